import CivilTime
import HoursSamples
import OpeningHours
import Testing

@Suite struct HoursStateTests {
  @Test(arguments: [
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T08:59", "closed", "a minute before it opens"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T09:00", "open", "the first minute belongs to the span"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T11:59", "open", "the last minute before lunch"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T12:00", "closed", "the end no longer belongs to the span"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T14:59", "closed", "the last minute of lunch"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T15:00", "open", "lunch is over"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T17:59", "open", "the last minute of the day"),
    ("Mo-Fr 09:00-12:00,15:00-18:00", "2026-11-24T18:00", "closed", "the day is over"),
    ("Mo-Fr 08:00-14:00,15:00-20:00", "2026-11-27T14:30", "closed", "a lunch break on Friday"),
    ("Mo-Fr 09:00-12:00,12:00-14:00", "2026-11-27T12:00", "open", "spans that touch leave no break"),
    ("Mo-Fr 09:00-14:00", "2026-11-27T13:59", "open", "Friday, the last minute"),
    ("Mo-Fr 09:00-14:00", "2026-11-27T14:00", "closed", "14:00 is no longer 09:00-14:00"),
    ("Mo-Fr 09:00-14:00", "2026-11-28T10:00", "closed", "a Saturday"),
    ("Mo-Fr 09:00-14:00", "2026-11-29T10:00", "closed", "a Sunday"),
    ("Mo-Fr 09:00-14:00", "2026-11-30T09:00", "open", "Monday after the weekend"),
    ("Mo-Th 09:00-19:00; Fr 09:00-14:00", "2026-11-27T15:00", "closed", "Friday is shorter"),
    ("Mo-Th 09:00-19:00; Fr 09:00-14:00", "2026-11-26T15:00", "open", "Thursday is not"),
    ("Mo-Fr 09:00-14:00; We off", "2026-11-25T10:00", "closed", "the later rule takes Wednesday out"),
    ("We off; Mo-Fr 09:00-14:00", "2026-11-25T10:00", "open", "the later rule takes Wednesday back"),
    ("Mo-Fr 09:00-14:00; We 15:00-18:00", "2026-11-25T10:00", "closed", "a semicolon overrides the whole day"),
    ("Mo-Fr 09:00-14:00, We 15:00-18:00", "2026-11-25T10:00", "open", "a comma leaves the morning"),
    ("Mo-Fr 09:00-14:00, We 15:00-18:00", "2026-11-25T16:00", "open", "a comma adds the afternoon"),
    ("Mo-Fr 09:00-14:00, We 15:00-18:00", "2026-11-26T16:00", "closed", "and adds it to Wednesday alone"),
    ("Mo-Fr 09:00-14:00, We off", "2026-11-25T10:00", "closed", "off closes, whatever joins it"),
    ("Tu-Th 09:00-13:00", "2026-11-30T10:00", "closed", "Monday is outside Tuesday to Thursday"),
    ("Mo,We,Fr 09:30-17:30", "2026-11-24T10:00", "closed", "a list has gaps"),
    ("Mo,We,Fr 09:30-17:30", "2026-11-25T09:30", "open", "and days"),
    ("Sa-Mo 10:00-12:00", "2026-11-28T10:00", "open", "a range over Sunday begins on Saturday"),
    ("Sa-Mo 10:00-12:00", "2026-11-29T10:00", "open", "holds Sunday"),
    ("Sa-Mo 10:00-12:00", "2026-11-30T10:00", "open", "and ends on Monday"),
    ("Sa-Mo 10:00-12:00", "2026-12-01T10:00", "closed", "Tuesday is no longer in it"),
    ("24/7", "2026-11-29T03:00", "open", "any night"),
    ("24/7", "2026-12-25T00:00", "open", "Christmas too"),
    ("off", "2026-11-24T10:00", "closed", "never open"),
    ("Mo 00:00-24:00", "2026-11-23T23:59", "open", "24:00 is the end of the day"),
    ("Mo 00:00-24:00", "2026-11-24T00:00", "closed", "and not the next day's first minute"),
  ])
  func `the hours of the week`(hours: String, at: String, state: String, reason: String) throws {
    try expect(hours, at, state, reason)
  }

  @Test(arguments: [
    ("Fr 22:00-02:00", "2026-11-27T21:59", "closed", "before the night begins"),
    ("Fr 22:00-02:00", "2026-11-27T23:59", "open", "before midnight"),
    ("Fr 22:00-02:00", "2026-11-28T00:00", "open", "midnight belongs to Friday's night"),
    ("Fr 22:00-02:00", "2026-11-28T01:59", "open", "the last minute on Saturday"),
    ("Fr 22:00-02:00", "2026-11-28T02:00", "closed", "the night is over"),
    ("Fr 22:00-02:00", "2026-11-27T01:00", "closed", "Thursday has no night"),
    ("Fr 22:00-02:00", "2026-11-28T23:00", "closed", "Saturday has none of its own"),
    ("Mo-Su 20:00-08:00", "2026-11-25T07:59", "open", "every night reaches into the morning"),
    ("Mo-Su 20:00-08:00", "2026-11-25T08:00", "closed", "up to eight"),
    ("Su 22:00-02:00", "2026-11-30T01:00", "open", "over the end of the week"),
    ("Dec 31 22:00-02:00", "2027-01-01T01:00", "open", "over the end of the year"),
    ("Dec 31 22:00-02:00", "2026-01-01T01:00", "open", "every year"),
    ("2026 Dec 31 22:00-02:00", "2028-01-01T01:00", "closed", "but not in another"),
    (
      "Fr 22:00-02:00; Sa 10:00-12:00", "2026-11-28T01:00", "closed",
      "a rule for Saturday overrides its first hours too"
    ),
    ("Fr 22:00-02:00, Sa 10:00-12:00", "2026-11-28T01:00", "open", "an added rule leaves them"),
    ("Sa 10:00-12:00; Fr 22:00-02:00", "2026-11-28T01:00", "open", "a later rule's night comes on top"),
    ("Sa 10:00-12:00; Fr 22:00-02:00", "2026-11-28T11:00", "open", "and does not touch the day's own hours"),
    ("Mo-Su 20:00-08:00; Fr off", "2026-11-28T07:00", "closed", "a night that was off never began"),
    ("Mo-Su 20:00-08:00; Fr off", "2026-11-27T07:00", "closed", "off closes the morning as well"),
    ("Mo-Su 20:00-08:00; Fr 20:00-23:00", "2026-11-28T07:00", "closed", "a shorter night is not the old one"),
    ("Mo-Su 20:00-08:00; PH off", "2027-01-02T07:00", "closed", "the holiday's night never began"),
    ("23:59-23:58", "2026-11-28T23:58", "closed", "one minute a day is free"),
    ("23:59-23:58", "2026-11-28T23:57", "open", "yesterday's span goes on nearly all day"),
  ])
  func `spans over midnight`(hours: String, at: String, state: String, reason: String) throws {
    try expect(hours, at, state, reason)
  }

  @Test(arguments: [
    ("Jun-Sep 09:00-12:00", "2026-05-31T10:00", "closed", "the day before June"),
    ("Jun-Sep 09:00-12:00", "2026-06-01T10:00", "open", "the first of June"),
    ("Jun-Sep 09:00-12:00", "2026-09-30T10:00", "open", "the last of September"),
    ("Jun-Sep 09:00-12:00", "2026-10-01T10:00", "closed", "the day after September"),
    ("Nov-Feb 09:00-12:00", "2027-01-15T10:00", "open", "months over New Year"),
    ("Nov-Feb 09:00-12:00", "2028-02-29T10:00", "open", "February has its 29th"),
    ("Nov-Feb 09:00-12:00", "2027-03-01T10:00", "closed", "and ends"),
    ("24/7; Dec 24-Jan 06 off", "2026-12-23T23:59", "open", "the last minute before the holidays"),
    ("24/7; Dec 24-Jan 06 off", "2026-12-24T00:00", "closed", "the first of the holidays"),
    ("24/7; Dec 24-Jan 06 off", "2027-01-06T23:59", "closed", "the last of the holidays"),
    ("24/7; Dec 24-Jan 06 off", "2027-01-07T00:00", "open", "open again"),
    ("24/7; 2026 Dec 24-2027 Jan 06 off", "2027-12-25T10:00", "open", "another winter"),
    ("24/7; 2026 Dec 24-Jan 06 off", "2027-01-06T10:00", "closed", "an end without a year is the next such day"),
    ("24/7; 2026 Dec 24-Jan 06 off", "2026-01-05T10:00", "open", "and not the one before"),
    ("2026 Mo 09:00-12:00", "2026-12-28T10:00", "open", "the last Monday of the year"),
    ("2026 Mo 09:00-12:00", "2027-01-04T10:00", "closed", "a Monday of the next"),
    ("2026-2027 Mo 09:00-12:00", "2027-12-27T10:00", "open", "the last year of a range"),
    ("2026-2027 Mo 09:00-12:00", "2028-01-03T10:00", "closed", "a year later"),
    ("2026,2028 Mo 09:00-12:00", "2027-01-04T10:00", "closed", "a list of years has gaps"),
    ("Feb 29 09:00-12:00", "2028-02-29T10:00", "open", "29 February of a leap year"),
    ("Feb 29 09:00-12:00", "2027-02-28T10:00", "closed", "28 February is another day"),
    ("Feb 29 09:00-12:00", "2027-03-01T10:00", "closed", "and so is 1 March"),
    ("Feb 25-Mar 02 09:00-12:00", "2028-02-29T10:00", "open", "29 February within a range"),
    ("Feb 28 22:00-02:00", "2028-02-29T01:00", "open", "a night into 29 February"),
    ("Feb 28 22:00-02:00", "2027-03-01T01:00", "open", "and into March in other years"),
    ("Mo-Fr 09:00-14:00", "2028-02-29T13:59", "open", "29 February is a Tuesday like others"),
    ("Mo[1] 09:00-12:00", "2026-12-07T10:00", "open", "7 December is the first Monday"),
    ("Mo[1] 09:00-12:00", "2026-12-14T10:00", "closed", "14 December is the second"),
    ("Mo[1] 09:00-12:00", "2026-12-01T10:00", "closed", "the first of the month is a Tuesday"),
    ("Mo[-1] 09:00-12:00", "2026-11-30T10:00", "open", "30 November is the last Monday"),
    ("Mo[-1] 09:00-12:00", "2026-11-23T10:00", "closed", "23 November is the last but one"),
    ("Mo[-2] 09:00-12:00", "2026-11-23T10:00", "open", "which is -2"),
    ("Mo[5] 09:00-12:00", "2026-11-30T10:00", "open", "a month with five Mondays"),
    ("Mo[5] 09:00-12:00", "2026-12-28T10:00", "closed", "December has four"),
    ("Tu[-1] 09:00-12:00", "2028-02-29T10:00", "open", "29 February is the last Tuesday"),
    ("Mo-Fr 09:00-12:00; Fr[1] off", "2026-12-04T10:00", "closed", "the first Friday is taken out"),
    ("Mo-Fr 09:00-12:00; Fr[1] off", "2026-12-11T10:00", "open", "the second is not"),
    ("Sa[2,4] 09:00-12:00", "2026-11-28T10:00", "open", "28 November is the fourth Saturday"),
  ])
  func `dates, years and single days of a month`(hours: String, at: String, state: String, reason: String) throws {
    try expect(hours, at, state, reason)
  }

  @Test(arguments: [
    ("\"by appointment\"", "2026-11-24T10:00", "by appointment", "no times at all"),
    ("Mo \"by appointment\"", "2026-11-23T03:00", "by appointment", "all of Monday"),
    ("Mo \"by appointment\"", "2026-11-24T10:00", "closed", "Tuesday is not"),
    ("Mo 09:00-12:00 \"by appointment\"", "2026-11-23T10:00", "by appointment", "times under a condition"),
    ("Mo 09:00-12:00 \"by appointment\"", "2026-11-23T12:00", "closed", "and no longer than these"),
    ("Mo 09:00-12:00; \"ring twice\"", "2026-11-23T10:00", "open", "a remark stands beside the hours"),
    ("Mo 09:00-12:00; \"ring twice\"", "2026-11-24T10:00", "closed", "on other days too"),
    ("\"by appointment\"; PH off", "2026-12-25T10:00", "closed", "a remark overrides no rule for holidays"),
    ("PH off; \"by appointment\"", "2026-12-25T10:00", "closed", "in either order"),
    ("\"by appointment\"; PH off", "2026-12-24T10:00", "by appointment", "where nothing else opens it is the state"),
    ("Mo-Fr 09:00-12:00 || \"by appointment\"", "2026-11-24T10:00", "open", "the hours come first"),
    ("Mo-Fr 09:00-12:00 || \"by appointment\"", "2026-11-24T12:00", "by appointment", "then what stands behind ||"),
    ("Mo-Fr 09:00-12:00 || \"by appointment\"", "2026-11-28T10:00", "by appointment", "on closed days as well"),
    ("Mo-Fr 09:00-12:00; PH off || \"by appointment\"", "2026-12-25T10:00", "by appointment", "off is closed too"),
    ("Mo-Fr 09:00-12:00 || \"x\"; PH off", "2026-12-25T10:00", "closed", "a semicolon overrides all in front of it"),
    ("Mo 09:00-12:00 || Tu 09:00-12:00 || \"x\"", "2026-11-24T10:00", "open", "a chain goes on to the next"),
    ("Mo 09:00-12:00 || Tu 09:00-12:00 || \"x\"", "2026-11-25T10:00", "x", "and to its end"),
    ("Mo 10:00+", "2026-11-23T09:59", "closed", "before an open end begins"),
    ("Mo 10:00+", "2026-11-23T10:00", "unknown", "nobody knows how long it is open"),
    ("Mo 10:00+", "2026-11-23T23:59", "unknown", "up to the end of the day"),
    ("Mo 10:00+", "2026-11-24T00:00", "closed", "and no longer"),
    ("Mo 10:00-14:00+", "2026-11-23T13:59", "open", "what is known of an open end"),
    ("Mo 10:00-14:00+", "2026-11-23T14:00", "unknown", "and what is not"),
    ("Mo 10:00+,15:00-18:00", "2026-11-23T15:00", "open", "the next span ends what is unknown"),
    ("Mo 10:00+,15:00-18:00", "2026-11-23T18:00", "closed", "for good"),
    ("Mo 09:00-12:00 \"x\", Mo 11:00-13:00", "2026-11-23T11:30", "open", "open is surer than a comment"),
  ])
  func `comments, fallbacks and open ends`(hours: String, at: String, state: String, reason: String) throws {
    try expect(hours, at, state, reason)
  }
}

extension HoursStateTests {
  private func expect(_ hours: String, _ at: String, _ state: String, _ reason: String) throws {
    #expect(try stateName(hours, at, .italian.kept(by: "milano")) == state, "\(reason)")
  }
}

/// The state in a word: open, closed, unknown, or the comment that stands for it.
func stateName(_ hours: String, _ at: String, _ holidays: Holidays) throws -> String {
  let moment = try #require(CivilMoment(iso: at))
  return switch try OpeningHours(parsing: hours).state(at: moment, holidays: holidays) {
  case .open: "open"
  case .closed: "closed"
  case .unknown(let comment): comment ?? "unknown"
  }
}
