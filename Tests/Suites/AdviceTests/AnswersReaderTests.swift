import Advice
import CivilTime
import Interviews
import Invented
import Packs
import Problems
import Shipped
import Testing

@Suite struct AnswersReaderTests {
  private static let interview = Result { try Adviser.invented(on: "2026-11-24").pack.interview }

  private func sheet(_ text: String) throws -> Answers {
    let day = try #require(CivilDate(iso: "2026-11-24"))
    return try AnswersReader.answers(
      SourceFile(name: "a.json", text: text), for: AnswersReaderTests.interview.get(), on: day)
  }

  private func message(_ text: String, for other: Interview? = nil, on day: String = "2026-11-24") throws -> String {
    let interview = try other ?? AnswersReaderTests.interview.get()
    let day = try #require(CivilDate(iso: day))
    do throws(Problem) {
      _ = try AnswersReader.answers(SourceFile(name: "a.json", text: text), for: interview, on: day)
      return "no problem"
    } catch {
      return try Shipped.said(error)
    }
  }

  @Test func `the answers of the contract are read`() throws {
    let read = try sheet(
      """
      {"trip": "ferry", "island": "near", "age": 34, "card": "photo",
       "wishes": ["noise", "complaint"]}
      """)
    #expect(
      read == [
        "trip": .option("ferry"), "island": .option("near"), "age": .number(34),
        "card": .option("photo"), "wishes": .options(["noise", "complaint"]),
      ])
  }

  @Test(
    arguments: [
      ("{}", [:]), (" {\r\n} ", [:]), ("\u{FEFF}{\"age\": 0}", ["age": .number(0)]),
      ("{\"age\": \"unknown\"}", ["age": .unknown]), ("{\"age\": 120}", ["age": .number(120)]),
      ("{\"age\": -0}", ["age": .number(0)]),
      ("{\"island\": \"unknown\"}", ["island": .option("unknown")]),
      ("{\"wishes\": []}", ["wishes": .options([])]),
      // The order of the options is the question's.
      ("{\"wishes\": [\"noise\", \"smuggling\"]}", ["wishes": .options(["smuggling", "noise"])]),
      ("{\"tr\\u0069p\": \"\\u006fther\"}", ["trip": .option("other")]),
      // An answer that may not apply is read all the same; the replay keeps it aside.
      ("{\"seasick\": \"no\", \"deck\": \"lower\"}", ["seasick": .option("no"), "deck": .option("lower")]),
    ] as [(String, Answers)])
  func `an answer is read as its question takes it`(text: String, expected: Answers) throws {
    #expect(try sheet(text) == expected)
  }

  @Test(arguments: [
    (
      "2027-02-28", "{\"card\": \"photo\"}",
      "1:10: error: card: the option \"photo\" is there from 2027-03-01 on, and not on 2027-02-28; that day has plastic, none, unknown"
    ),
    ("2027-03-01", "{\"card\": \"photo\"}", "no problem"), ("2027-02-28", "{\"card\": \"none\"}", "no problem"),
    (
      "2027-03-01", "{\"card\": \"none\"}",
      "1:10: error: card: the option \"none\" was there until 2027-02-28, and not on 2027-03-01; that day has plastic, photo, unknown"
    ),
    ("2027-02-28", "{\"wishes\": [\"noise\", \"fire\"]}", "no problem"),
    (
      "2027-03-01", "{\"wishes\": [\"noise\", \"fire\"]}",
      "1:12: error: wishes: the option \"noise\" was there until 2027-02-28, and not on 2027-03-01; that day has smuggling, fire, lost_child, complaint, thefts, lost_things, timetable"
    ),
    // What is known nowhere is told with the options of the day.
    (
      "2027-03-01", "{\"card\": \"paper\"}",
      "1:10: error: card: there is no option \"paper\"; write one of plastic, photo, unknown"
    ),
    (
      "2027-03-01", "{\"card\": 1}",
      "1:10: error: card: this is not an answer to it; write one of plastic, photo, unknown"
    ),
  ])
  func `an option is refused outside its days, with the day from which or until which it is there`(
    day: String, text: String, said: String
  ) throws {
    let interview = try InventedPack()
      .replacing(
        "[plastic, photo, none, unknown]",
        with: "[plastic, {id: photo, valid_from: 2027-03-01}, {id: none, valid_to: 2027-02-28}, unknown]",
        in: .questions
      )
      .replacing("{id: noise, ", with: "{id: noise, valid_to: 2027-02-28, ", in: .questions)
      .pack().interview
    #expect(try message(text, for: interview, on: day).hasSuffix(said))
  }

  private static let age = "age: this is not an answer to it; write a whole number from 0 to 120, or \"unknown\""
  private static let deck = "deck: this is not an answer to it; write one of upper, lower, not_stated"
  private static let wishes =
    "write a list of any of smuggling, fire, lost_child, noise, complaint, thefts, "
    + "lost_things, timetable"

  @Test(arguments: [
    ("{\"age\": 121}", "1:9: error: age: 121 lies outside 0 to 120"),
    ("{\"age\": -1}", "1:9: error: age: -1 lies outside 0 to 120"),
    ("{\"age\": 99999999999999999999}", "1:9: error: age: this number lies outside 0 to 120"),
    ("{\"age\": -99999999999999999999}", "1:9: error: age: this number lies outside 0 to 120"),
    ("{\"age\": 34.0}", "1:9: error: \(age)"), ("{\"age\": 1e2}", "1:9: error: \(age)"),
    ("{\"age\": 34.5}", "1:9: error: \(age)"), ("{\"age\": \"34\"}", "1:9: error: \(age)"),
    ("{\"age\": \"Unknown\"}", "1:9: error: \(age)"), ("{\"age\": null}", "1:9: error: \(age)"),
    ("{\"age\": true}", "1:9: error: \(age)"), ("{\"age\": [34]}", "1:9: error: \(age)"),
    ("{\"age\": {\"years\": 34}}", "1:9: error: \(age)"),
    ("{\"age\": 034}", "1:9: error: 034 is not a number in JSON"),
    (
      "{\"deck\": \"unknown\"}",
      "1:10: error: deck: there is no option \"unknown\"; write one of upper, lower, not_stated"
    ),
    (
      "{\"deck\": \"Woman\"}",
      "1:10: error: deck: there is no option \"Woman\"; write one of upper, lower, not_stated"
    ),
    ("{\"deck\": \"\"}", "1:10: error: deck: there is no option \"\"; write one of upper, lower, not_stated"),
    ("{\"deck\": 1}", "1:10: error: \(deck)"), ("{\"deck\": [\"upper\"]}", "1:10: error: \(deck)"),
    ("{\"deck\": null}", "1:10: error: \(deck)"),
    ("{\"wishes\": \"noise\"}", "1:12: error: wishes: this is not an answer to it; \(wishes)"),
    ("{\"wishes\": [1]}", "1:12: error: wishes: this is not an answer to it; \(wishes)"),
    ("{\"wishes\": \"unknown\"}", "1:12: error: wishes: this is not an answer to it; \(wishes)"),
    ("{\"wishes\": [\"noise\", \"rain\"]}", "1:12: error: wishes: there is no option \"rain\"; \(wishes)"),
    ("{\"wishes\": [\"noise\", \"noise\"]}", "1:12: error: wishes: the option \"noise\" stands here twice"),
  ])
  func `an answer that does not fit is refused with its place, and nothing is guessed`(text: String, problem: String)
    throws
  {
    #expect(try message(text) == "a.json:\(problem)")
  }

  private static let questions =
    "there are trip, island, age, age_guess, company, card, deck, seasick, "
    + "doctor_letter, heavy_load, load_paper, island_paper, wishes"

  @Test(arguments: [
    ("{\"name\": \"x\"}", "1:2: error: there is no question \"name\"; \(questions)"),
    ("{\n  \"age\": 3,\n  \"Age\": 3\n}", "3:3: error: there is no question \"Age\"; \(questions)"),
    ("{\"age\": 3, \"age\": 3}", "1:12: error: \"age\" stands here twice; keep one of them"),
    ("{\"age\": 3, \"\\u0061ge\": 4}", "1:12: error: \"age\" stands here twice; keep one of them"),
    ("", "1:1: error: the text ends too early; a value is missing"),
    ("\u{FEFF}", "1:1: error: the text ends too early; a value is missing"),
    ("\u{FEFF}{\"age\": 1.}", "1:9: error: 1. is not a number in JSON"),
    ("{\"age\": 3", "1:10: error: a comma or } is expected here"),
    ("{\"age\": 3,}", "1:11: error: a key in quotes is expected here"),
    ("{\"age\": 3} x", "1:12: error: nothing may stand behind the end of the answers"),
    ("age: 3", "1:1: error: this is not JSON; write \"age\" in quotes"),
    ("[]", "1:1: error: the answers are an object: {\"request\": \"asylum\", …}"),
    (" 34", "1:2: error: the answers are an object: {\"request\": \"asylum\", …}"),
    ("null", "1:1: error: the answers are an object: {\"request\": \"asylum\", …}"),
    ("{\"deck\": \"\\ud83d\"}", "1:17: error: the second half of a character is missing"),
    ("{\"deck\": \"\\ude00\"}", "1:17: error: \\ude00 stands alone and is no character"),
    ("{\"deck\": \"😀\"}", "1:10: error: deck: there is no option \"😀\"; write one of upper, lower, not_stated"),
    (
      "{\"deck\": \"\\ud83d\\ude00\"}",
      "1:10: error: deck: there is no option \"😀\"; write one of upper, lower, not_stated"
    ),
  ])
  func `a text that holds no answers is refused with its place`(text: String, problem: String) throws {
    #expect(try message(text) == "a.json:\(problem)")
  }

  @Test func `a very long text is read to its end`() throws {
    // Far more than a sheet can hold: a reader that went back to the beginning for every place would not come back.
    let options = Array(repeating: "\"noise\"", count: 20_000).joined(separator: ",\n")
    #expect(
      try message("{\"wishes\": [\(options)]}") == "a.json:1:12: error: wishes: the option \"noise\" stands here twice")
    let keys = (1...20_000).map { "\"key\($0)\": \($0)" }.joined(separator: ",\n")
    #expect(
      try message("{\(keys),\n\"key1\": 1}") == "a.json:20001:1: error: \"key1\" stands here twice; keep one of them")
  }

  @Test(arguments: ["[", "{\"age\":", "{\"wishes\": [[", "[{\"a\":"])
  func `a nesting bomb is refused and uses up no stack`(piece: String) throws {
    #expect(try message(String(repeating: piece, count: 100_000)).hasPrefix("a.json:1:"))
    #expect(try message("{\"wishes\": " + String(repeating: "[", count: 100_000)).hasSuffix("nested too deeply"))
  }
}
