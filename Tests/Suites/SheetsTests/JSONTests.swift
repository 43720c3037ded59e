import Seeded
import Sheets
import Testing
import Texts

@Suite struct JSONTests {
  @Test(
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.number(-34), "-34"),
      (.number(.min), "-9223372036854775808"), (.string(""), "\"\""), (.array([]), "[]"), (.object([]), "{}"),
      (.texts(["a", "b"]), "[\"a\", \"b\"]"),
      (.array([.null, .bool(true), .number(1), .string("x")]), "[null, true, 1, \"x\"]"),
      (.text(nil), "null"), (.text("x"), "\"x\""),
      (.array([.array([])]), "[\n  []\n]"),
      (.array([.object([]), .number(1)]), "[\n  {},\n  1\n]"),
      (
        .keys(["b": .number(1), "a": .keys(["list": .texts(["x"]), "empty": .array([])])]),
        "{\n  \"b\": 1,\n  \"a\": {\n    \"list\": [\"x\"],\n    \"empty\": []\n  }\n}"
      ),
    ] as [(JSON, String)])
  func `a value is written with its keys in their order and short lists on one line`(value: JSON, text: String) {
    #expect(value.description == text)
  }

  @Test(arguments: [
    ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\r\n", "\\r\\n"),
    ("\u{0}", "\\u0000"), ("\u{8}", "\\u0008"), ("\u{1B}[2J", "\\u001b[2J"), ("\u{1F}", "\\u001f"),
    ("\u{7F}", "\\u007f"), ("\u{9B}", "\\u009b"),
    ("\"\u{301}", "\\\"\u{301}"), ("/", "/"), ("è 😀", "è 😀"), ("\u{A0}", "\u{A0}"),
  ])
  func `a text is written so that no control character reaches the reader`(text: String, written: String) {
    #expect(JSON.string(text).description.unicodeScalars.elementsEqual("\"\(written)\"".unicodeScalars))
    #expect(JSON.object([.init(text, .null)]).description == "{\n  \"\(written)\": null\n}")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `what is written reads back as the same value`(seed: UInt64) throws {
    var samples = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let value = samples.value(depth: 4)
      let text = value.description
      let read = try #require(try LocatedJSON(parsing: text).plain, "\(text)")
      // Scalars, not characters: è of one scalar and of two are equal texts but not the same bytes.
      #expect(read.description.unicodeScalars.elementsEqual(text.unicodeScalars), "\(text)")
      #expect(read == value, "\(text)")
    }
  }
}
