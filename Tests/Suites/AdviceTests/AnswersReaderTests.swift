import Advice
import Interviews
import Packs
import Problems
import Shipped
import Testing

@Suite struct AnswersReaderTests {
  private static let interview = Result { try Shipped.pack().interview }

  private func sheet(_ text: String) throws -> Answers {
    try AnswersReader.answers(SourceFile(name: "a.json", text: text), for: AnswersReaderTests.interview.get())
  }

  private func message(_ text: String) throws -> String {
    let interview = try AnswersReaderTests.interview.get()
    do throws(Problem) {
      _ = try AnswersReader.answers(SourceFile(name: "a.json", text: text), for: interview)
      return "no problem"
    } catch {
      return try Shipped.said(error)
    }
  }

  @Test func `the answers of the contract are read`() throws {
    let read = try sheet(
      """
      {"request": "asylum", "residence": "milan", "age": 34, "identity_document": "copy",
       "topics": ["fgm", "discrimination"]}
      """)
    #expect(
      read == [
        "request": .option("asylum"), "residence": .option("milan"), "age": .number(34),
        "identity_document": .option("copy"), "topics": .options(["fgm", "discrimination"]),
      ])
  }

  @Test(
    arguments: [
      ("{}", [:]), (" {\r\n} ", [:]), ("\u{FEFF}{\"age\": 0}", ["age": .number(0)]),
      ("{\"age\": \"unknown\"}", ["age": .unknown]), ("{\"age\": 120}", ["age": .number(120)]),
      ("{\"age\": -0}", ["age": .number(0)]),
      ("{\"residence\": \"unknown\"}", ["residence": .option("unknown")]),
      ("{\"topics\": []}", ["topics": .options([])]),
      // The order of the options is the question's.
      ("{\"topics\": [\"fgm\", \"trafficking\"]}", ["topics": .options(["trafficking", "fgm"])]),
      ("{\"req\\u0075est\": \"\\u006fther\"}", ["request": .option("other")]),
      // An answer that may not apply is read all the same; the replay keeps it aside.
      ("{\"pregnant\": \"no\", \"gender\": \"man\"}", ["pregnant": .option("no"), "gender": .option("man")]),
    ] as [(String, Answers)])
  func `an answer is read as its question takes it`(text: String, expected: Answers) throws {
    #expect(try sheet(text) == expected)
  }

  private static let age = "age: this is not an answer to it; write a whole number from 0 to 120, or \"unknown\""
  private static let gender = "gender: this is not an answer to it; write one of woman, man, not_stated"
  private static let topics =
    "write a list of any of trafficking, violence_women, child_danger, fgm, discrimination, crime_victims, "
    + "residence_permit, citizenship, immigration_info"

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
      "{\"gender\": \"unknown\"}",
      "1:12: error: gender: there is no option \"unknown\"; write one of woman, man, not_stated"
    ),
    (
      "{\"gender\": \"Woman\"}",
      "1:12: error: gender: there is no option \"Woman\"; write one of woman, man, not_stated"
    ),
    ("{\"gender\": \"\"}", "1:12: error: gender: there is no option \"\"; write one of woman, man, not_stated"),
    ("{\"gender\": 1}", "1:12: error: \(gender)"), ("{\"gender\": [\"woman\"]}", "1:12: error: \(gender)"),
    ("{\"gender\": null}", "1:12: error: \(gender)"),
    ("{\"topics\": \"fgm\"}", "1:12: error: topics: this is not an answer to it; \(topics)"),
    ("{\"topics\": [1]}", "1:12: error: topics: this is not an answer to it; \(topics)"),
    ("{\"topics\": \"unknown\"}", "1:12: error: topics: this is not an answer to it; \(topics)"),
    ("{\"topics\": [\"fgm\", \"rain\"]}", "1:12: error: topics: there is no option \"rain\"; \(topics)"),
    ("{\"topics\": [\"fgm\", \"fgm\"]}", "1:12: error: topics: the option \"fgm\" stands here twice"),
  ])
  func `an answer that does not fit is refused with its place, and nothing is guessed`(text: String, problem: String)
    throws
  {
    #expect(try message(text) == "a.json:\(problem)")
  }

  private static let questions =
    "there are request, residence, age, age_group, accompanied, identity_document, gender, pregnant, "
    + "pregnancy_certificate, vulnerability, vulnerability_evidence, residence_proof, topics"

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
    ("{\"gender\": \"\\ud83d\"}", "1:19: error: the second half of a character is missing"),
    ("{\"gender\": \"\\ude00\"}", "1:19: error: \\ude00 stands alone and is no character"),
    ("{\"gender\": \"😀\"}", "1:12: error: gender: there is no option \"😀\"; write one of woman, man, not_stated"),
    (
      "{\"gender\": \"\\ud83d\\ude00\"}",
      "1:12: error: gender: there is no option \"😀\"; write one of woman, man, not_stated"
    ),
  ])
  func `a text that holds no answers is refused with its place`(text: String, problem: String) throws {
    #expect(try message(text) == "a.json:\(problem)")
  }

  @Test func `a very long text is read to its end`() throws {
    // Far more than a sheet can hold: a reader that went back to the beginning for every place would not come back.
    let options = Array(repeating: "\"fgm\"", count: 20_000).joined(separator: ",\n")
    #expect(
      try message("{\"topics\": [\(options)]}") == "a.json:1:12: error: topics: the option \"fgm\" stands here twice")
    let keys = (1...20_000).map { "\"key\($0)\": \($0)" }.joined(separator: ",\n")
    #expect(
      try message("{\(keys),\n\"key1\": 1}") == "a.json:20001:1: error: \"key1\" stands here twice; keep one of them")
  }

  @Test(arguments: ["[", "{\"age\":", "{\"topics\": [[", "[{\"a\":"])
  func `a nesting bomb is refused and uses up no stack`(piece: String) throws {
    #expect(try message(String(repeating: piece, count: 100_000)).hasPrefix("a.json:1:"))
    #expect(try message("{\"topics\": " + String(repeating: "[", count: 100_000)).hasSuffix("nested too deeply"))
  }
}
