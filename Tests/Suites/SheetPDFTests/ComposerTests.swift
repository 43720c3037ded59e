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
    #expect(texts.contains("Carte & photo <2> (Dortoir)"))
    #expect(whole.contains("du lundi au vendredi"), "the hours of whom to call")
    #expect(texts.contains("Letto – urgente per stanotte"))
    #expect(whole.contains("Fonti: Comune di Prova, 24 novembre 2026") == detail.includes(.headings))
    #expect(whole.contains("Sportello · Prova 1"))
    #expect(whole.contains("Le soir, c’est souvent plein."))
  }

  @Test func `each thing that is left out makes the page lower, or leaves it as it is`() {
    let heights = all.map { PageParts(paper, Fitting(em: 9, detail: $0), measure: EvenMeasure()).height }
    for (before, after) in zip(heights, heights.dropFirst()) { #expect(after <= before) }
    #expect((heights.last ?? 0) < 0.75 * heights[0])
  }

  /// What is told for the last time at a level, and is gone at the next.
  @Test(arguments: [
    (Omission.contactNotes, "NOTE"), (.contactNotes, "PHONE NOTE"), (.audiences, "AUDIENCE"),
    (.otherSteps, "OTHER STEP"), (.otherAlerts, "ALERT"), (.hints, "HINT"), (.fallbacks, "FALLBACK"),
    (.webPages, "www.example.it"), (.notes, "INFO UFFICIALE"), (.topicHours, "TOPIC HOURS"), (.topicHours, "ENDED"),
    (.alternatives, "OTHER ROUTE"), (.alternatives, "OTHER THING"), (.officialContacts, "ORARIO UFFICIALE"),
    (.officialContacts, "COUNTS"), (.officialNotes, "AVVISO UFFICIALE"), (.hours, "HOURS"), (.hours, "WHOM ELSE"),
  ])
  func `things go in the stated order`(omission: Omission, text: String) throws {
    let paper = Paper(sheet: marked(isOfficial: false), official: marked(isOfficial: true))
    let all = Detail.all(notes: 1)
    let index = try #require(all.firstIndex { $0.omission == omission })
    let contains = { (detail: Detail) in self.told(paper, detail).contains { $0.contains(text) } }
    for detail in all[..<index] { #expect(contains(detail), "\(detail)") }
    for detail in all[index...] { #expect(!contains(detail), "\(detail)") }
  }

  @Test(arguments: Detail.all(notes: 1))
  func `where to go, whom to call, what to bring and the steps stand there in both languages`(detail: Detail) {
    let paper = Paper(sheet: marked(isOfficial: false), official: marked(isOfficial: true))
    let told = told(paper, detail)
    for text in ["OTHER NUMBER: FOR OTHERS", "STAYS"] where detail.includes(.hours) {
      #expect(told.contains { $0.contains(text) }, "\(text)")
    }
    for text in [
      "Title", "Titolo", "STEP", "PASSO UFFICIALE", "PLACE", "LUOGO", "CALL", "CHIAMA", "OPEN", "APERTO", "NEXT",
      "PROSSIMO", "Thing (LACKING)", "Cosa (MANCA)", "OTHER NUMBER", "WARNING",
    ] {
      #expect(told.contains { $0.contains(text) }, "\(text)")
    }
  }

  @Test func `the desk stands once in the head, and that a page is only a trial in both languages`() {
    var paper = paper
    paper.sheet.head = ["FAUX", "Sportello Aurora"]
    paper.official?.head = ["PROVA", "Sportello Aurora"]
    let texts = told(paper)
    for line in ["FAUX", "PROVA", "Sportello Aurora"] { #expect(texts.count { $0 == line } == 1, "\(line)") }
  }

  @Test func `nobody is told that the official text counts on a page that has but one language`() {
    let paper = Paper(sheet: marked(isOfficial: false))
    #expect(!told(paper).contains { $0.contains("COUNTS") })
    #expect(told(paper).contains { $0.contains("UNREVIEWED") })
  }

  private func marked(isOfficial: Bool) -> Sheet {
    let said = { (own: RichText, official: RichText) in isOfficial ? official : own }
    return Sheet(
      language: isOfficial ? "it" : "en", caption: "", date: "", unreviewed: "UNREVIEWED", officialCounts: "COUNTS",
      title: said("Title", "Titolo"),
      directions: Directions(
        places: [Contact(name: said("PLACE", "LUOGO"))],
        call: Contact(
          name: said("CALL", "CHIAMA"),
          phones: [.init(display: "06 1"), .init(display: "OTHER NUMBER", note: "FOR OTHERS")],
          hours: said("OPEN", "APERTO"), nextDay: said("NEXT", "PROSSIMO"), fallbacks: ["WHOM ELSE"]),
        bring: [
          CheckItem(label: said("Thing", "Cosa"), hint: "STAYS", lacking: said("LACKING", "MANCA")),
          CheckItem(label: "Paper", hint: "HINT"),
        ]),
      blocks: [
        Block("", .steps([said("STEP", "PASSO UFFICIALE")]), part: .steps),
        Block("", .checklist([CheckItem(label: "OTHER THING", route: "for")]), part: .alternatives),
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

  @Test func `the code of the number to call stays longest`() {
    #expect(page(paper).codes.count == 5)
    #expect(page(paper, Detail(omission: .furtherCodes)).codes == ["tel:+39800333444"])
    #expect(page(paper, Detail(omission: .officialNotes, notes: 0)).codes == ["tel:+39800333444"])
    #expect(page(paper, Detail(omission: .hours, notes: 0)).codes == [])
  }

  private let framed: [Mark] = [.pin, .clock, .handset, .bag]

  @Test func `where to go, when, whom to call and what to bring stand beside their signs, in this order`() throws {
    let page = page(paper)
    #expect(page.marks.filter(framed.contains) == framed)
    let texts = page.texts()
    let height = { (text: String) in texts.first { $0.text == text }?.y ?? 0 }
    let hours = try #require(paper.sheet.directions?.time?.hours)
    let order = [
      height(paper.sheet.title.text), height("Via Lunga 1, Prova"), height(hours.text), height("800 333 444"),
      height("Carte & photo <2> (Dortoir)"), height(paper.sheet.blocks[2].steps[0].text),
    ]
    #expect(order == order.sorted() && Set(order).count == 6)
  }

  @Test func `the code of a number has the height of two rows, and makes the page hardly higher`() {
    var plain = paper
    plain.sheet.directions?.call?.code = nil
    plain.official?.directions?.call?.code = nil
    let height = { PageParts($0, Fitting(em: 10, detail: Detail()), measure: EvenMeasure()).height }
    #expect(height(paper) - height(plain) < 10)
  }

  @Test(arguments: Detail.all(notes: 1))
  func `what warns begins in bold, until headings go, and what presses is bold whole`(detail: Detail) {
    var paper = Paper(sheet: PaperSample.paper(PaperSample.french).sheet)
    let notes = [SheetNote(.urgent, "PRESSES: now."), SheetNote(.warning, "WARNS: later.")]
    paper.sheet.blocks.insert(Block("", .notes(notes), part: .beware), at: 0)
    var bold: [String] = []
    page(paper, detail).eachText { text, _, _ in bold += text.runs.filter(\.isBold).map(\.text) }
    #expect(bold.contains("PRESSES: now."))
    #expect(bold.contains("WARNS:") == detail.includes(.headings) && !bold.contains("WARNS: later."))
  }

  @Test func `what is essential to know stands in the frame beside its sign, below what to bring, once`() throws {
    var paper = paper
    let beware = { (heading: RichText, first: RichText, second: RichText) in
      Block(heading, .notes([SheetNote(.urgent, first), SheetNote(.warning, second)]), part: .beware)
    }
    paper.sheet.blocks.insert(beware("BEWARE", "PRESSES", "WARNS"), at: 0)
    paper.official?.blocks.insert(beware("ATTENTI", "PREME", "AVVISA"), at: 0)
    for (omission, isHeaded, isBilingual) in [
      (Omission.nothing, true, true), (.officialNotes, true, false), (.headings, false, false),
    ] {
      let page = page(paper, Detail(omission: omission, notes: 0))
      let signs = page.marks.filter { framed.contains($0) || $0 == .warning }
      #expect(Array(signs.prefix(5)) == framed + [.warning], "\(omission)")
      let texts = page.texts()
      let place = { (text: String) in texts.filter { $0.text == text } }
      let (first, second) = (try #require(place("PRESSES").first), try #require(place("WARNS").first))
      #expect(place("PRESSES").count == 1 && place("WARNS").count == 1)
      #expect(place("BEWARE").count == (isHeaded ? 1 : 0) && place("AVVISA").count == (isBilingual ? 1 : 0))
      let bring = try #require(place("Carte & photo <2> (Dortoir)").first)
      let step = try #require(place(paper.sheet.blocks[3].steps[0].text).first)
      #expect(bring.y < first.y && first.y < second.y && second.y < step.y, "\(omission)")
    }
  }

  @Test func `the pen has its lines in the frame where nobody is named`() {
    var paper = paper
    let blanks = Directions.Blanks(place: ["WHO", "STREET"], time: ["DAY", "TIME"])
    paper.sheet.directions?.places = []
    paper.sheet.directions?.blanks = blanks
    paper.official?.directions?.places = []
    paper.official?.directions?.blanks = blanks
    let texts = page(paper).texts()
    for label in ["WHO", "STREET", "DAY", "TIME"] { #expect(texts.count { $0.text == label } == 1) }
    let height = { (text: String) in texts.first { $0.text == text }?.y ?? 0 }
    #expect(height("WHO") < height("STREET") && height("STREET") < height("DAY"))
    #expect(abs(height("DAY") - height("TIME")) < 1)
    #expect(height("TIME") < height("800 333 444"))
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
