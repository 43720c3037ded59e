import Advice
import Packs
import Problems
import Seeded
import Sheets
import Shipped
import Testing
import Texts

@Suite struct JSONReaderTests {
  private func fault(_ text: String) throws -> String {
    do throws(JSONFault) {
      _ = try LocatedJSON(parsing: text)
      return "no fault"
    } catch {
      let sentence = try Shipped.problemWords().sentence(Problem(json: error, in: "a.json"))
      return "\(error.line):\(error.column): \(sentence)"
    }
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("false\n", .bool(false)), ("0", .number(0)), ("-0", .number(0)),
      ("-34", .number(-34)), ("\"\"", .string("")), ("[]", .array([])), ("[ ]", .array([])), ("{ }", .object([])),
      ("[1,2]", .array([.number(1), .number(2)])), ("\r\n\t[\r\n]", .array([])),
      ("{\"b\":1,\"a\":[{}]}", .keys(["b": .number(1), "a": .array([.object([])])])),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("\"\\/\u{8}\u{C}\n\r\t")),
      ("\"\\u00e8\\u00C8\\u0000\"", .string("èÈ\u{0}")),
      ("\"\\ud83d\\uDE00\"", .string("😀")), ("\"\\uDBFF\\uDFFF\"", .string("\u{10FFFF}")),
      ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
      ("\u{FEFF}{\"a\":1}", .keys(["a": .number(1)])),
    ] as [(String, JSON)])
  func `what RFC 8259 allows is read`(text: String, value: JSON) throws {
    #expect(try LocatedJSON(parsing: text).plain == value)
  }

  @Test(arguments: [
    "34.0", "1e2", "1E+2", "-0.5", "0.0", "1e-9", "0", "0e0", "-0E-0", "10.01e+10", "1e05", "99999999999999999999",
    "1e999", "-0",
  ])
  func `a number keeps its spelling`(text: String) throws {
    guard case .number(let spelling) = try LocatedJSON(parsing: " \(text) ").value else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(spelling == text)
  }

  @Test(arguments: [
    ("", "1:1: the text ends too early; a value is missing"),
    (" \n ", "2:2: the text ends too early; a value is missing"),
    ("\u{FEFF}", "1:1: the text ends too early; a value is missing"),
    ("[1,", "1:4: the text ends too early; a value is missing"),
    ("{\"a\":", "1:6: the text ends too early; a value is missing"),
    ("{} {}", "1:4: nothing may stand behind the end of the answers"),
    ("{}\n}", "2:1: nothing may stand behind the end of the answers"),
    ("{a: 1}", "1:2: a key in quotes is expected here"),
    ("{'a': 1}", "1:2: a key in quotes is expected here"),
    ("{\"a\": 1,}", "1:9: a key in quotes is expected here"),
    ("{\"a\" 1}", "1:6: a colon is expected after \"a\""),
    ("{\"a\": 1 \"b\": 2}", "1:9: a comma or } is expected here"),
    ("{\"a\": 1", "1:8: a comma or } is expected here"),
    ("{\"a\": 1]", "1:8: a comma or } is expected here"),
    ("[1 2]", "1:4: a comma or ] is expected here"),
    ("[1", "1:3: a comma or ] is expected here"),
    ("[1,]", "1:4: this is not JSON; a value is expected here"),
    ("[,]", "1:2: this is not JSON; a value is expected here"),
    ("// no", "1:1: this is not JSON; a value is expected here"),
    ("'a'", "1:1: this is not JSON; a value is expected here"),
    ("+1", "1:1: this is not JSON; a value is expected here"),
    (".5", "1:1: this is not JSON; a value is expected here"),
    ("yes", "1:1: this is not JSON; write \"yes\" in quotes"),
    ("[True]", "1:2: this is not JSON; write \"True\" in quotes"),
    ("NaN", "1:1: this is not JSON; write \"NaN\" in quotes"),
    ("034", "1:1: 034 is not a number in JSON"),
    ("-", "1:1: - is not a number in JSON"),
    ("-Infinity", "1:1: - is not a number in JSON"),
    ("-034", "1:1: -034 is not a number in JSON"),
    ("1e", "1:1: 1e is not a number in JSON"),
    ("1-2", "1:1: 1-2 is not a number in JSON"),
    ("1.2.3", "1:1: 1.2.3 is not a number in JSON"),
    ("1.", "1:1: 1. is not a number in JSON"), ("-1.", "1:1: -1. is not a number in JSON"),
    ("1.e5", "1:1: 1.e5 is not a number in JSON"), ("01", "1:1: 01 is not a number in JSON"),
    ("-01", "1:1: -01 is not a number in JSON"), ("00", "1:1: 00 is not a number in JSON"),
    ("1e+", "1:1: 1e+ is not a number in JSON"), ("1E-", "1:1: 1E- is not a number in JSON"),
    ("1e5.0", "1:1: 1e5.0 is not a number in JSON"), ("1ee5", "1:1: 1ee5 is not a number in JSON"),
    ("-.5", "1:1: -.5 is not a number in JSON"), ("--1", "1:1: --1 is not a number in JSON"),
    ("-e5", "1:1: -e5 is not a number in JSON"), ("[1, 2.]", "1:5: 2. is not a number in JSON"),
    ("１", "1:1: this is not JSON; a value is expected here"),
    ("\"a", "1:1: the closing quote is missing"),
    ("\n  \"a\\\"", "2:3: the closing quote is missing"),
    ("\"a\\", "1:4: the closing quote is missing"),
    ("\"a\nb\"", "1:3: a text in quotes may not hold a line break or another control character"),
    ("\"\t\"", "1:2: a text in quotes may not hold a line break or another control character"),
    ("\"\u{0}\"", "1:2: a text in quotes may not hold a line break or another control character"),
    ("\"\\x41\"", "1:4: \\x is not known in JSON"),
    ("\"\\u12\"", "1:4: four digits are expected after \\u"),
    ("\"\\u12x4\"", "1:4: four digits are expected after \\u"),
    // The wide digits of East Asian type are no digits of JSON.
    ("\"\\u００４１\"", "1:4: four digits are expected after \\u"),
    ("\"\\u004Ａ\"", "1:4: four digits are expected after \\u"),
    // A byte-order mark takes no column.
    ("\u{FEFF}x", "1:1: this is not JSON; write \"x\" in quotes"),
    ("\u{FEFF}{\"a\": 01}", "1:7: 01 is not a number in JSON"),
    ("\u{FEFF}[\n 01]", "2:2: 01 is not a number in JSON"),
    ("\u{FEFF}\u{FEFF}1", "1:1: this is not JSON; a value is expected here"),
    ("\"\\uD83D\"", "1:8: the second half of a character is missing"),
    ("\"\\uD83Dx\"", "1:8: the second half of a character is missing"),
    ("\"\\uD83D\\n\"", "1:9: the second half of a character is missing"),
    ("\"\\uD83D\\u0041\"", "1:14: the second half of a character is missing"),
    ("\"\\uD83D\\uD83D\"", "1:14: the second half of a character is missing"),
    ("\"\\uDE00\"", "1:8: \\ude00 stands alone and is no character"),
  ])
  func `a fault is told with its place`(text: String, message: String) throws {
    #expect(try fault(text) == message)
  }

  @Test(arguments: [
    ("{\"a\": 1, \"a\": 1}", "1:10: \"a\" stands here twice; keep one of them"),
    ("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "3:2: \"a\" stands here twice; keep one of them"),
    // Two spellings of one key are one key.
    ("{\"a\": 1, \"\\u0061\": 2}", "1:10: \"a\" stands here twice; keep one of them"),
    ("{\"x\": {\"a\": 1, \"a\": 2}}", "1:16: \"a\" stands here twice; keep one of them"),
    ("{\"x\": {\"a\": 1}, \"a\": {\"a\": 2}}", "no fault"),
  ])
  func `a doubled key is refused, never guessed`(text: String, message: String) throws {
    #expect(try fault(text) == message)
  }

  @Test func `every value and every key knows its place`() throws {
    let text = "{\n  \"è😀\": 1, \"b\": [true,\r\n \"x\"]\n}"
    guard case .object(let members) = try LocatedJSON(parsing: text).value,
      case .array(let list) = members[1].value.value
    else {
      Issue.record("an object with a list is expected")
      return
    }
    let places =
      [members[0].keyPlace, members[0].value.place, members[1].keyPlace, members[1].value.place] + list.map(\.place)
    #expect(places.map { "\($0.line):\($0.column)" } == ["2:3", "2:9", "2:12", "2:17", "2:18", "3:2"])
  }

  @Test func `nesting goes 64 deep and no deeper`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try fault(deep) == "no fault")
    #expect(try fault("[\(deep)]") == "1:65: the brackets are nested too deeply")
    // Brackets side by side are not nested.
    #expect(try fault("[" + Array(repeating: "[]", count: 200).joined(separator: ",") + "]") == "no fault")
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "[[],"])
  func `a nesting bomb is refused and uses up no stack`(piece: String) throws {
    let message = try fault(String(repeating: piece, count: 200_000))
    #expect(message.hasSuffix("the brackets are nested too deeply"))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `any text is read or refused at a place inside it`(seed: UInt64) throws {
    var samples = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<200 {
      var scalars = Array(samples.value(depth: 3).description.unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &samples) where !scalars.isEmpty {
        let index = Int.random(in: 0..<scalars.count, using: &samples)
        switch Int.random(in: 0...2, using: &samples) {
        case 0: scalars.remove(at: index)
        case 1: scalars[index] = "\\"
        default: scalars.insert(contentsOf: Array(samples.word().unicodeScalars), at: index)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      do throws(JSONFault) {
        _ = try LocatedJSON(parsing: text)
      } catch {
        refused += 1
        let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
        try #require((1...lines.count).contains(error.line), "\(text)")
        #expect((1...lines[error.line - 1].count + 1).contains(error.column), "\(text)")
      }
    }
    #expect(refused > 50)
  }
}
