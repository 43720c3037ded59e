import Foundation
import Sheets
import Testing
import Texts

@testable import SheetPDF

@Suite struct PDFTests {
  nonisolated private static let papers = PaperSample.languages.flatMap { language in
    [1, 3, 7].flatMap { fullness in
      [false, true].map { PaperSample.paper(language, fullness: fullness, isLarge: $0) }
    }
  }

  /// A text without what printing puts between letters: spaces of any kind, and invisible signs.
  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.properties.generalCategory {
          case .spaceSeparator, .control, .format: false
          default: true
          }
        }))
  }

  @Test(arguments: [false, true])
  func `an e-mail that no line has room for does not tear the street beside it`(isLarge: Bool) throws {
    let language = try #require(PaperSample.languages.first { $0.code == "ar" })
    var paper = PaperSample.paper(language, fullness: 3, isLarge: isLarge)
    let email =
      "un-indirizzo-che-non-trova-posto-in-nessuna-riga-di-una-pagina-stretta-o-larga-comunque-si-provi-a-scriverlo-e-a-leggerlo@comune.prova.example.it"
    paper.sheet.blocks = paper.sheet.blocks.map { block in
      guard case .contacts(var contacts) = block.content else { return block }
      for index in contacts.indices where contacts[index].email != nil {
        contacts[index].email = RichText(email, .email)
      }
      var block = block
      block.content = .contacts(contacts)
      return block
    }
    let text = try Tool.ask("pdftotext", ["-raw", "FILE", "-"], about: paper.pdf())
    let lines = text.split(separator: "\n").map { plain(String($0)) }
    #expect(!lines.contains { $0.contains(plain(email)) }, "it is broken")
    #expect(lines.contains { $0.contains(plain(PaperSample.street.text)) }, "the street is not")
    #expect(!lines.contains { $0.hasSuffix("ViaLunga1,") || $0.hasPrefix("ViaLunga1,") && !$0.contains("Prova") })
  }

  @Test(arguments: papers)
  func `every paper is one page with every number and address`(paper: Paper) throws {
    let file = try paper.pdf()
    let facts = try Tool.ask("pdfinfo", ["FILE"], about: file)
    #expect(facts.contains(/Pages: +1\n/))
    #expect(facts.contains(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/))
    let text = plain(try Tool.ask("pdftotext", ["-raw", "FILE", "-"], about: file))
    let isFull = paper.sheet.blocks.contains { $0.contacts.count > 1 }
    for number in PaperSample.numbers where isFull || number != "333 123 4567" {
      #expect(text.contains(plain(number)), "\(number)")
    }
    // The web page of somebody who has a number may be left out.
    for address in PaperSample.addresses where !address.hasPrefix("www") {
      #expect(text.contains(plain(address)), "\(address)")
    }
    #expect(text.contains(plain("Letto – urgente per stanotte")))
    #expect(text.contains(plain("Vai al dormitorio")))
  }

  @Test(arguments: papers)
  func `nothing is printed in letters under nine points`(paper: Paper) throws {
    let document = try PDFDocument()
    let (typesetter, layout) = try paper.layout(on: document)
    layout.page.eachText { text, size, width in
      #expect(typesetter.setting(of: text, size: size, width: width).scale * Typesetter.setSize >= 9)
    }
  }

  @Test(arguments: PaperSample.languages.map { PaperSample.paper($0) })
  func `the file is sound, tagged, and says its title, day and language`(paper: Paper) throws {
    let file = try paper.pdf()
    _ = try Tool.ask("qpdf", ["--check", "FILE"], about: file)
    let facts = try Tool.ask("pdfinfo", ["-isodates", "FILE"], about: file)
    #expect(facts.contains("Title:           \(paper.sheet.title.text)\n"))
    #expect(facts.contains(/CreationDate: +2026-11-24T12:00:00Z/))
    #expect(facts.contains(/Tagged: +yes/))
    #expect(facts.contains(/PDF version: +1\.5/))
    #expect(!facts.contains("Author"))
    let whole = try Tool.ask("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: file)
    #expect(whole.contains("/Lang (\(paper.sheet.language))"))
    #expect(whole.contains("/DisplayDocTitle true"))
    #expect(whole.contains("/Direction /R2L") == paper.sheet.isRightToLeft)
    let tags = try Tool.ask("pdfinfo", ["-struct", "FILE"], about: file).split(whereSeparator: \.isWhitespace)
    for tag in ["Document", "H1", "H2", "P", "L", "LI", "Table", "TR", "TD", "Figure"] {
      #expect(tags.contains { $0 == tag }, "\(tag)")
    }
  }

  @Test func `no language breaks the file`() throws {
    var paper = PaperSample.paper(PaperSample.french)
    paper.sheet.language = "it) /X (\\"
    _ = try Tool.ask("qpdf", ["--check", "FILE"], about: paper.pdf())
  }

  @Test func `the same paper is the same file`() throws {
    for language in PaperSample.languages {
      let paper = PaperSample.paper(language)
      #expect(try paper.pdf() == paper.pdf())
    }
  }

  @Test(arguments: [PaperSample.arabic, PaperSample.urdu])
  func `telephone numbers are not turned round between words that run from right to left`(
    language: PaperSample.Language
  ) throws {
    let boxes = try Tool.ask("pdftotext", ["-bbox", "FILE", "-"], about: PaperSample.paper(language).pdf())
    let words = boxes.matches(of: /xMin="([\d.]+)" yMin="([\d.]+)".*>(.*)<\/word>/).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x: x, y: $0, text: String(match.3)) } }
    }
    let numbers = [["800", "333", "444"], ["800", "111", "222"], ["02", "1234", "5678"]]
    var found: [[String]] = []
    for start in words where start.text == "800" || start.text == "02" {
      let line = words.filter { abs($0.y - start.y) < 2 && $0.x > start.x }.sorted { $0.x < $1.x }
      let number = [start.text] + line.prefix(2).map { $0.text.filter(\.isNumber) }
      #expect(numbers.contains(number), "\(number)")
      found.append(number)
    }
    for number in numbers { #expect(found.contains(number), "\(number)") }
  }

  @Test(arguments: [false, true])
  func `a telephone reads the codes from paper`(isLarge: Bool) throws {
    let file = try PaperSample.paper(PaperSample.french, fullness: 1, isLarge: isLarge).pdf()
    try Tool.inFolder { folder in
      try Data(file).write(to: URL(filePath: folder + "/sheet.pdf"))
      let drawn = try Tool.run(
        "pdftoppm", ["-r", "200", "-png", "-singlefile", folder + "/sheet.pdf", folder + "/page"])
      #expect(drawn.status == 0)
      let read = try Tool.run("zbarimg", ["-q", "--raw", folder + "/page.png"])
      #expect(read.text.contains("tel:+39800333444\n"))
    }
  }
}
