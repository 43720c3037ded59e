import Sheets
import Testing
import Texts

@testable import SheetPDF

@Suite struct ComposerTests {
  private func page(_ paper: Paper, _ detail: Detail = Detail()) -> Placed {
    PageParts(paper, Fitting(em: 10, detail: detail), measure: EvenMeasure()).page(height: PageLayout.height)
  }

  private func told(_ paper: Paper, _ detail: Detail = Detail()) -> [String] {
    page(paper, detail).texts().map { $0.text }
  }

  private let paper = PaperSample.paper(PaperSample.french, fullness: 3)
  private var all: [Detail] { Detail.all(notes: 2) }

  @Test(arguments: Detail.all(notes: 2))
  func `what is never left out stands on every page`(detail: Detail) {
    let texts = told(paper, detail)
    let whole = texts.joined(separator: "\n")
    for needed in PaperSample.numbers + PaperSample.addresses where !needed.hasPrefix("www") {
      #expect(whole.contains(needed), "\(needed)")
    }
    let own = paper.sheet
    #expect(texts.contains(own.title.text))
    #expect(texts.contains("Vai al dormitorio"))
    #expect(texts.count { $0 == own.blocks[2].steps[0].text } >= 3)
    #expect(texts.count { $0 == "Carte & photo <2>" } >= (detail.includes(.alternatives) ? 4 : 1))
    #expect(whole.contains("du lundi au vendredi"))
    #expect(texts.contains("Letto – urgente per stanotte"))
    #expect(whole.contains("Fonti: Comune di Prova, 24 novembre 2026"))
    #expect(whole.contains("Le soir, c’est souvent plein."))
  }

  @Test func `each thing that is left out makes the page lower, or leaves it as it is`() {
    let heights = all.map { PageParts(paper, Fitting(em: 9, detail: $0), measure: EvenMeasure()).height }
    for (before, after) in zip(heights, heights.dropFirst()) { #expect(after <= before) }
    #expect((heights.last ?? 0) < 0.75 * heights[0])
  }

  /// What is told for the last time at a level, and is gone at the next.
  @Test(arguments: [
    (Omission.hints, "HINT"), (.contactNotes, "NOTE"), (.contactNotes, "PHONE NOTE"), (.audiences, "AUDIENCE"),
    (.otherSteps, "OTHER STEP"), (.officialNotes, "INFO UFFICIALE"), (.otherAlerts, "ALERT"), (.fallbacks, "FALLBACK"),
    (.officialAlternatives, "AVVISO UFFICIALE"), (.officialSteps, "PASSO UFFICIALE"), (.webPages, "www.example.it"),
    (.officialHours, "ORARIO UFFICIALE"), (.topicHours, "TOPIC HOURS"), (.topicHours, "ENDED"),
    (.alternatives, "OTHER ROUTE"), (.alternatives, "OTHER THING"),
  ])
  func `things go in the stated order`(omission: Omission, text: String) throws {
    let paper = Paper(sheet: marked(isOfficial: false), official: marked(isOfficial: true))
    let index = try #require(all.firstIndex { $0.omission == omission })
    let contains = { (detail: Detail) in self.told(paper, detail).contains { $0.contains(text) } }
    for detail in all[..<index] { #expect(contains(detail), "\(detail)") }
    for detail in all[index...] { #expect(!contains(detail), "\(detail)") }
  }

  private func marked(isOfficial: Bool) -> Sheet {
    let said = { (own: RichText, official: RichText) in isOfficial ? official : own }
    return Sheet(
      language: isOfficial ? "it" : "en", caption: "", date: "", title: said("Title", "Titolo"),
      blocks: [
        Block("", .steps([said("STEP", "PASSO UFFICIALE")]), part: .steps),
        Block(
          "", .checklist([CheckItem(label: "Thing", hint: "HINT"), CheckItem(label: "OTHER THING", route: "for")]),
          part: .bring),
        Block(
          "",
          .contacts([
            Contact(name: "Topic", phones: [.init(display: RichText("02 5678", .number))], hours: "TOPIC HOURS"),
            Contact(name: "ENDED"),
          ]), part: .topics),
        Block(
          "",
          .contacts([
            Contact(
              name: "Name", audience: "AUDIENCE",
              phones: [.init(display: RichText("02 1234", .number), note: "PHONE NOTE")],
              url: "www.example.it", hours: said("HOURS", "ORARIO UFFICIALE"), fallbacks: ["FALLBACK"], alert: "ALERT",
              note: "NOTE")
          ]), part: .contacts),
        Block("", .routes([OtherRoute(title: "OTHER ROUTE", steps: ["OTHER STEP"])]), part: .alternatives),
        Block(
          "",
          .notes([
            SheetNote(.warning, said("WARNING", "AVVISO UFFICIALE")), SheetNote(.info, said("INFO", "INFO UFFICIALE")),
          ]), part: .notes),
      ])
  }

  @Test func `the first code stays longest`() {
    #expect(page(paper).codes.count == 3)
    #expect(page(paper, Detail(omission: .furtherCodes)).codes == ["tel:+390212345671"])
    #expect(page(paper, Detail(omission: .alternatives, notes: 0)).codes == ["tel:+390212345671"])
  }

  @Test func `what a person has is ticked, and nothing else`() {
    let marks = page(paper).marks
    #expect(marks.count { $0 == .tickedBox } == 1)
    #expect(marks.count { $0 == .box } == 3)
  }

  @Test func `a step and its official words begin on one line, each in its column`() throws {
    let texts = page(paper).texts()
    let own = try #require(texts.first { $0.text == paper.sheet.blocks[2].steps[0].text })
    let official = try #require(texts.first { $0.text == PaperSample.italian.step.text })
    #expect(own.x < official.x)
    #expect(abs(own.y - official.y) < 2)
  }

  @Test func `on a page from right to left the person's own words are at the right`() throws {
    let paper = PaperSample.paper(PaperSample.arabic)
    let texts = page(paper).texts()
    let own = try #require(texts.first { $0.text == PaperSample.arabic.step.text })
    let official = try #require(texts.first { $0.text == PaperSample.italian.step.text })
    #expect(own.x > official.x)
  }

  @Test func `sheets that do not have the same blocks are shown one after the other, and nothing is lost`() {
    var paper = paper
    paper.official?.blocks.removeLast(2)
    paper.sheet.blocks.removeFirst()
    let whole = told(paper).joined(separator: "\n")
    for text in [
      "Vai al dormitorio", "Allez au dortoir", "Tessera & foto <2>", "Carte & photo <2>", "da lunedì a venerdì",
    ] {
      #expect(whole.contains(text), "\(text)")
    }
  }

  @Test func `the foot stands at the lower edge`() {
    let page = page(PaperSample.paper(PaperSample.italian, fullness: 1))
    let foot = page.texts().max { $0.y < $1.y }
    #expect(foot?.text.hasPrefix("Fonti") == true)
    #expect((foot?.y ?? 0) > PageLayout.height - 30)
  }

  @Test func `the emergency numbers look alike on every sheet`() {
    let cells = { (paper: Paper) in
      self.page(paper).texts().filter { ["112", "1500", "114", "800 111 222"].contains($0.text) }.suffix(4).map { $0.x }
    }
    #expect(cells(PaperSample.paper(PaperSample.italian)) == cells(PaperSample.paper(PaperSample.french, fullness: 3)))
  }
}
