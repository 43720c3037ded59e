import Foundation
import Shipped
import Testing

/// The translator's view of a language, and what a translator brings back.
struct WordsCommandTests {
  private static let title = "  waiting:\n    title: \""

  private func words(_ pack: String, _ arguments: [String]) throws -> Command {
    try Command.run(["words", pack, "--language", "fr"] + arguments)
  }

  private func catalogue(_ pack: String) throws -> String {
    try String(contentsOfFile: "\(pack)/texts/fr.yaml", encoding: .utf8)
  }

  @Test func `each text stands with its place and its state, above the original and the translation`() throws {
    let command = try words("milano", [])
    #expect(command.status == 0 && command.complaints.isEmpty)
    let lines = command.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasSuffix(" questions.request.title · non riletto") })
    #expect(lines[first].hasPrefix("fr.yaml:"))
    #expect(lines[first + 1] == "  Di che cosa ha bisogno la persona?")
    #expect(lines[first + 2].hasSuffix("?") && lines[first + 3].isEmpty)
    #expect(lines.suffix(2).first?.contains(" · non riletto ") == true)
    let counts = try words("milano", ["--only", "missing"]).output
    #expect(counts.hasPrefix("manca 0 · ") && counts.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["milano", "italia"], Shipped.languages)
  func `what goes out as PO comes in again without a byte of difference`(name: String, language: String) throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") { $0 + "# a copy\n" }
      let own = name == "milano" ? pack : "\(folder.path)/italia"
      let file = URL(filePath: "\(own)/texts/\(language).yaml")
      let before = try Data(contentsOf: file)
      let run = { (arguments: [String]) in try Command.run(["words", own, "--language", language] + arguments) }
      #expect(try run(["--format", "po", "--output", "\(folder.path)/words.po"]).status == 0)
      let back = try run(["--import", "\(folder.path)/words.po"])
      #expect(back.status == 0 && back.complaints.isEmpty)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a translation that comes back is written where it belongs`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") { $0 + "# a copy\n" }
      let before = try catalogue(pack)
      let list = try words(pack, ["--format", "po"]).output
      let old = "msgctxt \"documents.all-papers.label\"\n"
      let entry = try #require(list.range(of: old))
      let translation = try #require(list[entry.upperBound...].range(of: "msgstr \""))
      let file = try folder.write(list.replacingCharacters(in: translation, with: "msgstr \"XX "), to: "words.po")
      let command = try words(pack, ["--import", file.path])
      #expect(command.status == 0 && command.output.hasPrefix("Testi nuovi in \(pack)/texts/fr.yaml: 1. "))
      #expect(try catalogue(pack) == before.replacing("all-papers: {label: \"", with: "all-papers: {label: \"XX "))
      let mode = try FileManager.default.attributesOfItem(atPath: "\(pack)/texts/fr.yaml")[.posixPermissions]
      #expect(mode as? Int == 0o644, "everybody at the desk reads it as before")
    }
  }

  @Test func `what can not be taken in is told with its line, and nothing is`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") { $0 + "# a copy\n" }
      let before = try catalogue(pack)
      let list = "msgctxt \"notes.free-of-money\"\nmsgid \"Altro\"\nmsgstr \"Autre\"\n"
      let file = try folder.write(list, to: "words.po")
      let command = try words(pack, ["--import", file.path])
      #expect(command.status == 65)
      #expect(command.complaints.hasPrefix("sportello: \(file.path):1:1: error: "))
      #expect(command.complaints.contains("notes.free-of-money"))
      #expect(try catalogue(pack) == before)
    }
  }

  @Test func `a review is written down, and holds for what was reviewed`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") { $0 + "# a copy\n" }
      let base = "\(folder.path)/italia"
      let at = ["--at", "2026-12-01T10:30"]
      let sheet = {
        try Command.route(
          "{\"request\": \"in_procedure\", \"procedure_stage\": \"waiting\", \"residence\": \"milan\", \"topics\": []}",
          ["--pack", pack, "--language", "fr"]
        ).output
      }
      let line = "Traduction pas encore relue"
      #expect(try sheet().contains(line))
      for part in [pack, base] {
        let command = try words(part, ["--reviewed-by", "Fatou Diallo"] + at)
        #expect(command.status == 0 && command.complaints.isEmpty)
      }
      #expect(try catalogue(pack).contains("review: {by: \"Fatou Diallo\", date: 2026-12-01}"))
      #expect(try !sheet().contains(line))
      let check = ["check", pack, "--strict", "--language", "en"] + at
      #expect(try Command.run(check).status == 0)
      // One word later.
      let changed = try catalogue(pack).replacing(WordsCommandTests.title, with: WordsCommandTests.title + "Or ")
      try changed.write(toFile: "\(pack)/texts/fr.yaml", atomically: true, encoding: .utf8)
      let command = try Command.run(check)
      #expect(command.status == 1)
      #expect(
        command.output.contains("routes.waiting.title: this text, or its original, has changed since Fatou Diallo"))
      #expect(try sheet().contains(line))
      #expect(try words(pack, ["--only", "changed"]).output.contains(" routes.waiting.title · cambiato"))
    }
  }

  @Test(arguments: [
    (["--language", "xx"], "ar, bn, en, es, fr, it, ur"),
    (["--language", "fr", "--import", "a", "--reviewed-by", "b"], "--import"), ([], "--language"),
    (["--language", "fr", "--format", "xliff"], "--format"),
    (["--language", "fr", "--reviewed-by", " "], "--reviewed-by"),
  ])
  func `a command that was written wrongly is 64`(arguments: [String], said: String) throws {
    let command = try Command.run(["words", "milano"] + arguments)
    #expect(command.status == 64 && command.output.isEmpty)
    #expect(command.complaints.contains(said))
  }
}
