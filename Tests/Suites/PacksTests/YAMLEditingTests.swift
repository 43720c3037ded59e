import Problems
import Testing

@testable import Packs

@Suite struct YAMLEditingTests {
  /// A text with a value replaced by names, by its key.
  private func replaced(_ key: String, with names: [String], in text: String) throws -> String {
    try edited(text) { editing, top in
      let value = try #require(top.pairsOrNone.first { $0.key.spelling == key }?.value)
      editing.replace(value, with: names)
    }
  }

  private func edited(_ text: String, _ edit: (inout YAMLEditing, YAMLValue) throws -> Void) throws -> String {
    var documents = YAMLDocuments(SourceFile(name: "x.yaml", text: text), ProblemLog())
    var editing = YAMLEditing(text)
    try edit(&editing, documents.last())
    return editing.edited
  }

  @Test(arguments: [
    ("a: [x, y]  # why\nb: z\n", "a: [p, q]  # why\nb: z\n"),
    ("a:\n  [x,  # one\n   y]\nb: z\n", "a:\n  [p, q]\nb: z\n"),
    ("a: [\"x]\", 'it''s', y]\nb: z", "a: [p, q]\nb: z"),
    ("a:\n  - x\n  # one more\n  - y\n\n# b\nb: z\n", "a:\n  [p, q]\n\n# b\nb: z\n"),
    ("{a: [x, {y: z}], b: \"}\"}", "{a: [p, q], b: \"}\"}"),
    ("{b: z, a: x}", "{b: z, a: [p, q]}"),
    ("a: x # why\nb: z\n", "a: [p, q] # why\nb: z\n"),
    ("# è così\na: [ü]\n", "# è così\na: [p, q]\n"),
    ("\u{FEFF}a: x\r\nb: z\r\n", "\u{FEFF}a: [p, q]\r\nb: z\r\n"),
    ("a:\r\n  - x\r\n  - y\r\nb: z\r\n", "a:\r\n  [p, q]\r\nb: z\r\n"),
  ])
  func `a value gives way, and nothing else does`(text: String, result: String) throws {
    #expect(try replaced("a", with: ["p", "q"], in: text) == result)
  }

  @Test func `a long list stands in lines under one another`() throws {
    let names = (1...12).map { "a-service-with-a-name-\($0)" }
    let text = try replaced("a", with: names, in: "a: []\nb: z\n")
    let lines = text.split(separator: "\n")
    #expect(lines.count > 2 && lines.allSatisfy { $0.count <= 120 })
    #expect(lines[1].hasPrefix("    a-service"))
    #expect(try replaced("a", with: [], in: text) == "a: []\nb: z\n")
  }

  @Test(arguments: [
    ("{a: x, b: y}", "{a: x, c: \"no\", b: y}"), ("a: x\nb: y\n", "a: x\nc: \"no\"\nb: y\n"),
    ("  a: x\n  b: y\n", "  a: x\n  c: \"no\"\n  b: y\n"), ("{}", "{c: \"no\"}"),
  ])
  func `a key is added beside those that stand there`(text: String, result: String) throws {
    #expect(try edited(text) { $0.add("c", YAMLEditing.quoted("no"), to: $1) } == result)
  }
}
