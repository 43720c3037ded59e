import Foundation
import Shipped
import Testing

struct CasesCommandTests {
  /// Two people of whom the file says the wrong thing.
  static let wrong = """
    - name: "Uomo di 60 anni mandato da AVSI"
      date: 2026-11-24
      input:
        {request: asylum, residence: milan, age: 60, identity_document: original, gender: man, vulnerability: "no",
         residence_proof: "yes", topics: []}
      output:
        route: avsi-hub
        alternatives: [association-with-document]
        have: {age-proof: unknown}
      reference: [questura-milano, "Art. 17 D.Lgs. 142/2015"]
    - name: "Donna con una risposta che manca"
      date: 2026-11-24
      input: {request: asylum, residence: milan, age: 30, identity_document: copy, gender: woman}
      output: {route: avsi-hub, notes: []}
      reference: questura-milano
    """

  /// A copy of the pack that ships, with a file of cases more.
  private func pack(in folder: Folder, cases: String) throws -> URL {
    let pack = folder.url.appending(path: "pack")
    try FileManager.default.copyItem(at: URL(filePath: "\(Shipped.resources)/packs/milano"), to: pack)
    try cases.write(to: pack.appending(path: "cases/z-more.yaml"), atomically: true, encoding: .utf8)
    return pack
  }

  /// How many cases ship.
  private func shippedCount() throws -> Int {
    let folder = URL(filePath: "\(Shipped.resources)/packs/milano/cases")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count { $0.hasPrefix("- name:") }
    }.reduce(0, +)
  }

  private func line(_ id: String, in file: URL) throws -> String {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    return "\(file.path):\(try #require(lines.firstIndex(of: "  - id: \(id)")) + 1):9"
  }

  @Test(arguments: [
    ("it", "Ogni strada, risposta, avviso, documento e servizio è provato.\n", "Casi: "),
    ("en", "Every route, answer, note, document and service is covered.\n", "Cases: "),
  ])
  func `the cases that ship are right and cover everything, in one line`(language: String, end: String, start: String)
    throws
  {
    let command = try Command.run(["cases", "--language", language])
    #expect(command.status == 0)
    #expect(command.complaints.isEmpty)
    #expect(command.output.hasPrefix(start) && command.output.hasSuffix(end))
    #expect(command.output.split(separator: "\n").count == 1)
    #expect(
      try Command.run(["cases", "\(Shipped.resources)/packs/milano", "--language", language]).output == command.output)
  }

  @Test func `a case that fails is told in full, and the command ends with 1`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: CasesCommandTests.wrong)
      let file = { (name: String) in pack.appending(path: name) }
      let command = try Command.run(["cases", pack.path, "--language", "en"])
      #expect(command.status == 1)
      #expect(command.complaints.isEmpty)
      #expect(
        try command.output == """
          Wrong: Uomo di 60 anni mandato da AVSI
            \(file("cases/z-more.yaml").path):1:9
            route
              got: association-with-document
              expected: avsi-hub
            alternatives
              got: avsi-hub
              expected: association-with-document
            have
              got: age-proof: true
              expected: age-proof: unknown
            The rule of association-with-document: \(line("association-with-document", in: file("routes.yaml")))
            The rule of avsi-hub: \(line("avsi-hub", in: file("routes.yaml")))
            The rule of age-proof: \(line("age-proof", in: file("documents.yaml")))
            Because: original document
            Where it is written: questura-milano, Art. 17 D.Lgs. 142/2015

          Wrong: Donna con una risposta che manca
            \(file("cases/z-more.yaml").path):11:9
            route
              got: none
              expected: avsi-hub
            asks
              got: pregnant
              expected: none
            The rule of avsi-hub: \(line("avsi-hub", in: file("routes.yaml")))
            The rule of pregnant: \(line("pregnant", in: file("questions.yaml")))
            Where it is written: questura-milano

          Cases: \(shippedCount() + 2), right: \(shippedCount()). Every route, answer, note, document and service is covered.

          """)
    }
  }

  @Test func `a program reads the same as JSON`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: CasesCommandTests.wrong)
      let command = try Command.run(["cases", "--pack", pack.path, "--format", "json"])
      #expect(command.status == 1)
      let json = try command.json
      #expect(json["schema"] == .number(1))
      #expect(json["pack"]?["id"] == .string("milano"))
      #expect(try json["cases"] == .number(Double(shippedCount() + 2)))
      #expect(try json["right"] == .number(Double(shippedCount())))
      #expect(
        json["failures"]?.texts("name") == ["Uomo di 60 anni mandato da AVSI", "Donna con una risposta che manca"])
      #expect(json["uncovered"]?["routes"] == .array([]))
    }
  }

  @Test func `a pack without cases says what is missing and ends with 1`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: "")
      try FileManager.default.removeItem(at: pack.appending(path: "cases"))
      let command = try Command.run(["cases", pack.path])
      #expect(command.status == 1)
      #expect(command.output.hasPrefix("Nessun caso prova:\n  strade: unaccompanied-minor, with-parent, "))
      #expect(command.output.hasSuffix("\n\nCasi: 0, giusti: 0. Aggiungi casi per ciò che nessuno prova.\n"))
    }
  }

  @Test func `a file that takes the output gets what standard output would`() throws {
    try Folder.lend { folder in
      let file = folder.url.appending(path: "cases.txt")
      let command = try Command.run(["cases", "--output", file.path])
      #expect(command.status == 0)
      #expect(command.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == Command.run(["cases"]).output)
    }
  }

  @Test(arguments: [
    ("- name: \"Uomo\"", "z-more.yaml:1:3: error: \"date\" is missing here"),
    ("- nam: \"Uomo\"", "z-more.yaml:1:3: error: \"nam\" is not a key of this place; did you mean \"name\"?"),
    ("- [", "error: this is not YAML"), ("", "z-more.yaml:1:1: error: this file is empty"),
  ])
  func `a broken file of cases is 65 with its place`(text: String, message: String) throws {
    try Folder.lend { folder in
      let command = try Command.run(["cases", try pack(in: folder, cases: text).path, "--language", "en"])
      #expect(command.status == 65)
      #expect(command.output.isEmpty)
      #expect(command.complaints.contains(message), "\(command.complaints)")
    }
  }

  @Test func `a broken pack is 65, a missing one 66, a pack named twice 64`() throws {
    try Folder.lend { folder in
      let broken = try ExitCodesTests.copyOfPack(in: folder, changing: "routes.yaml") {
        $0.replacing("- id: avsi-hub", with: "- ids: avsi-hub")
      }
      #expect(try Command.run(["cases", broken]).status == 65)
      #expect(try Command.run(["cases", "missing"]).status == 66)
      #expect(try Command.run(["cases", broken, "--pack", broken]).status == 64)
      #expect(try Command.run(["cases", "--language", "xx"]).status == 64)
      #expect(try Command.run(["cases", "--format", "pdf"]).status == 64)
    }
  }

  @Test func `a file that nobody would read is refused`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: "[]")
      try "[]".write(to: pack.appending(path: "cases/people.yml"), atomically: true, encoding: .utf8)
      let command = try Command.run(["cases", pack.path])
      #expect(command.status == 65)
      #expect(command.complaints.contains("people.yml: dai a questo file il nome people.yaml, "))
    }
  }

  @Test func `broken cases stop nobody at the desk`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: "- [")
      #expect(try Command.route(ExitCodesTests.person, ["--pack", pack.path]).status == 0)
      #expect(try Command.run(["helplines", "--pack", pack.path]).status == 0)
    }
  }

  @Test func `what comes out now is written into the cases once it was shown, and once the question is answered`()
    throws
  {
    try Folder.lend { folder in
      let own = """
        # A person of our own.
        - name: "Donna di 25 anni senza documenti"   # as she came
          date: 2026-11-24
          input: {request: asylum, residence: milan, age: 25, identity_document: none, gender: woman,
            pregnant: "no", topics: []}
          output: {route: avsi-hub, alternatives: []}
          reference: questura-milano

        """
      let pack = try pack(in: folder, cases: own)
      let file = pack.appending(path: "cases/z-more.yaml")
      let command = try Command.run(["cases", pack.path, "--accept", "--language", "en"], input: "perhaps\n1\n")
      #expect(command.status == 0, "\(command.output)")
      #expect(command.output.contains("Wrong: Donna di 25 anni senza documenti"))
      #expect(command.output.contains("What comes out now is written into the cases: \(file.path)\n"))
      #expect(command.complaints.split(separator: "\n").count { $0.contains("Write one of these: 1 yes, 2 no") } == 2)
      #expect(
        try String(contentsOf: file, encoding: .utf8)
          == own.replacing("topics: []}", with: "residence_proof: \"yes\", topics: []}")
          .replacing("alternatives: []", with: "alternatives: [association-without-document]"))
      let again = try Command.run(["cases", pack.path, "--accept", "--language", "en"])
      #expect(again.output.split(separator: "\n").count == 1)
    }
  }

  @Test func `a question that nobody answers leaves the case as it is`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, cases: CasesCommandTests.wrong)
      let file = pack.appending(path: "cases/z-more.yaml")
      let before = try String(contentsOf: file, encoding: .utf8)
      let command = try Command.run(["cases", pack.path, "--accept"])
      #expect(command.status == 1)
      let after = try String(contentsOf: file, encoding: .utf8)
      #expect(after != before)
      #expect(after.contains("gender: woman}\n  output: {route: avsi-hub, notes: []}"))
    }
  }

  @Test func `accepting speaks to people`() throws {
    #expect(try Command.run(["cases", "--accept", "--format", "json"]).status == 64)
  }
}
