import Packs
import Problems
import Shipped
import Testing

@Suite struct CheckedPackTests {
  /// Edits of several files, and everything that is to be said of them.
  private func problems(_ edits: [(CheckedFile, String, String)], isZone: (String) -> Bool = { _ in true }) throws
    -> [String]
  {
    var texts: [CheckedFile: String] = [:]
    for (file, old, new) in edits {
      let text = try texts[file] ?? file.text()
      try #require(text.contains(old))
      texts[file] = text.replacing(old, with: new, maxReplacements: 1)
    }
    func source(_ file: CheckedFile) throws -> SourceFile {
      SourceFile(name: "\(file.rawValue).yaml", text: try texts[file] ?? file.text())
    }
    let english = SourceFile(name: "interface/en.yaml", text: try Shipped.file("interface/en.yaml").text)
    let check = try CheckedPack(
      Pack.Files(
        pack: source(.pack), questions: source(.questions), routes: source(.routes), documents: source(.documents),
        services: source(.services), notes: source(.notes), countries: [Shipped.country()]),
      texts: [[source(.english)], [source(.italian)]], interfaces: [english, source(.interface)], isZone: isZone)
    let own = check.problems.filter { $0.severity == .error && !$0.place.file.contains("/") }
    #expect((check.pack == nil) == !own.isEmpty)
    return check.problems.map { "\($0.place) \($0.rule.rawValue)" }
  }

  @Test func `the invented pack has no error and no warning`() throws {
    #expect(try problems([]) == [])
  }

  @Test func `all problems are told in one run, in the order of the files`() throws {
    let found = try problems([
      (.notes, "    severity: urgent", "    severity: fatal"), (.notes, "{open: write-ahead}", "{open: harbour}"),
      (.services, "\"Mo-Fr 09:00-14:00\"", "\"Mo-Fr 9-14\""),
      (.services, "https://porta.example.org", "http://porta.example.org"),
      (.services, "\"+393331234567\"", "\"+393331234568\""), (.pack, "review_every: 12", "review_every: soon"),
      (.pack, "date: 2023-06-30", "date: 2023-06-31"), (.questions, "kind: integer", "kind: number"),
      (.routes, "valid_to: 2020-09-30", "valid_to: 2023-07-166"), (.routes, "printed: [wish]", "printed: [wishes]"),
      (.documents, "have_when:", "hav_when:"), (.italian, "{rescue.phone}", "{rescue.fone}"),
      (.italian, "direction: ltr", "direction: left"), (.english, "language: en", "language: fr"),
      (.interface, "  do_stop:", "  do_stopp:"), (.interface, "{columns}×{rows}", "{columns}"),
    ])
    #expect(
      found == [
        "pack.yaml:8:15 wrong-type", "pack.yaml:50:11 date", "questions.yaml:32:11 word-unknown",
        "routes.yaml:48:15 word-unknown", "routes.yaml:109:15 date", "documents.yaml:3:5 key-unknown",
        "services.yaml:13:10 web-address", "services.yaml:42:19 opening-hours", "services.yaml:124:44 phone-display",
        "notes.yaml:3:15 word-unknown", "notes.yaml:45:18 id-unknown", "texts/en.yaml:1:1 language",
        "texts/it.yaml:3:12 word-unknown", "texts/it.yaml:210:11 placeholder", "interface/it.yaml:8:3 phrase-places",
        "interface/it.yaml:35:3 words-extra",
      ])
  }

  @Test(arguments: [CheckedFile.pack, .questions, .routes, .documents, .services, .notes])
  func `a file that is not YAML is one problem, and the names it holds are not missed`(file: CheckedFile) throws {
    let text = try file.text()
    let last = try #require(text.split(separator: "\n").last)
    #expect(try problems([(file, String(last), "\(last)\n  }: [")]).count == 1)
  }

  @Test func `an entry that is broken does not make its name unknown`() throws {
    let found = try problems([
      (.routes, "    sources: [family-guide]\n", ""), (.services, "    source: rescue-leaflet\n", "    sauce: x\n"),
      (.questions, "options: [upper, lower, not_stated]", "options: [upper, no, not_stated]"),
      (.documents, "  - id: proof-of-age", "  - id: [proof-of-age]"),
    ])
    #expect(
      found == [
        "questions.yaml:61:22 yaml-trap", "routes.yaml:28:5 source-missing", "documents.yaml:21:9 wrong-type",
        "services.yaml:2:5 source-missing", "services.yaml:8:5 key-unknown",
      ])
  }

  @Test func `a zone that nobody knows is told at its place`() throws {
    let found = try problems([(.pack, "Europe/Rome", "Europe/Roma")]) { $0 == "Europe/Rome" }
    #expect(found == ["pack.yaml:3:7 zone"])
  }

  @Test func `a pack in a language without words is told`() throws {
    #expect(
      try problems([(.pack, "language: it", "language: xx")]) == ["pack.yaml:4:11 language", "pack.yaml:4:11 language"])
  }
}
