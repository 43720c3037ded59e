import Foundation
import Packs
import Problems
import Shipped
import Testing

@Suite struct YAMLDocumentsTests {
  @Test(arguments: [
    Slip(
      .routes, "  - id: with-family", "  - id: [with-family", .yamlSyntax,
      "routes.yaml:+1:9: error: this is not YAML: the list in [ ] before this place is not closed; write ] or a comma"),
    Slip(
      .routes, "  - id: with-family\n", "  - id: \"with-family\n", .yamlSyntax,
      "routes.yaml:+28:25: error: this is not YAML: a key is expected here; look whether the lines are indented alike, and whether a quote or a bracket above is never closed"
    ),
    Slip(
      .routes, "    sources: [family-guide]", "    sources: [family-guide", .yamlSyntax,
      "routes.yaml:+2:7: error: this is not YAML: the list in [ ] before this place is not closed; write ] or a comma"),
    Slip(
      .notes, "\n    severity: urgent", "\n   severity: urgent", .yamlSyntax,
      "notes.yaml:+1:4: error: this is not YAML: an entry of the list is expected here; begin it with a dash, or indent the line like the one above"
    ),
    Slip(
      .notes, "\n    severity: urgent", "\n\tseverity: urgent", .yamlSyntax,
      "notes.yaml:+1:1: error: this is not YAML: a tab indents this line; write spaces instead"),
    Slip(
      .notes, "    severity: urgent", "    severity: urgent: now", .yamlSyntax,
      "notes.yaml:+0:21: error: this is not YAML: a second colon stands in this line, or the line is indented too far; put the text in quotes, or align the line with the one above"
    ),
    Slip(
      .notes, "    severity: urgent", "    severity: @urgent", .yamlSyntax,
      "notes.yaml:+0:15: error: this is not YAML: no value begins like this (with a tab, @, `, or %); put it in quotes, or take the sign away"
    ),
    Slip(
      .documents, "documents:\n", "documents:\n- id: x\n  }\n", .yamlSyntax,
      "documents.yaml:+2:3: error: this is not YAML: a key is expected here; look whether the lines are indented alike, and whether a quote or a bracket above is never closed"
    ),
    Slip(
      .italian, "title: \"Che viaggio", "title: \"\\qChe viaggio", .yamlSyntax,
      "it.yaml:+0:13: error: this is not YAML: no character is written like this; write \\\\ for a backslash"),
    Slip(
      .pack, "version: \"7.1.0\"", "version: \"7\u{7}.1.0\"", .controlCharacter,
      "pack.yaml:+0:12: error: this file cannot be read: control characters are not allowed; delete the one here (U+0007)"
    ),
  ])
  func `a file that is not YAML is refused with the place of the fault`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "zone: Europe/Rome", "zone: Europe/Rome\nid: near", .keyDoubled,
      "pack.yaml:-2:1: error: \"id\" stands here twice; keep one of them"),
    Slip(
      .pack, "  family-guide:\n", "  sea-law:\n", .keyDoubled,
      "pack.yaml:-15:3: error: \"sea-law\" stands here twice; keep one of them"),
    Slip(
      .questions, "  by_age:\n", "  grown_up:\n", .keyDoubled,
      "questions.yaml:-10:3: error: \"grown_up\" stands here twice; keep one of them"),
    Slip(
      .routes, "{trip: has_ticket}", "{trip: has_ticket, trip: other}", .keyDoubled,
      "routes.yaml:+0:12: error: \"trip\" stands here twice; keep one of them"),
    Slip(
      .services, "    url: \"https://porta.example.org\"",
      "    url: \"https://porta.example.org\"\n    \"hours\": \"24/7\"", .keyDoubled,
      "services.yaml:+1:5: error: \"hours\" stands here twice; keep one of them"),
    Slip(
      .italian, "      other: {label:", "      ferry: {label:", .keyDoubled,
      "it.yaml:-3:7: error: \"ferry\" stands here twice; keep one of them"),
    Slip(
      .interface, "  so_far: ", "  question_number: ", .keyDoubled,
      "it.yaml:-1:3: error: \"question_number\" stands here twice; keep one of them"),
  ])
  func `a doubled key is refused, never guessed`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "\n---\n", "\n", .keyUnknown,
      "pack.yaml:+1:1: error: \"sources\" is not a key of this place; there are always, base, country, extends, id, language, printed_always, review_every, rules_from, version, version_date, zone",
      also: [
        "pack.yaml:-11:1: error: a second part, behind a line ---, is missing in this file"
      ]),
    Slip(
      .pack, "  children-page:", "---\nmore:", .fileParts,
      "pack.yaml:+1:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .questions, "\n---\n", "\n", .keyDoubled,
      "questions.yaml:-3:1: error: \"questions\" stands here twice; keep one of them"),
    Slip(
      .questions, "  by_age:", "---\nby_age:", .fileParts,
      "questions.yaml:+1:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .routes, "  - id: with-family", "---\n  - id: with-family", .fileParts,
      "routes.yaml:+1:3: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .notes, "    severity: urgent", "    severity: urgent\n---\nmore: 1", .yamlSyntax,
      "notes.yaml:+3:9: error: this is not YAML: a second colon stands in this line, or the line is indented too far; put the text in quotes, or align the line with the one above"
    ),
    Slip(
      .italian, "\n---\n", "\n", .keyDoubled,
      "it.yaml:-9:1: error: \"questions\" stands here twice; keep one of them"),
    Slip(
      .italian, "\nwhy:", "\n---\nwhy:", .fileParts,
      "it.yaml:+2:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .italian, "\npaper:", "\n---\npaper:", .fileParts,
      "it.yaml:+2:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .interface, "\n---\n", "\n", .keyDoubled,
      "it.yaml:-35:1: error: \"phrases\" stands here twice; keep one of them"),
    Slip(
      .interface, "\n  directory_none_open:", "\n---\n  directory_none_open:", .fileParts,
      "it.yaml:+2:3: error: this file ends before this line; remove the line --- above it"),
  ])
  func `a file has as many parts as its kind asks for`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [.pack, .questions, .italian, .english, .interface] as [CheckedFile])
  func `a file whose second part is missing is told as such`(file: CheckedFile) throws {
    let first = try #require(try file.text().split(separator: "\n---\n").first)
    let problem = try file.problem(reading: "\(first)\n")
    #expect(
      try problem.map(Shipped.said)
        == "\(file.name):1:1: error: a second part, behind a line ---, is missing in this file")
  }

  @Test(arguments: CheckedFile.allCases)
  func `an empty file is told as such`(file: CheckedFile) throws {
    for text in ["", "\n\n", "# nothing yet\n"] {
      let problem = try file.problem(reading: text)
      #expect(problem?.message == .fileEmpty)
      #expect(problem?.place.line == 1)
    }
  }

  @Test(arguments: CheckedFile.allCases)
  func `a file that holds no keys is refused`(file: CheckedFile) throws {
    // The words of a pack are read only when both of their parts are there.
    let rest = file == .italian || file == .english ? "---\nquestions: {}\n" : ""
    for text in ["- a\n", "hello\n", "[]\n", "\"text\"\n", "--- \n"] {
      #expect(try file.problems(reading: text + rest).contains { $0.message == .pairsExpected })
    }
  }

  @Test(arguments: [.pack, .questions, .italian, .english, .interface] as [CheckedFile])
  func `a second part that holds no keys is refused`(file: CheckedFile) throws {
    let first = try #require(try file.text().split(separator: "\n---\n").first)
    let line = first.count { $0 == "\n" } + 3
    for text in ["- a\n", "hello\n", "[]\n", "\"text\"\n"] {
      let problem = try file.problem(reading: "\(first)\n---\n\(text)")
      #expect(try problem.map(Shipped.said) == "\(file.name):\(line):1: error: keys with values are expected here")
    }
  }

  @Test(arguments: CheckedFile.allCases, ["[", "{a: ", "- ", "? ", "[? ", "{[", "!x [", "&a ["])
  func `a nesting bomb is refused and uses up no stack`(file: CheckedFile, piece: String) throws {
    let problem = try file.problem(reading: String(repeating: piece, count: 50_000))
    #expect(problem?.rule == .yamlSyntax)
  }

  @Test(arguments: CheckedFile.allCases, ["", "? *a60\n: x\n", "*a60 : x\n", "? [*a60]\n: x\n"])
  func `aliases that double at every step are refused before anybody follows them, as keys too`(
    file: CheckedFile, last: String
  ) throws {
    let steps = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let bomb = (["a0: &a0 [x, x]"] + steps).joined(separator: "\n") + "\n" + last
    // Two in a line from the second line on: the eleventh stands in the seventh.
    let message = "a file has at most 10 aliases (*name); write the value out"
    #expect(try file.problem(reading: bomb).map(Shipped.said) == "\(file.name):7:10: error: \(message)")
  }

  @Test(arguments: [
    Slip(
      .notes, "    severity: urgent", "    severity: *urgent", .yamlSyntax,
      "notes.yaml:+0:15: error: this is not YAML: * refers to something that has no & in this file; put the text in quotes"
    ),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: *esci", .yamlSyntax,
      "it.yaml:+0:12: error: this is not YAML: * refers to something that has no & in this file; put the text in quotes"
    ),
  ])
  func `an alias of nothing is refused where it stands`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `an anchor may spare a repetition`() throws {
    let text = try CheckedFile.routes.text().replacing(
      "sources: [harbour-guide]", with: "sources: &page [harbour-guide]", maxReplacements: 1)
    let place = try #require(text.range(of: "sources: [harbour-guide]"))
    #expect(try CheckedFile.routes.problem(reading: text.replacingCharacters(in: place, with: "sources: *page")) == nil)
  }

  @Test func `nesting that YAML still allows is refused by its kind`() throws {
    let text = "routes:\n  - id: x\n    when: " + String(repeating: "{not: ", count: 400)
    let shut = text + "{trip: moon}" + String(repeating: "}", count: 400) + "\n"
    let said = try CheckedFile.routes.problems(reading: shut).map(Shipped.said)
    #expect(said.contains { $0.contains("\"trip\" has no option \"moon\"") })
  }

  @Test(arguments: [
    ("*a", "1:1: error: this is not YAML: * refers to something that has no & in this file; put the text in quotes"),
    (
      "&a [*a]",
      "1:5: error: this is not YAML: * refers to something that has no & in this file; put the text in quotes"
    ),
    (
      "{b: *a}",
      "1:5: error: this is not YAML: * refers to something that has no & in this file; put the text in quotes"
    ),
    // The keys of YAML 1.1 that merge are keys like any other here.
    ("<<: {notes: []}", "1:1: error: \"notes\" is missing here"),
    ("? {a: b}\n: c", "1:3: error: a key is a word"),
    ("? [notes]\n: []", "1:3: error: a key is a word"),
    ("%YAML 1.3\n---\nnotes: []", "1:1: error: this is not YAML: found incompatible YAML document"),
    ("notes: [", "2:1: error: this is not YAML: a value is missing here"),
    ("notes: 'x", "1:10: error: this is not YAML: the file ends inside a text; close its quote"),
    ("notes: !!seq x", "1:8: error: a list is expected here"),
    (
      "notes\u{0}: []",
      "1:6: error: this file cannot be read: control characters are not allowed; delete the one here (U+0000)"
    ),
  ])
  func `the odd corners of YAML give one problem with its place`(text: String, message: String) throws {
    #expect(try CheckedFile.notes.problems(reading: text).map(Shipped.said).contains("notes.yaml:\(message)"))
  }

  @Test(arguments: CheckedFile.allCases)
  func `line ends of another system change nothing`(file: CheckedFile) throws {
    #expect(try file.problem(reading: file.text().replacing("\n", with: "\r\n")) == nil)
  }

  @Test(arguments: CheckedFile.allCases)
  func `a byte-order mark in front changes nothing and takes no column`(file: CheckedFile) throws {
    #expect(try file.problem(reading: "\u{FEFF}\(file.text())") == nil)
    #expect(try file.problem(reading: "\u{FEFF}").map(Shipped.said) == "\(file.name):1:1: error: this file is empty")
    #expect(
      try file.problem(reading: "\u{FEFF}x: }").map(Shipped.said)
        == "\(file.name):1:4: error: this is not YAML: a value is missing here")
  }
}
