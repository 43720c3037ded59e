import Foundation
import Packs
import Testing

@Suite struct DocumentsTests {
  @Test(arguments: [
    Slip(
      .routes, "  - id: with-parent", "  - id: [with-parent",
      "routes.yaml:+1:9: error: this is not YAML: did not find expected ',' or ']'"),
    Slip(
      .routes, "  - id: with-parent\n", "  - id: \"with-parent\n",
      "routes.yaml:+19:6: error: this is not YAML: did not find expected key"),
    Slip(
      .routes, "    sources: [unhcr-italy]", "    sources: [unhcr-italy",
      "routes.yaml:+2:7: error: this is not YAML: did not find expected ',' or ']'"),
    Slip(
      .notes, "\n    severity: urgent", "\n   severity: urgent",
      "notes.yaml:+1:4: error: this is not YAML: did not find expected '-' indicator"),
    Slip(
      .notes, "\n    severity: urgent", "\n\tseverity: urgent",
      "notes.yaml:+1:1: error: this is not YAML: found a tab character that violates indentation"),
    Slip(
      .notes, "    severity: urgent", "    severity: urgent: now",
      "notes.yaml:+0:21: error: this is not YAML: mapping values are not allowed in this context"),
    Slip(
      .notes, "    severity: urgent", "    severity: @urgent",
      "notes.yaml:+0:15: error: this is not YAML: found character that cannot start any token"),
    Slip(
      .documents, "documents:\n", "documents:\n- id: x\n  }\n",
      "documents.yaml:+2:3: error: this is not YAML: did not find expected key"),
    Slip(
      .italian, "title: \"Di che cosa", "title: \"\\qDi che cosa",
      "it.yaml:+0:13: error: this is not YAML: found unknown escape character"),
    Slip(
      .pack, "version: \"2026.11.1\"", "version: \"2026\u{7}.11.1\"",
      "pack.yaml:1:1: error: this file cannot be read: control characters are not allowed"),
  ])
  func `a file that is not YAML is refused with the place of the fault`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "zone: Europe/Rome", "zone: Europe/Rome\nid: milan",
      "pack.yaml:-2:1: error: \"id\" stands here twice; keep one of them"),
    Slip(
      .pack, "  unhcr-italy:\n", "  law-47-2017:\n",
      "pack.yaml:-17:3: error: \"law-47-2017\" stands here twice; keep one of them"),
    Slip(
      .questions, "  by_age:\n", "  adult:\n",
      "questions.yaml:-11:3: error: \"adult\" stands here twice; keep one of them"),
    Slip(
      .routes, "{request: in_procedure}", "{request: in_procedure, request: other}",
      "routes.yaml:+0:12: error: \"request\" stands here twice; keep one of them"),
    Slip(
      .services, "    url: \"https://1522.eu\"", "    url: \"https://1522.eu\"\n    \"hours\": \"24/7\"",
      "services.yaml:+1:5: error: \"hours\" stands here twice; keep one of them"),
    Slip(
      .italian, "      other: {label:", "      asylum: {label:",
      "it.yaml:-3:7: error: \"asylum\" stands here twice; keep one of them"),
    Slip(
      .interface, "  so_far: ", "  question_number: ",
      "it.yaml:-1:3: error: \"question_number\" stands here twice; keep one of them"),
  ])
  func `a doubled key is refused, never guessed`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "\n---\n", "\n",
      "pack.yaml:+2:1: error: \"sources\" is not a key of this place; there are always, id, language, printed_always, review_every, rules_from, version, zone"
    ),
    Slip(
      .pack, "  milano-helps-minors:", "---\nmore:",
      "pack.yaml:+1:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .questions, "\n---\n", "\n",
      "questions.yaml:-4:1: error: \"questions\" stands here twice; keep one of them"),
    Slip(
      .questions, "  by_age:", "---\nby_age:",
      "questions.yaml:+1:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .routes, "  - id: with-parent", "---\n  - id: with-parent",
      "routes.yaml:+1:3: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .notes, "    severity: urgent", "    severity: urgent\n---\nmore: 1",
      "notes.yaml:+3:9: error: this is not YAML: mapping values are not allowed in this context"),
    Slip(
      .italian, "\n---\n", "\n",
      "it.yaml:-9:1: error: \"questions\" stands here twice; keep one of them"),
    Slip(
      .italian, "\nwhy:", "\n---\nwhy:",
      "it.yaml:+2:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .italian, "\npaper:", "\n---\npaper:",
      "it.yaml:+2:1: error: this file ends before this line; remove the line --- above it"),
    Slip(
      .interface, "\n---\n", "\n",
      "it.yaml:-30:1: error: \"phrases\" stands here twice; keep one of them"),
    Slip(
      .interface, "\nmonths:", "\n---\nmonths:",
      "it.yaml:+2:1: error: this file ends before this line; remove the line --- above it"),
  ])
  func `a file has as many parts as its kind asks for`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [.pack, .questions, .italian, .english, .interface] as [ShippedFile])
  func `a file whose second part is missing is told as such`(file: ShippedFile) throws {
    let first = try #require(try file.text().split(separator: "\n---\n").first)
    let problem = try file.problem(reading: "\(first)\n")
    #expect(
      problem?.description == "\(file.name):1:1: error: a second part, behind a line ---, is missing in this file")
  }

  @Test(arguments: ShippedFile.allCases)
  func `an empty file is told as such`(file: ShippedFile) throws {
    for text in ["", "\n\n", "# nothing yet\n"] {
      let problem = try file.problem(reading: text)
      #expect(problem?.sentence == "this file is empty")
      #expect(problem?.place.line == 1)
    }
  }

  @Test(arguments: ShippedFile.allCases)
  func `a file that holds no keys is refused`(file: ShippedFile) throws {
    // The words of a pack are read only when both of their parts are there.
    let rest = file == .italian || file == .english ? "---\nquestions: {}\n" : ""
    for text in ["- a\n", "hello\n", "[]\n", "\"text\"\n", "--- \n"] {
      #expect(try file.problem(reading: text + rest)?.sentence == "keys with values are expected here")
    }
  }

  @Test(arguments: [.pack, .questions, .italian, .english, .interface] as [ShippedFile])
  func `a second part that holds no keys is refused`(file: ShippedFile) throws {
    let first = try #require(try file.text().split(separator: "\n---\n").first)
    let line = first.count { $0 == "\n" } + 3
    for text in ["- a\n", "hello\n", "[]\n", "\"text\"\n"] {
      let problem = try file.problem(reading: "\(first)\n---\n\(text)")
      #expect(problem?.description == "\(file.name):\(line):1: error: keys with values are expected here")
    }
  }

  @Test(arguments: ShippedFile.allCases, ["[", "{a: ", "- ", "? ", "[? ", "{[", "!x [", "&a ["])
  func `a nesting bomb is refused and uses up no stack`(file: ShippedFile, piece: String) throws {
    let problem = try file.problem(reading: String(repeating: piece, count: 50_000))
    #expect(problem?.sentence.hasPrefix("this is not YAML: ") == true)
  }

  @Test(arguments: ShippedFile.allCases, ["", "? *a60\n: x\n", "*a60 : x\n", "? [*a60]\n: x\n"])
  func `aliases that double at every step are refused before anybody follows them, as keys too`(
    file: ShippedFile, last: String
  ) throws {
    let steps = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let bomb = (["a0: &a0 [x, x]"] + steps).joined(separator: "\n") + "\n" + last
    // Two in a line from the second line on: the eleventh stands in the seventh.
    let message = "a file has at most 10 aliases (*name); write the value out"
    #expect(try file.problem(reading: bomb)?.description == "\(file.name):7:10: error: \(message)")
  }

  @Test(arguments: [
    Slip(
      .notes, "    severity: urgent", "    severity: *urgent",
      "notes.yaml:+0:15: error: this is not YAML: found undefined alias"),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: *esci",
      "it.yaml:+0:12: error: this is not YAML: found undefined alias"),
  ])
  func `an alias of nothing is refused where it stands`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `an anchor may spare a repetition`() throws {
    let text = try ShippedFile.routes.text().replacing(
      "sources: [questura-milano]", with: "sources: &page [questura-milano]", maxReplacements: 1)
    let place = try #require(text.range(of: "sources: [questura-milano]"))
    #expect(try ShippedFile.routes.problem(reading: text.replacingCharacters(in: place, with: "sources: *page")) == nil)
  }

  @Test func `nesting that YAML still allows is refused by its kind`() throws {
    let text = "routes:\n  - id: x\n    when: " + String(repeating: "{not: ", count: 400)
    let shut = text + "{request: moon}" + String(repeating: "}", count: 400) + "\n"
    #expect(
      try ShippedFile.routes.problem(reading: shut)?.sentence.hasPrefix("\"request\" has no option \"moon\"") == true)
  }

  @Test(arguments: [
    ("*a", "1:1: error: this is not YAML: found undefined alias"),
    ("&a [*a]", "1:5: error: this is not YAML: found undefined alias"),
    ("{b: *a}", "1:5: error: this is not YAML: found undefined alias"),
    // The keys of YAML 1.1 that merge are keys like any other here.
    ("<<: {notes: []}", "1:1: error: \"notes\" is missing here"),
    ("? {a: b}\n: c", "1:3: error: a key is a word"),
    ("? [notes]\n: []", "1:3: error: a key is a word"),
    ("%YAML 1.3\n---\nnotes: []", "1:1: error: this is not YAML: found incompatible YAML document"),
    ("notes: [", "2:1: error: this is not YAML: did not find expected node content"),
    ("notes: 'x", "1:10: error: this is not YAML: found unexpected end of stream"),
    ("notes: !!seq x", "1:8: error: a list is expected here"),
    ("notes\u{0}: []", "1:1: error: this file cannot be read: control characters are not allowed"),
  ])
  func `the odd corners of YAML give one problem with its place`(text: String, message: String) throws {
    #expect(try ShippedFile.notes.problem(reading: text)?.description == "notes.yaml:\(message)")
  }

  @Test(arguments: ShippedFile.allCases)
  func `line ends of another system change nothing`(file: ShippedFile) throws {
    #expect(try file.problem(reading: file.text().replacing("\n", with: "\r\n")) == nil)
  }

  @Test(arguments: ShippedFile.allCases)
  func `a byte-order mark in front changes nothing and takes no column`(file: ShippedFile) throws {
    #expect(try file.problem(reading: "\u{FEFF}\(file.text())") == nil)
    #expect(try file.problem(reading: "\u{FEFF}")?.description == "\(file.name):1:1: error: this file is empty")
    #expect(
      try file.problem(reading: "\u{FEFF}x: }")?.description
        == "\(file.name):1:4: error: this is not YAML: did not find expected node content")
  }
}
