import Advice
import Foundation
import Programs
import Sheets
import Shipped
import Testing
import Texts

/// `route --format pdf`.
struct RoutePageTests {
  private static let vulnerable = Given(
    request: "asylum", residence: "milan", age: .years(35), identityDocument: "original", gender: "man",
    vulnerability: "yes", vulnerabilityEvidence: "yes", residenceProof: "no", topics: ["fgm", "bed_tonight"])

  @Test(arguments: Shipped.languages)
  func `a result is one page of A4 in every language, in either size, with its numbers`(language: String) throws {
    var pages: [Data] = []
    for size in [[], ["--large-print"]] {
      let page = try PrintedPage.of(RoutePageTests.vulnerable.json, ["--language", language] + size)
      #expect(page.bytes.starts(with: Data("%PDF-".utf8)))
      #expect(page.facts["Pages"] == "1")
      #expect(page.facts["Page size"]?.hasSuffix("(A4)") == true, "\(page.facts)")
      for text in MilanFacts.emergencies + [MilanFacts.nightLine, MilanFacts.questura.email] {
        #expect(page.says(text), "\(text) is not on the page in \(language)")
      }
      pages.append(page.bytes)
    }
    #expect(pages[0] != pages[1])
  }

  @Test func `the person of every route has a page, with the Italian beside another language`() throws {
    for (route, day, given) in PaperPersons.plain {
      let page = try PrintedPage.of(given.json, ["--language", "fr"], at: "\(day)T10:30")
      #expect(page.facts["Pages"] == "1", "\(route)")
      let italian = try Shipped.adviser("it", on: day).paperSheet(given.answers, withTopics: false)
      #expect(page.words.contains(try #require(italian).title.text.onOneLine), "\(route)")
      #expect(page.says(MilanFacts.emergencies[3]), "\(route)")
    }
  }

  @Test(arguments: ["it", "ar"])
  func `a desk that knows very many associations still has one page, which says where the others are`(
    language: String
  ) throws {
    let associations = (1...140).map { number in
      """
        - name: "Associazione \(number)"
          address: "Via Prova \(number), Milano"
          phones: [{number: "+3902000\(1000 + number)", display: "02 000\(1000 + number)"}]
          hours: "Mo-Fr 09:00-12:30"
      """
    }
    let desk =
      "name: Sportello Prova\nrole: other\nlanguages: [it]\nassociations:\n" + associations.joined(separator: "\n")
    let man = try #require(PaperPersons.plain.first { $0.route == "association-with-document" })
    try Folder.lend { folder in
      let file = try folder.write(desk, to: "desk.yaml")
      let page = try PrintedPage.of(man.given.json, ["--desk", file.path, "--language", language])
      #expect(page.facts["Pages"] == "1")
      #expect(page.says("02 0001001") && page.says("02 0001002"))
      #expect(!page.says("02 0001140"))
      #expect(page.words.contains("Disponibilità Terzo"))
    }
  }

  @Test func `the same answers at the same moment are the same bytes`() throws {
    let first = try Command.route(RoutePageTests.vulnerable.json, ["--format", "pdf", "--language", "ur"])
    let second = try Command.route(RoutePageTests.vulnerable.json, ["--format", "pdf", "--language", "ur"])
    #expect(first.status == 0 && first.bytes == second.bytes)
  }

  @Test func `a file takes the page, and nobody else may read it`() throws {
    try Folder.lend { folder in
      let file = folder.url.appending(path: "page.pdf")
      let command = try Command.route(ExitCodesTests.person, ["--format", "pdf", "--output", file.path])
      #expect(command.status == 0 && command.bytes.isEmpty && command.complaints.isEmpty)
      #expect(try Data(contentsOf: file) == Command.route(ExitCodesTests.person, ["--format", "pdf"]).bytes)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test(arguments: MilanFacts.delicateTopics)
  func `delicate topics are on the page only on request, in both its languages`(
    topic: String, numbers: [String]
  ) throws {
    let given = RoutePageTests.vulnerable.with(topics: [topic])
    for language in ["it", "es"] {
      let closed = try PrintedPage.of(given.json, ["--language", language])
      let open = try PrintedPage.of(given.json, ["--language", language, "--with-topics"])
      for number in numbers {
        #expect(!closed.says(number), "\(number) in \(language)")
        #expect(open.says(number), "\(number) in \(language)")
      }
    }
  }

  @Test func `a page of answers that are not complete is none`() throws {
    try Folder.lend { folder in
      let file = folder.url.appending(path: "page.pdf")
      let text = try Command.route(#"{"request": "asylum"}"#)
      let page = try Command.route(#"{"request": "asylum"}"#, ["--format", "pdf", "--output", file.path])
      #expect(page.status == text.status && page.status != 0)
      #expect(page.complaints == text.complaints)
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
  }

  @Test func `without the program that sets pages it is 69, and the sentence says what to do`() throws {
    try Folder.lend { folder in
      // The same program, alone in its folder.
      let program = folder.url.appending(path: "sportello")
      // By a program of its own: a file that this one writes is busy for whoever is started beside it meanwhile.
      let copying = try ChildProcess("/bin/cp", [try #require(Command.program).path, program.path])
      #expect(copying.wait() == .status(0))
      let beside = try #require(Command.program).deletingLastPathComponent().path
      // A PATH that has one changes nothing.
      let environment = ["SPORTELLO_RESOURCES": Shipped.resources, "PATH": beside]
      let file = folder.url.appending(path: "page.pdf")
      let arguments = ["route", "--answers", "-", "--at", "2026-11-24T10:30"]
      let command = try Command.run(
        arguments + ["--format", "pdf", "--output", file.path], input: ExitCodesTests.person, environment: environment,
        program: program)
      #expect(command.status == 69)
      #expect(command.complaints.split(separator: "\n").count == 1)
      #expect(command.complaints.contains("manca sportello-pdf") && command.complaints.contains("--format text"))
      #expect(!FileManager.default.fileExists(atPath: file.path))
      let text = try Command.run(arguments, input: ExitCodesTests.person, environment: environment, program: program)
      #expect(text.status == 0)
      // The desk's file says where else it is.
      for (place, status) in [("\(beside)/sportello-pdf", 0), ("\(folder.path)/nothing", 69)] as [(String, Int32)] {
        let desk = try folder.write("name: Prova\nrole: other\nprograms: {sportello-pdf: \(place)}\n", to: "desk.yaml")
        let command = try Command.run(
          arguments + ["--format", "pdf", "--desk", desk.path], input: ExitCodesTests.person, environment: environment,
          program: program)
        #expect(command.status == status, "\(command.complaints)")
        #expect(command.complaints.contains(place) == (status != 0), "\(command.complaints)")
      }
    }
  }

  @Test(arguments: ["echo hello", ":", "printf '%%PDF-1.4\\n1 0 obj\\n'"])
  func `what is no whole page is 69, and nothing is written`(script: String) throws {
    try Folder.lend { folder in
      let program = try folder.write("#!/bin/sh\ncat >&2\n\(script)\n", to: "pages")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      let desk = try folder.write(
        "name: Prova\nrole: other\nprograms: {sportello-pdf: \(program.path)}\n", to: "desk.yaml")
      let file = folder.url.appending(path: "page.pdf")
      let command = try Command.route(
        ExitCodesTests.person, ["--format", "pdf", "--desk", desk.path, "--output", file.path])
      #expect(command.status == 69)
      #expect(command.complaints.contains("la pagina fatta da sportello-pdf non è intera"), "\(command.complaints)")
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
  }

  @Test func `without the letters of a language it is 69, and the package that brings them is named`() throws {
    try Folder.lend { folder in
      let fonts = try folder.write(
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>/usr/share/fonts/truetype/dejavu</dir>
          <cachedir>\(folder.path)/cache</cachedir>
        </fontconfig>
        """, to: "fonts.conf")
      let environment = ["FONTCONFIG_FILE": fonts.path]
      let command = try Command.route(
        ExitCodesTests.person, ["--format", "pdf", "--language", "bn"], environment: environment)
      #expect(command.status == 69)
      #expect(command.bytes.isEmpty)
      #expect(
        command.complaints == "sportello: qui nessun carattere ha le lettere di: bn; installa fonts-noto-core\n")
      let text = try Command.route(ExitCodesTests.person, ["--language", "bn"], environment: environment)
      #expect(text.status == 0)
    }
  }
}
