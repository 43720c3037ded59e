import Foundation
import Shipped
import Testing

/// `sportello check`: exit codes, shapes and languages.
@Suite struct CheckCommandTests {
  /// The first page that a service has, and its fault.
  private static let page = "https://\(MilanFacts.portal)"
  private static let unsafe = "http://\(MilanFacts.portal)"

  /// A copy of the pack with two errors and a warning.
  private func faulty(in folder: Folder) throws -> String {
    let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "services.yaml") {
      $0.replacing("\"Tu-Th 09:00-13:00\"", with: "\"Tu-Th 9-13\"")
        .replacing(CheckCommandTests.page, with: CheckCommandTests.unsafe)
    }
    let routes = URL(filePath: pack).appending(path: "routes.yaml")
    try String(contentsOf: routes, encoding: .utf8).replacing("[unhcr-italy]", with: "[unhcr-italy, unhcr-italy]")
      .write(to: routes, atomically: true, encoding: .utf8)
    return pack
  }

  /// The line on which a text first stands in a file of a pack: an edit elsewhere in the file changes no test.
  private func line(of text: String, in path: String) throws -> Int {
    let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  /// The lines of the three slips, in the order of reading.
  private func lines(of pack: String) throws -> [Int] {
    try [
      line(of: "[unhcr-italy, unhcr-italy]", in: "\(pack)/routes.yaml"),
      line(of: "Tu-Th 9-13", in: "\(pack)/services.yaml"),
      line(of: CheckCommandTests.unsafe, in: "\(pack)/services.yaml"),
    ]
  }

  @Test func `the pack that ships is well, strictly too`() throws {
    let command = try Command.run(["check", "--strict"])
    #expect(command.status == 0)
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(3) == [
        "Dimostrato per 12.805.120 modi di rispondere, dal giorno 5 aprile 2023 in poi:",
        "ognuno porta a una sola strada consigliata.", "Domande a una persona: da 3 a 11.",
      ])
    #expect(lines.last == "Tutto a posto: 41 file, nessun errore, nessun avviso.")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(command.complaints.isEmpty)
  }

  @Test func `a desk's file is checked with the pack, every problem with its place`() throws {
    try Folder.lend { folder in
      let desk = try folder.write(
        """
        name: Prova
        role: avsi
        language: ita
        phones: [{number: "+39800123", display: "800 123"}]
        languages: [../../etc/passwd, fre]
        hours: "9-14"
        programs: {lp: bin/lp}
        """, to: "desk.yaml")
      let command = try Command.run(["check", "--desk", desk.path, "--language", "en"])
      #expect(command.status == 1)
      let said = command.output.split(separator: "\n").filter { $0.hasPrefix(desk.path) }
        .map { $0.dropFirst(desk.path.count + 1).replacing(/\ \[[a-z-]+\]$/, with: "") }
      #expect(
        said == [
          "2:7: error: \"avsi\" has another name now; write hub",
          "3:11: error: write it instead of ita; the shortest code stands everywhere",
          "4:19: error: \"+39800123\" has 6 digits behind +39; those that begin with 800 have 9",
          "5:13: error: \"../../etc/passwd\" is not the code of a language; write one such as it, or prs",
          "5:31: error: write fr instead of fre; the shortest code stands everywhere",
          "6:9: error: \"9-14\" is not a time span; write 09:00-14:00",
          "7:16: error: \"bin/lp\" is not a whole path; write it from the root, such as /usr/bin/lp",
        ])
    }
  }

  @Test func `a desk's file without a fault changes nothing in the check`() throws {
    try Folder.lend { folder in
      let desk = try folder.write("name: Prova\nrole: other\nlanguages: [prs, pt-BR]\n", to: "desk.yaml")
      let command = try Command.run(["check", "--strict", "--desk", desk.path])
      #expect(command.status == 0)
      #expect(command.output.hasSuffix("Tutto a posto: 42 file, nessun errore, nessun avviso.\n"))
    }
  }

  @Test func `a language is added by a copy of the Italian words, as the README says`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") { "# Ours.\n\($0)" }
      for layer in [pack, "\(folder.url.path)/italia"] {
        let texts = URL(filePath: layer).appending(path: "texts")
        try String(contentsOf: texts.appending(path: "it.yaml"), encoding: .utf8)
          .replacing("language: it\n", with: "language: ti\n")
          .write(to: texts.appending(path: "ti.yaml"), atomically: true, encoding: .utf8)
      }
      let command = try Command.run(["check", pack, "--language", "en"])
      #expect(command.status == 0)
      let said = command.output.split(separator: "\n").filter { $0.contains(": warning: ") || $0.contains(": error: ") }
      #expect(said.count == 1)
      #expect(
        said.first?.contains("is always written in the pack's own language; take it out here [words-unused]") == true)
      let page = try Command.run(
        ["route", "--pack", pack, "--answers", "-", "--language", "ti"], input: #"{"request": "minor_alone"}"#)
      #expect(page.status == 1)
    }
  }

  @Test func `a desk's file that is not there is told as such`() throws {
    let command = try Command.run(["check", "--desk", "/nowhere/desk.yaml", "--language", "en"])
    #expect(command.status == 66)
    #expect(command.output.isEmpty)
  }

  @Test func `every problem is a line on standard output, then how many there are`() throws {
    try Folder.lend { folder in
      let pack = try faulty(in: folder)
      let command = try Command.run(["check", pack, "--language", "en"])
      #expect(command.status == 1)
      #expect(command.complaints.isEmpty)
      let lines = command.output.split(separator: "\n").map(String.init)
      #expect(lines.count == 4)
      let slips = try self.lines(of: pack)
      let expected = [
        "routes.yaml:\(slips[0]):28: warning: \"unhcr-italy\" stands here twice; keep one of them [source-doubled]",
        "services.yaml:\(slips[1]):19: error: \"9-13\" is not a time span; write 09:00-13:00 [opening-hours]",
        "services.yaml:\(slips[2]):10: error: \"\(CheckCommandTests.unsafe)\" is not a safe web address; write https instead of http [web-address]",
      ]
      #expect(Array(lines.prefix(3)) == expected.map { "\(pack)/\($0)" })
      #expect(lines.last == "Errors: 2. Warnings: 1. Files: 41.")
    }
  }

  @Test func `JSON has every problem with its place, its code and its sentence`() throws {
    try Folder.lend { folder in
      let pack = try faulty(in: folder)
      let file = folder.url.appending(path: "report.json")
      let command = try Command.run(["check", "--pack", pack, "--format", "json", "--output", file.path])
      #expect(command.status == 1)
      #expect(command.output.isEmpty)
      let text = try String(contentsOf: file, encoding: .utf8)
      let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
      #expect(report.schema == 1)
      #expect(report.errors == 2)
      #expect(report.warnings == 1)
      #expect(report.problems.map(\.code) == ["source-doubled", "opening-hours", "web-address"])
      #expect(try report.problems.map(\.line) == lines(of: pack))
      #expect(report.problems.map(\.severity) == ["warning", "error", "error"])
      #expect(report.problems[1].sentence == "«9-13» non è un orario: scrivi 09:00-13:00")
      #expect(report.problems.allSatisfy { $0.file.hasPrefix(pack) && $0.column > 0 })
    }
  }

  private struct Report: Decodable {
    struct Problem: Decodable {
      let file, severity, code, sentence: String
      let line, column: Int
    }

    let schema, errors, warnings: Int
    let problems: [Problem]
  }

  /// A copy of the pack in which somebody has no route.
  private func gapped(in folder: Folder) throws -> String {
    try ExitCodesTests.copyOfPack(in: folder, changing: "routes.yaml") {
      $0.replacing("- residence: elsewhere\n", with: "- residence: elsewhere\n        - age: {to: 60}\n")
    }
  }

  @Test func `a person without a route is an error, and then nothing is proved of everybody`() throws {
    try Folder.lend { folder in
      let pack = try gapped(in: folder)
      let command = try Command.run(["check", pack, "--language", "en"])
      #expect(command.status == 1)
      let lines = command.output.split(separator: "\n").map(String.init)
      #expect(lines.count == 2)
      let first = try line(of: "  - id: ", in: "\(pack)/routes.yaml")
      #expect(
        lines.first?.hasPrefix(
          "\(pack)/routes.yaml:\(first):9: error: on 5 April 2023 somebody has no route: asylum, first time · another province"
        ) == true)
      #expect(lines.last == "Errors: 1. Warnings: 0. Files: 41.")
    }
  }

  private struct Proved: Decodable {
    struct Proof: Decodable {
      let sheets: String
    }

    let errors: Int
    let proof: Proof?
  }

  @Test func `JSON has the proof of rules that can be read, and null for others`() throws {
    try Folder.lend { folder in
      let report = { (pack: String) in
        let command = try Command.run(["check", pack, "--format", "json"])
        return try JSONDecoder().decode(Proved.self, from: Data(command.output.utf8))
      }
      let gapped = try report(try gapped(in: folder))
      #expect(gapped.errors == 1)
      #expect(gapped.proof?.sheets == "12805120")
    }
    try Folder.lend { folder in
      let command = try Command.run(["check", try faulty(in: folder), "--format", "json"])
      #expect(try JSONDecoder().decode(Proved.self, from: Data(command.output.utf8)).proof == nil)
      #expect(command.output.contains("\"proof\": null"))
    }
  }

  @Test func `a name that no rule has any more is found in the cases too`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "cases/email.yaml") {
        $0.replacing("route: questura-email", with: "route: questura-mail", maxReplacements: 1)
      }
      let command = try Command.run(["check", pack, "--language", "en"])
      #expect(command.status == 1)
      #expect(command.output.contains("cases/email.yaml:"))
      #expect(command.output.contains("did you mean \"questura-email\"? [id-unknown]"))
      // Cases keep nobody from using the pack.
      #expect(try Command.run(["helplines", "--pack", pack]).status == 0)
    }
  }

  @Test func `GitHub's annotations are escaped`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "notes.yaml") {
        $0.replacing("danger-first\n    severity: urgent", with: "danger-first\n    severity: \"50%, now: x\"")
      }
      let command = try Command.run(["check", pack, "--format", "github", "--language", "en"])
      let sentence = "\"50%25, now: x\" is not known here; write one of urgent, warning, info"
      #expect(command.output == "::error file=\(pack)/notes.yaml,line=8,col=15,title=word-unknown::\(sentence)\n")
    }
  }

  @Test func `a warning counts where it is asked to`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "routes.yaml") {
        $0.replacing("[unhcr-italy]", with: "[unhcr-italy, unhcr-italy]")
      }
      #expect(try Command.run(["check", pack]).status == 0)
      #expect(try Command.run(["check", pack, "--strict"]).status == 1)
    }
  }

  @Test func `a file that is missing is a problem of the pack, a folder that is missing is 66`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "notes.yaml") { $0 + "\n" }
      try FileManager.default.removeItem(atPath: "\(pack)/notes.yaml")
      let command = try Command.run(["check", pack])
      #expect(command.status == 1)
      #expect(command.output.contains("notes.yaml:1:1: error: questo file manca"))
      #expect(try Command.run(["check", "\(pack)/nowhere"]).status == 66)
    }
  }

  @Test func `an unknown language, two packs and an unknown format are 64`() throws {
    #expect(try Command.run(["check", "--language", "xx"]).status == 64)
    #expect(try Command.run(["check", "a", "--pack", "b"]).status == 64)
    #expect(try Command.run(["check", "--format", "pdf"]).status == 64)
  }

  @Test(arguments: [
    ("it", "Gli errori sono 2 in tutto: per vederli usa sportello check."),
    ("en", "There are 2 errors in all; sportello check lists them."),
  ])
  func `other commands tell the first error, and how many there are`(language: String, more: String) throws {
    try Folder.lend { folder in
      let pack = try faulty(in: folder)
      let command = try Command.run(["helplines", "--pack", pack, "--language", language])
      #expect(command.status == 65)
      #expect(command.output.isEmpty)
      #expect(command.complaints.hasPrefix("sportello: \(pack)/services.yaml:\(try lines(of: pack)[1]):19: error: "))
      #expect(command.complaints.hasSuffix(" [opening-hours] \(more)\n"))
    }
  }

  @Test func `a pack whose language cannot be read is told of all the same`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "pack.yaml") {
        $0.replacing("extends: italia", with: "extends: italia\nlanguage: [it")
      }
      let command = try Command.run(["helplines", "--pack", pack])
      #expect(command.status == 65)
      #expect(command.complaints.contains("pack.yaml:1"))
      #expect(command.complaints.contains("questo non è YAML"))
    }
  }
}
