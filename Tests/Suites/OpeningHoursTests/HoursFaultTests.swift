import OpeningHours
import Packs
import Problems
import Shipped
import Testing

@Suite struct HoursFaultTests {
  @Test(arguments: [
    ("9-14", 1, "\"9-14\" is not a time span; write 09:00-14:00"),
    ("Mo-Fr 9-14", 7, "\"9-14\" is not a time span; write 09:00-14:00"),
    ("Mo 9:00-14:00", 4, "\"9:00-14:00\" is not a time span; write 09:00-14:00"),
    ("Mo 9.00-14.00", 4, "\"9.00-14.00\" is not a time span; write 09:00-14:00"),
    ("Mo 09-14", 4, "\"09-14\" is not a time span; write 09:00-14:00"),
    ("Mo 09:00–14:00", 4, "\"09:00–14:00\" is not a time span; write 09:00-14:00"),
    ("Mo 09:00 - 14:00; PH off", 4, "\"09:00 - 14:00\" is not a time span; write 09:00-14:00"),
    ("Mo 9h30-14h", 4, "\"9h30-14h\" is not a time span; write 09:30-14:00"),
    ("Mo 0900-1400", 4, "\"0900-1400\" is not a time span; write 09:00-14:00"),
    ("Mo 9-12, 15-18", 4, "\"9-12, 15-18\" are not time spans; write 09:00-12:00,15:00-18:00"),
    (
      "Mo 09:00-12:00, 15:00-18:00", 4, "\"09:00-12:00, 15:00-18:00\" are not time spans; write 09:00-12:00,15:00-18:00"
    ),
    ("Mo 22-0", 4, "\"22-0\" is not a time span; write 22:00-24:00"),
    ("Mo 9-5", 4, "\"9-5\" is not a time span; write it like 09:00-14:00"),
    ("Mo 20-2", 4, "\"20-2\" is not a time span; write 20:00-02:00"),
    ("Mo 09:00-09:00", 4, "\"09:00-09:00\" is not a time span; write it like 09:00-14:00"),
    ("Mo morning", 4, "\"morning\" is not a time span; write it like 09:00-14:00"),
    ("Mo 09:00-10:00,", 4, "\"09:00-10:00,\" are not time spans; write them like 09:00-12:00,15:00-18:00"),
    ("Mo OFF", 4, "\"OFF\" is not a time span; write off"),
    ("Mo 24/7", 4, "\"24/7\" is not a time span; write 00:00-24:00"),
    ("24:00-02:00", 1, "\"24:00-02:00\" is not a time span; write 00:00-02:00"),
    ("Mo-Fr", 6, "the rule ends without hours; write a time span like 09:00-14:00, or off"),
    ("Mo-Fr; PH off", 6, "the rule ends without hours; write a time span like 09:00-14:00, or off"),
  ])
  func `a time span written otherwise is corrected`(text: String, column: Int, sentence: String) {
    expectFault(in: text, column, sentence)
  }

  @Test(arguments: [
    ("Mo 09:00-25:00", 10, "\"25:00\" is not a time of day; write one from 00:00 to 24:00"),
    ("Mo 25:00-26:00", 4, "\"25:00\" is not a time of day; write one from 00:00 to 24:00"),
    ("Mo 09:60-10:00", 4, "\"09:60\" is not a time of day; write one from 00:00 to 24:00"),
    ("Mo 09:00-24:01", 10, "\"24:01\" is not a time of day; write one from 00:00 to 24:00"),
    ("Mo 9-30", 6, "\"30\" is not a time of day; write one from 00:00 to 24:00"),
    (
      "Mo 22:00-02:00+", 4,
      "\"22:00-02:00+\" does not say when it closes; after midnight write the end without +, like 22:00-02:00"
    ),
    ("Mo 10+", 4, "\"10+\" is not a time span; write 10:00+"),
    ("Mo 10-14 +", 4, "\"10-14\" is not a time span; write 10:00-14:00"),
    (
      "Mo 09:00-12:00,11:00-13:00", 16,
      "\"11:00-13:00\" begins before the span in front of it has ended; write spans in the order of the day"
    ),
    (
      "Mo Fr 09:00-10:00", 4,
      "\"Fr\" stands in the wrong place; write days as one list like Mo,We,Fr, and a semicolon before a new rule"
    ),
    ("Mo 09:00-12:00, ven 09:00-10:00", 17, "\"ven\" is not a list of weekdays; write Fr"),
  ])
  func `a time that cannot be is named`(text: String, column: Int, sentence: String) {
    expectFault(in: text, column, sentence)
  }

  @Test(arguments: [
    ("Mon-Fri 09:00-14:00", 1, "\"Mon-Fri\" is not a list of weekdays; write Mo-Fr"),
    ("mo-fr 09:00-14:00", 1, "\"mo-fr\" is not a list of weekdays; write Mo-Fr"),
    ("Lu-Ve 09:00-14:00", 1, "\"Lu-Ve\" is not a list of weekdays; write Mo-Fr"),
    ("lun-ven 9-14", 1, "\"lun-ven\" is not a list of weekdays; write Mo-Fr"),
    ("lunedì, mercoledì 9-14", 1, "\"lunedì, mercoledì\" is not a list of weekdays; write Mo,We"),
    ("Mo - Fr 09:00-14:00", 1, "\"Mo - Fr\" is not a list of weekdays; write Mo-Fr"),
    ("Mo-Fr: 09:00-14:00", 1, "\"Mo-Fr:\" is not a list of weekdays; write Mo-Fr"),
    ("Mo 09:00-10:00; ph off", 17, "\"ph\" is not a list of weekdays; write PH"),
    ("Mo,Xx 09:00-14:00", 4, "\"Xx\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa, Su or PH"),
    ("SH off", 1, "\"SH\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa, Su or PH"),
    ("Mo,,We off", 1, "\"Mo,,We\" is not a list of weekdays; write it like Mo-Fr or Mo,We,Fr"),
    ("Mo-Tu-We off", 1, "\"Mo-Tu-We\" is not a list of weekdays; write it like Mo-Fr or Mo,We,Fr"),
    ("Sa,PH-Mo off", 4, "\"PH-Mo\" is not a list of weekdays; write it like Mo-Fr or Mo,We,Fr"),
  ])
  func `weekdays in other words are corrected`(text: String, column: Int, sentence: String) {
    expectFault(in: text, column, sentence)
  }

  @Test(arguments: [
    ("", 1, "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
    ("   ", 4, "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
    ("Mo off;", 8, "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
    ("Mo off;; Tu off", 8, "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
    ("\"by appointment", 1, "the comment \"by appointment does not end; write a double quote after its last word"),
    ("è \"by", 1, "\"è\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa, Su or PH"),
    ("Mo \"\"", 4, "the comment is empty; write words between the quotes, like \"by appointment\""),
    (
      "Mo 09:00-12:00 15:00-18:00", 16,
      "\"15:00-18:00\" is too much here; a further time span takes a comma, a new rule a semicolon"
    ),
    ("\"è ù\" 24/7", 7, "\"24/7\" is too much here; a further time span takes a comma, a new rule a semicolon"),
  ])
  func `what is missing or too much is said`(text: String, column: Int, sentence: String) {
    expectFault(in: text, column, sentence)
  }

  @Test(arguments: [
    ("Gen-Mar 09:00-10:00", 1, "\"Gen\" is not a month; write Jan"),
    ("Jun-settembre Mo off", 5, "\"settembre\" is not a month; write Sep"),
    (
      "Dec 24-Xyz 06 off", 8,
      "\"Xyz\" is not a month; write Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov or Dec"
    ),
    (
      "Mo off; 24/7; Dec 24,Mo off", 22,
      "\"Mo\" is not a month; write Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov or Dec"
    ),
    ("Mar-Gio 09:00-12:00", 1, "\"Mar-Gio\" is not a list of weekdays; write Tu-Th"),
    ("Feb 30 off", 1, "\"Feb 30\" are not dates; write them like Dec 24, Dec 24-Jan 06, Jun-Sep or 2026 Dec 24"),
    (
      "2026 Feb 29 off", 1,
      "\"2026 Feb 29\" are not dates; write them like Dec 24, Dec 24-Jan 06, Jun-Sep or 2026 Dec 24"
    ),
    (
      "Dec 24-Feb off", 1, "\"Dec 24-Feb\" are not dates; write them like Dec 24, Dec 24-Jan 06, Jun-Sep or 2026 Dec 24"
    ),
    ("2026 Nov-Feb off", 1, "\"2026 Nov-Feb\" does not say of which year; write 2026 Nov 01-2027 Feb 28"),
    ("Mo[6] off", 3, "\"[6]\" is not a place in the month; write [1] to [5], or [-1] for the last"),
    ("Mo[0] off", 3, "\"[0]\" is not a place in the month; write [1] to [5], or [-1] for the last"),
    ("mo[1] off", 1, "\"mo[1]\" is not a list of weekdays; write Mo[1]"),
    ("Mo off || ", 11, "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"),
  ])
  func `dates and days of a month that cannot be are named`(text: String, column: Int, sentence: String) {
    expectFault(in: text, column, sentence)
  }

  @Test func `a fault tells what was found, what was looked for and what to write`() {
    let fault = #expect(throws: HoursFault.self) { try OpeningHours(parsing: "Mo 9-14") }
    #expect(fault?.found == "9-14")
    #expect(fault?.expectation == .timeSpan)
    #expect(fault?.correction == "09:00-14:00")
  }

  private func expectFault(
    in text: String, _ column: Int, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fault = #expect(throws: HoursFault.self, sourceLocation: sourceLocation) { try OpeningHours(parsing: text) }
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      let place = Place(file: "services.yaml", line: 1, column: 1)
      let said = try fault.map { try Shipped.problemWords().sentence(Problem(place, $0)) }
      #expect(said == sentence, sourceLocation: sourceLocation)
    }
    #expect(fault?.column == column, sourceLocation: sourceLocation)
  }
}
