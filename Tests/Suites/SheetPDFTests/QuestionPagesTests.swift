import Advice
import Foundation
import Sheets
import Shipped
import Testing
import Texts

@testable import SheetPDF

/// The questions on their pages: large enough to be pointed at, and none broken.
@Suite struct QuestionPagesTests {
  private func sheet(_ language: String, desk: Bool = false) throws -> QuestionSheet {
    var sheet = try Shipped.adviser(language, on: "2026-11-24").questionSheet
    if desk { sheet.paper.sheet.head = ["Sportello Aurora · Via Corta 2 · 02 1234 5678"] }
    return sheet
  }

  private func texts(of pages: [Placed]) -> [[StyledText]] {
    pages.map { page in
      var texts: [StyledText] = []
      page.eachText { text, _, _ in texts.append(text) }
      return texts
    }
  }

  @Test(arguments: Shipped.languages)
  func `two pages are enough in every language, and their answers are set in twelve points or more`(
    language: String
  ) throws {
    for sheet in [try sheet(language), try sheet(language, desk: true)] {
      let document = try PDFDocument()
      let (typesetter, layout) = try sheet.layout(on: document)
      #expect(layout.pages.count == 2)
      // In points of their own script: Arabic letters are set larger than their nominal size.
      #expect(layout.em * typesetter.letterScale >= 12)
      var smallest = Double.infinity
      for page in layout.pages {
        page.eachText { text, size, width in
          let points = typesetter.setting(of: text, size: size, width: width).scale * Typesetter.setSize
          smallest = min(smallest, points)
          // Nothing stands beyond the margins.
          #expect(width <= PageLayout.width)
        }
      }
      #expect(smallest >= 9)
      let file = try sheet.pdf()
      let facts = try Tool.ask("pdfinfo", ["FILE"], about: file)
      #expect(facts.contains(/Pages: +2\n/))
      #expect(facts.contains(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/))
    }
  }

  @Test(arguments: Shipped.languages)
  func `no question is broken, each stands there once, its answers under it in the order of their numbers`(
    language: String
  ) throws {
    let sheet = try sheet(language)
    let document = try PDFDocument()
    let pages = texts(of: try sheet.layout(on: document).1.pages).map { $0.map { $0.runs.map(\.text).joined() } }
    var rest = pages
    var page = 0
    for question in sheet.questions {
      if rest[page].contains(question.title.own.text) == false { page += 1 }
      let start = try #require(rest[page].firstIndex(of: question.title.own.text), "\(question.title.own)")
      rest[page].removeSubrange(...start)
      var told = [question.help?.own.text].compactMap(\.self)
      if question.kind == .number { told += AskedQuestion.digits }
      told += question.answers.flatMap { [$0.key, $0.label.own.text] }
      for text in told {
        let place = try #require(rest[page].firstIndex(of: text), "\(text) of \(question.title.own)")
        // The Italian may stand between, and nothing of another question.
        #expect(place <= 3, "\(text) of \(question.title.own)")
        rest[page].removeSubrange(...place)
      }
    }
    #expect(page == 1)
    #expect(pages.map(\.last) == ["1/2", "2/2"])
  }

  @Test(arguments: Shipped.languages.filter { $0 != "it" })
  func `the Italian of every question and answer stands beside it`(language: String) throws {
    let sheet = try sheet(language)
    let document = try PDFDocument()
    let told = texts(of: try sheet.layout(on: document).1.pages).flatMap(\.self).filter { $0.voice == .official }
    let italian = Set(told.map { $0.runs.map(\.text).joined() })
    for question in sheet.questions {
      for words in [question.title] + question.answers.map(\.label) where words.official != words.own {
        #expect(italian.contains(try #require(words.official).text))
      }
    }
  }

  @Test(arguments: Shipped.languages)
  func `the file is sound, tagged, the same every time, and says its title, day and language`(language: String) throws {
    let sheet = try sheet(language)
    let file = try sheet.pdf()
    #expect(try sheet.pdf() == file)
    _ = try Tool.ask("qpdf", ["--check", "FILE"], about: file)
    let facts = try Tool.ask("pdfinfo", ["-isodates", "FILE"], about: file)
    #expect(facts.contains("Title:           \(sheet.paper.sheet.title.text)\n"))
    #expect(facts.contains(/CreationDate: +2026-11-24T12:00:00Z/))
    #expect(facts.contains(/Tagged: +yes/))
    let tags = try Tool.ask("pdfinfo", ["-struct", "FILE"], about: file).split(whereSeparator: \.isWhitespace)
    #expect(tags.count { $0 == "H1" } == 1 && tags.count { $0 == "H2" } == sheet.questions.count)
    #expect(tags.count { $0 == "LI" } >= sheet.questions.flatMap(\.answers).count)
    let whole = try Tool.ask("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: file)
    #expect(whole.contains("/Lang (\(language))"))
    #expect(whole.contains("/Direction /R2L") == sheet.paper.sheet.isRightToLeft)
  }

  @Test(arguments: ["ar", "ur"])
  func `where lines run from right to left the numbers stand at the right, and digits as on the keyboard`(
    language: String
  ) throws {
    let boxes = try Tool.ask("pdftotext", ["-bbox", "FILE", "-"], about: sheet(language).pdf())
    let page = boxes.split(separator: "</page>").first ?? ""
    let words = page.matches(of: /xMin="([\d.]+)" yMin="([\d.]+)".*>([0-9u])<\/word>/).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x: x, y: $0, text: String(match.3)) } }
    }
    let zero = try #require(words.first { $0.text == "0" })
    let digits = words.filter { abs($0.y - zero.y) < 1 && $0.text != "u" }.sorted { $0.x < $1.x }
    #expect(digits.map(\.text) == AskedQuestion.digits)
    // The first question: its numbers stand under each other at the right margin.
    let first = words.filter { $0.x > PDFDocument.size.width - 60 }.sorted { $0.y < $1.y }.prefix(4)
    #expect(first.map(\.text) == ["1", "2", "3", "4"])
  }

  @Test func `a letter without a font stops the pages`() throws {
    var sheet = try sheet("fr")
    sheet.questions[3].answers[0].label.own = "Via ᛒᚱ"
    #expect(throws: PDFFault.self) { try sheet.pdf() }
  }

  @Test func `few questions are one page, and too many are refused`() throws {
    var sheet = try sheet("en")
    let all = sheet.questions
    sheet.questions = Array(all.prefix(2))
    let document = try PDFDocument()
    let layout = try sheet.layout(on: document).1
    #expect(layout.pages.count == 1 && layout.em == QuestionLayout.largestSize)
    sheet.questions = []
    #expect(try sheet.layout(on: document).1.pages.count == 1)
    sheet.questions = all + all
    #expect(throws: PDFFault.full) { try sheet.pdf() }
  }
}
