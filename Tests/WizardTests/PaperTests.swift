import Packs
import PrintJobs
import Sheets
import Shipped
import Testing
import Texts
import Wizard

@Suite struct PaperTests {
  private let office = Printer(name: "ufficio", state: .idle)
  private let counter = Printer(name: "sportello", isDefault: true, state: .printing)
  private let desk = """
    name: "Sportello di prova"
    role: other
    printer: ufficio
    languages: [ur, en]
    """

  @Test func `the default printer is focused and Enter prints a page`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, counter)
    #expect(sitting.page.focus == 1)
    #expect(sitting.row(2)?.detail?.contains(sitting.words(.printerDefault)) == true)
    sitting.meet(.accepted)
    let order = try #require(sitting.order)
    #expect(order.printer == "sportello")
    #expect(order.copies == 1)
    let paper = try #require(sitting.printedPaper)
    #expect(paper.sheet.language == "it" && paper.official == nil && !paper.isLarge)
    #expect(paper.text.contains("Viale Monza 79"))
    #expect(sitting.notice == sitting.words(.printing, ["printer": "sportello"]))
  }

  @Test func `another printer is a digit away`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, counter)
    sitting.meet(.optionPicked(1))
    #expect(sitting.order?.printer == "ufficio")
  }

  @Test func `the desk's own printer goes before the default one`() throws {
    var sitting = try Sitting(pregnantWith: 7, desk: desk)
    sitting.openPaper(counter, office)
    #expect(sitting.page.focus == 1)
    let isDefault = sitting.page.rows.prefix(2).map { $0.detail?.contains(sitting.words(.printerDefault)) ?? false }
    #expect(isDefault == [false, true])
  }

  @Test func `a desk's printer that is not there leaves the default one`() throws {
    var sitting = try Sitting(pregnantWith: 7, desk: desk.replacing("ufficio", with: "soffitta"))
    sitting.openPaper(office, counter)
    #expect(sitting.page.focus == 1)
  }

  @Test func `where no printer is the default the first one is focused`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, Printer(name: "altra", state: .idle))
    #expect(sitting.page.focus == 0)
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
      var sitting = try Sitting(pregnantWith: 7)
      sitting.openPaper(printer)
      #expect(sitting.row(1)?.label == "Stampa su ufficio")
      #expect(sitting.row(1)?.detail?.text == words)
    }
  }

  @Test func `whoever has gone to another row meanwhile stays on it when the printers come`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.paperRequested)
    #expect(sitting.effects == [.listPrinters])
    #expect(sitting.page.help == sitting.words(.paperLooking))
    sitting.meet(.focusMoved(.first), .focusMoved(.by(1)))
    let label = sitting.focused?.label
    sitting.meet(.printersListed([office, counter]))
    #expect(sitting.focused?.label == label)
    #expect(sitting.page.help == nil)
  }

  @Test func `whoever stands on a printer stays on it when it is doing something else by then`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, counter)
    sitting.meet(.focusMoved(.first))
    #expect(sitting.focused?.label == "Stampa su ufficio")
    sitting.meet(.printersListed([counter, Printer(name: "ufficio", state: .printing)]))
    #expect(sitting.focused?.label == "Stampa su ufficio")
    #expect(sitting.page.focus == 1)
  }

  @Test(arguments: [
    ("arabo", "ar"), ("bengalese", "bn"), ("francese", "fr"), ("inglese", "en"), ("spagnolo", "es"), ("urdu", "ur"),
  ])
  func `a page in another language has the Italian beside it, and Enter prints again`(
    name: String, code: String
  ) throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, counter)
    sitting.pick(sitting.words(.paperLanguage, ["language": "italiano"]))
    #expect(sitting.page.title == sitting.words(.paperLanguageTitle))
    #expect(sitting.focused?.label == "italiano")
    sitting.pick(RichText(name))
    #expect(sitting.isAtPaper)
    #expect(sitting.offers(sitting.words(.paperLanguage, ["language": "\(name)"])))
    #expect(sitting.page.focus == 1)
    sitting.meet(.accepted)
    let paper = try #require(sitting.printedPaper)
    #expect(paper.sheet.language == code)
    #expect(paper.official?.language == "it")
    #expect(paper.text.contains("351 573 5567"))
    #expect(paper.official.map { Paper(sheet: $0).text.contains("Viale Monza 79") } == true)
    #expect(paper.sheet.isRightToLeft == ["ar", "ur"].contains(code))
  }

  @Test func `the languages stand by their names, those of the desk before them`() throws {
    let names = ["arabo", "bengalese", "francese", "inglese", "italiano", "spagnolo", "urdu"]
    for (desk, expected) in [
      (nil, names), (desk, ["urdu", "inglese"] + names.filter { !["urdu", "inglese"].contains($0) }),
    ] {
      var sitting = try Sitting(pregnantWith: 7, desk: desk)
      sitting.openPaper(office)
      sitting.pick(sitting.words(.paperLanguage, ["language": "italiano"]))
      #expect(sitting.page.rows.map(\.label.text) == expected)
      #expect(sitting.focused?.label == "italiano")
    }
  }

  @Test func `back from the languages leaves the language as it was`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.pick(sitting.words(.paperLanguage, ["language": "italiano"]))
    sitting.meet(.focusMoved(.last), .backRequested)
    #expect(sitting.offers(sitting.words(.paperLanguage, ["language": "italiano"])))
  }

  @Test func `a page in Italian again has nothing beside it`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.choose(language: "urdu")
    sitting.choose(language: "italiano", instead: "urdu")
    sitting.meet(.accepted)
    let paper = try #require(sitting.printedPaper)
    #expect(paper.sheet.language == "it" && paper.official == nil)
  }

  @Test func `delicate topics are on paper only where they are asked for`() throws {
    var sitting = try Sitting(pregnantWith: 4, 7)
    sitting.openPaper(office)
    func printed(_ sitting: Sitting) throws -> Paper {
      var sitting = sitting
      sitting.meet(.optionPicked(1))
      return try #require(sitting.printedPaper)
    }
    let discreet = try printed(sitting)
    #expect(!discreet.text.contains("800 300 558"))
    #expect(discreet.text.contains("848 855 888"))
    sitting.pick(sitting.words(.paperTopicsOff))
    #expect(sitting.offers(sitting.words(.paperTopicsOn)))
    #expect(try printed(sitting).text.contains("800 300 558"))
    var english = sitting
    english.choose(language: "inglese")
    let both = try printed(english)
    #expect(both.text.contains("800 300 558"))
    #expect(both.official.map { Paper(sheet: $0).text.contains("800 300 558") } == true)
    sitting.pick(sitting.words(.paperTopicsOn))
    #expect(try printed(sitting) == discreet)
  }

  @Test func `delicate topics are not offered where there are none`() throws {
    var sitting = try Sitting(pregnantWith: 9)
    sitting.openPaper(office)
    #expect(!sitting.offers(sitting.words(.paperTopicsOff)))
  }

  @Test func `what was chosen is not kept for the next sheet`() throws {
    var sitting = try Sitting(pregnantWith: 4)
    sitting.openPaper(office)
    sitting.pick(sitting.words(.paperTopicsOff))
    sitting.pick(sitting.words(.paperForm, ["form": sitting.words(.formPage)]))
    sitting.pick(sitting.words(.paperCopies, ["count": "1"]))
    sitting.choose(language: "arabo")
    sitting.meet(.backRequested)
    sitting.openPaper(office)
    sitting.meet(.accepted)
    let paper = try #require(sitting.printedPaper)
    #expect(!paper.text.contains("800 300 558"))
    #expect(paper.sheet.language == "it" && !paper.isLarge)
    #expect(sitting.order?.copies == 1)
  }

  @Test func `reasons and answers are never printed`() throws {
    for language in [nil, "inglese", "bengalese"] {
      var sitting = try Sitting(pregnantWith: 4)
      sitting.openPaper(office)
      sitting.pick(sitting.words(.paperTopicsOff))
      if let language { sitting.choose(language: RichText(language)) }
      sitting.meet(.optionPicked(1))
      let paper = try #require(sitting.printedPaper)
      for sheet in [paper.sheet, paper.official].compactMap(\.self) {
        #expect(sheet.reasons.isEmpty)
        let text = Paper(sheet: sheet).text
        for answer in ["34 anni", "34 years", "incinta ·", "pregnant ·"] { #expect(!text.contains(answer)) }
      }
    }
  }

  @Test func `printing is offered on the result alone`() throws {
    var sitting = try Sitting()
    sitting.meet(.paperRequested)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.notHere))
  }

  @Test(arguments: [
    (Action.helpRequested, WizardPhrase.helpTitle), (.directoryRequested, .directoryTitle),
    (.blankRequested, .blankTitle),
  ])
  func `help, the directory and the covered screen lie over the menu, which is as it was afterwards`(
    action: Action, title: WizardPhrase
  ) throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office, counter)
    sitting.choose(language: "spagnolo")
    let menu = sitting.page
    sitting.meet(action)
    #expect(sitting.page.title == sitting.words(title))
    sitting.meet(action == .blankRequested ? .uncovered : .backRequested)
    #expect(sitting.page.title == menu.title && sitting.page.rows == menu.rows && sitting.page.focus == menu.focus)
  }
}
