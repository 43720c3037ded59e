import Interviews
import Invented
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct PaperPageTests {
  private let office = Printer(name: "ufficio", state: .idle)
  private let counter = Printer(name: "sportello", isDefault: true, state: .printing)
  private let desk = """
    name: "Sportello di prova"
    role: other
    printer: ufficio
    languages: [ur, en]
    """

  @Test func `the default printer is focused and Enter prints a page`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office, counter)
    #expect(session.page.focus == 0)
    #expect(session.row(1)?.label == "Stampa su sportello")
    #expect(session.row(1)?.detail?.contains(session.words(.printerDefault)) == true)
    session.meet(.accepted)
    let order = try #require(session.order)
    #expect(order.printer == "sportello")
    #expect(order.copies == 1)
    let paper = try #require(session.printedPaper)
    #expect(paper.sheet.language == "it" && paper.official == nil && !paper.isLarge)
    #expect(paper.text.contains(try InventedPack.address("pier-office")))
    #expect(session.notice == session.words(.printing, ["printer": "sportello"]))
  }

  @Test func `another printer is chosen under 2, and Enter prints on it, now and for the family`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office, counter)
    session.choose(printer: "ufficio")
    #expect(session.effects.isEmpty && session.isAtPaper && session.page.focus == 0)
    session.meet(.accepted)
    #expect(session.order?.printer == "ufficio")
    session.meet(.printTaken, .printTold(.printed))
    session.openPaper(office, counter)
    #expect(session.row(1)?.label == "Stampa su ufficio")
  }

  @Test func `the desk's own printer goes before the default one`() throws {
    var session = try WizardSession(seasickWith: 7, desk: desk)
    session.openPaper(counter, office)
    #expect(session.row(1)?.label == "Stampa su ufficio")
    session.meet(.optionPicked(2))
    let isDefault = session.page.rows.map { $0.detail?.contains(session.words(.printerDefault)) ?? false }
    #expect(isDefault == [false, true])
  }

  @Test func `a desk's printer that is not there leaves the default one`() throws {
    var session = try WizardSession(seasickWith: 7, desk: desk.replacing("ufficio", with: "soffitta"))
    session.openPaper(office, counter)
    #expect(session.row(1)?.label == "Stampa su sportello")
  }

  @Test func `where no printer is the default the first one is focused`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office, Printer(name: "altra", state: .idle))
    #expect(session.row(1)?.label == "Stampa su ufficio")
  }

  @Test func `each printer says what it is doing`() throws {
    func ufficio(_ state: PrinterState, refusal: String? = nil, _ obstacle: PrintObstacle? = nil) -> Printer {
      Printer(name: "ufficio", state: state, refusal: refusal, obstacle: obstacle)
    }
    let printers: [(Printer, String?)] = [
      (ufficio(.idle), nil), (ufficio(.unknown), nil), (ufficio(.printing), "sta stampando"),
      (ufficio(.idle, refusal: ""), "non accetta fogli"),
      (ufficio(.stopped, refusal: "in riparazione", PrintObstacle(.stopped)), "non accetta fogli"),
      (ufficio(.printing, PrintObstacle(.paper)), "manca la carta"),
      (ufficio(.stopped, PrintObstacle(.stopped, words: "in riparazione")), "è ferma: in riparazione"),
      (ufficio(.idle, PrintObstacle(.other, words: "boh")), "boh"),
    ]
    for (printer, words) in printers {
      var session = try WizardSession(seasickWith: 7)
      session.openPaper(printer)
      #expect(session.row(1)?.label == "Stampa su ufficio")
      #expect(session.row(1)?.detail?.text == words)
    }
  }

  @Test func `whoever has gone to another row meanwhile stays on it when the printers come`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested)
    #expect(session.effects == [.listPrinters])
    #expect(session.row(1)?.detail == session.words(.paperLooking))
    session.meet(.focusMoved(.by(4)))
    let label = session.focused?.label
    session.meet(.printersListed([office, counter]))
    #expect(session.focused?.label == label)
    #expect(session.row(1)?.detail != session.words(.paperLooking))
  }

  @Test(arguments: [
    ("arabo", "ar"), ("bengalese", "bn"), ("francese", "fr"), ("inglese", "en"), ("spagnolo", "es"), ("urdu", "ur"),
  ])
  func `a page in another language has the Italian beside it, and Enter prints again`(
    name: String, code: String
  ) throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office, counter)
    session.pick(session.words(.paperLanguage, ["language": "italiano"]))
    #expect(session.page.title == session.words(.paperLanguageTitle))
    #expect(session.focused?.label == "italiano")
    session.pick(RichText(name))
    #expect(session.isAtPaper)
    #expect(session.offers(session.words(.paperLanguage, ["language": "\(name)"])))
    #expect(session.page.focus == 0)
    session.meet(.accepted)
    let paper = try #require(session.printedPaper)
    #expect(paper.sheet.language == code)
    #expect(paper.official?.language == "it")
    #expect(paper.text.contains(try InventedPack.phone("pier-office").display))
    let address = try InventedPack.address("pier-office")
    #expect(paper.official.map { Paper(sheet: $0).text.contains(address) } == true)
    #expect(paper.sheet.isRightToLeft == ["ar", "ur"].contains(code))
  }

  @Test func `the languages stand by their names, those of the desk before them`() throws {
    let names = ["arabo", "bengalese", "francese", "inglese", "italiano", "spagnolo", "urdu"]
    for (desk, expected) in [
      (nil, names), (desk, ["urdu", "inglese"] + names.filter { !["urdu", "inglese"].contains($0) }),
    ] {
      var session = try WizardSession(seasickWith: 7, desk: desk)
      session.openPaper(office)
      session.pick(session.words(.paperLanguage, ["language": "italiano"]))
      #expect(session.page.rows.map(\.label.text) == expected)
      #expect(session.focused?.label == "italiano")
    }
  }

  @Test func `back from the languages leaves the language as it was`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.pick(session.words(.paperLanguage, ["language": "italiano"]))
    session.meet(.focusMoved(.last), .backRequested)
    #expect(session.offers(session.words(.paperLanguage, ["language": "italiano"])))
  }

  @Test func `a page in Italian again has nothing beside it`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.choose(language: "urdu")
    session.choose(language: "italiano", instead: "urdu")
    session.meet(.accepted)
    let paper = try #require(session.printedPaper)
    #expect(paper.sheet.language == "it" && paper.official == nil)
  }

  @Test func `delicate topics are on paper only where they are asked for`() throws {
    let noise = try InventedPack.phone("noise-line").display
    var session = try WizardSession(seasickWith: 4, 7)
    session.openPaper(office)
    func printed(_ session: WizardSession) throws -> Paper {
      var session = session
      session.meet(.optionPicked(1))
      return try #require(session.printedPaper)
    }
    let discreet = try printed(session)
    #expect(!discreet.text.contains(noise))
    #expect(discreet.text.contains(try InventedPack.phone("lost-property-office").display))
    session.pick(session.words(.paperTopicsOff))
    #expect(session.offers(session.words(.paperTopicsOn)))
    #expect(try printed(session).text.contains(noise))
    var english = session
    english.choose(language: "inglese")
    let both = try printed(english)
    #expect(both.text.contains(noise))
    #expect(both.official.map { Paper(sheet: $0).text.contains(noise) } == true)
    session.pick(session.words(.paperTopicsOn))
    #expect(try printed(session) == discreet)
  }

  @Test func `delicate topics are not offered where there are none`() throws {
    var session = try WizardSession(seasickWith: 8)
    session.openPaper(office)
    #expect(!session.offers(session.words(.paperTopicsOff)))
  }

  /// The menu where everything that can be chosen is another thing than at first.
  private func changed() throws -> WizardSession {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office)
    session.pick(session.words(.paperTopicsOff))
    session.pick(session.words(.paperForm, ["form": session.words(.formPage)]))
    session.pick(session.words(.paperCopies, ["count": "1"]))
    session.choose(language: "arabo")
    session.meet(.backRequested)
    return session
  }

  @Test func `language, size and copies stay for the same person; delicate topics are asked for each time`() throws {
    let noise = try InventedPack.phone("noise-line").display
    var session = try changed()
    session.openPaper(office)
    session.meet(.accepted)
    let paper = try #require(session.printedPaper)
    #expect(!paper.text.contains(noise))
    #expect(paper.sheet.language == "ar" && paper.isLarge)
    #expect(session.order?.copies == 2)
  }

  @Test func `the language that was last used is the first of the list`() throws {
    var session = try changed()
    session.openPaper(office)
    session.meet(.optionPicked(3))
    #expect(session.page.rows.first?.label == "arabo")
  }

  @Test func `the next person begins with nothing of what was chosen`() throws {
    var session = try changed()
    session.meet(.nextPersonRequested, .optionPicked(1))
    session.meet(.optionPicked(4), .accepted)
    session.openPaper(office)
    #expect(session.row(1)?.label == "Stampa su ufficio")
    session.meet(.optionPicked(3))
    #expect(session.page.rows.first?.label == "arabo" && session.focused?.label == "italiano")
    session.meet(.backRequested, .accepted)
    let paper = try #require(session.printedPaper)
    #expect(paper.sheet.language == "it" && !paper.isLarge && session.order?.copies == 1)
  }

  @Test func `reasons and answers are never printed`() throws {
    for language in [nil, "inglese", "bengalese"] {
      var session = try WizardSession(seasickWith: 4)
      session.openPaper(office)
      session.pick(session.words(.paperTopicsOff))
      if let language { session.choose(language: RichText(language)) }
      session.meet(.optionPicked(1))
      let paper = try #require(session.printedPaper)
      for sheet in [paper.sheet, paper.official].compactMap(\.self) {
        #expect(sheet.reasons.isEmpty)
        let text = Paper(sheet: sheet).text
        for answer in ["34 anni", "34 years", "soffre il mare ·", "seasick ·"] { #expect(!text.contains(answer)) }
      }
    }
  }

  @Test func `printing is offered on the result alone`() throws {
    var session = try WizardSession()
    session.meet(.paperRequested)
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.notHere))
  }

  @Test(arguments: [
    (Action.helpRequested, WizardPhrase.helpTitle), (.directoryRequested, .directoryTitle),
  ])
  func `help and the directory lie over the menu, which is as it was afterwards`(
    action: Action, title: WizardPhrase
  ) throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office, counter)
    session.choose(language: "spagnolo")
    let menu = session.page
    session.meet(action)
    #expect(session.page.title == session.words(title))
    session.meet(.backRequested)
    #expect(session.page.title == menu.title && session.page.rows == menu.rows && session.page.focus == menu.focus)
  }
}
