import Interviews
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct PrintAnswersTests {
  private let office = Printer(name: "ufficio", isDefault: true, state: .idle)
  private let counter = Printer(name: "sportello", state: .idle)

  /// At the menu, the page on its way to `ufficio`.
  private func sending() throws -> Sitting {
    var sitting = try Sitting(pregnantWith: 4)
    sitting.openPaper(office, counter)
    sitting.meet(.accepted)
    return sitting
  }

  private func takeBack(_ sitting: Sitting) -> RichText { sitting.words(.paperTakeBack, ["printer": "ufficio"]) }

  @Test(arguments: [
    (
      PrintFault.commandMissing("lp"),
      "Manca il programma lp: installa il pacchetto cups-client, oppure salva il foglio."
    ),
    (.noServer, "Il servizio di stampa non risponde. Controlla che CUPS sia acceso, oppure salva il foglio."),
    (.noPrinters, "Nessuna stampante trovata. Puoi salvare il foglio."),
    (.unknownPrinter("ufficio"), "La stampante ufficio non c'è più. Scegline un'altra, oppure salva il foglio."),
    (.refused("troppo grande"), "La stampante ha rifiutato il foglio: troppo grande"),
    (.commandBroken("lp", message: "signal 9"), "La stampante ha rifiutato il foglio: signal 9"),
    (.commandBroken("lp", message: ""), "La stampante ha rifiutato il foglio: lp"),
    (.tooSlow(seconds: 20), "La stampante non risponde da 20 secondi. Prova ancora, oppure salva il foglio."),
    (
      .page(.programMissing("sportello-pdf")),
      "Manca il programma sportello-pdf: ripeti l'installazione, oppure scegli «solo testo»."
    ),
    (
      .page(.fontsMissing([MissingFont(language: "ur", package: "fonts-noto-core")])),
      "Mancano i caratteri per questa lingua (urdu): installa il pacchetto fonts-noto-core."
    ),
    (.page(.tooSlow(seconds: 20)), "Il foglio non è pronto dopo 20 secondi. Prova ancora."),
    (.page(.failed("rotto")), "Il foglio non si può comporre: rotto"),
    (.page(.badSheet("no block 3")), "Il foglio non si può comporre: no block 3"),
  ])
  func `each fault of printing is told in a sentence, and the sheet can be saved or printed again`(
    fault: PrintFault, sentence: String
  ) throws {
    var sitting = try sending()
    sitting.meet(.printFailed(fault))
    #expect(sitting.notice?.text == sentence)
    #expect(sitting.page.notice?.isProblem == true)
    #expect(sitting.isAtPaper && sitting.page.focus == 0)
    #expect(!sitting.offers(takeBack(sitting)))
    #expect(sitting.offers(sitting.words(.paperSavePage)))
    sitting.meet(.accepted)
    #expect(sitting.order?.printer == "ufficio")
  }

  @Test(arguments: [PrintFault.commandMissing("lpstat"), .noServer, .tooSlow(seconds: 20), .refused("boh")])
  func `where printers cannot be asked for a sentence says so, and saving is in focus`(fault: PrintFault) throws {
    var told = try sending()
    told.meet(.printFailed(fault))
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.paperRequested, .printersFailed(fault))
    #expect(sitting.notice == told.notice)
    #expect(sitting.page.notice?.isProblem == true)
    #expect(sitting.page.help == nil)
    sitting.meet(.accepted)
    #expect(sitting.page.kind == "path")
    #expect(sitting.page.field == "~/\(sitting.words(.savePageName))")
  }

  @Test func `no printer at all is said, and saving is in focus`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper()
    #expect(sitting.notice == sitting.words(.printNoPrinters))
    #expect(sitting.focused?.label == sitting.words(.paperSavePage))
  }

  @Test func `whoever has left the menu hears nothing of printers`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.paperRequested, .backRequested, .printersFailed(.noServer))
    #expect(sitting.notice == nil)
    sitting.meet(.printersListed([]))
    #expect(sitting.notice == nil)
  }

  @Test(arguments: [
    (Action.printTold(.printed), "Stampato su ufficio.", false, false),
    (
      .printTold(.waiting(PrintObstacle(.paper))),
      "ufficio ha preso il foglio, ma non lo stampa: manca la carta. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.door))),
      "ufficio ha preso il foglio, ma non lo stampa: uno sportello della stampante è aperto. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.jam))),
      "ufficio ha preso il foglio, ma non lo stampa: la carta è inceppata. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.toner))),
      "ufficio ha preso il foglio, ma non lo stampa: manca il toner o l'inchiostro. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.unreachable))),
      "ufficio ha preso il foglio, ma non lo stampa: è spenta o non si raggiunge. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.held))),
      "ufficio ha preso il foglio, ma non lo stampa: il foglio è trattenuto. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.conversion))),
      "ufficio ha preso il foglio, ma non lo stampa: non riesce a convertire il foglio. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.stopped))),
      "ufficio ha preso il foglio, ma non lo stampa: è ferma. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.stopped, words: "in riparazione"))),
      "ufficio ha preso il foglio, ma non lo stampa: è ferma: in riparazione. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.waiting(PrintObstacle(.other, words: "boh"))),
      "ufficio ha preso il foglio, ma non lo stampa: boh. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.stillPrinting(seconds: 20)),
      "ufficio ci lavora da 20 secondi: guarda se esce. Con p puoi fermare il foglio.",
      true, true
    ),
    (
      .printTold(.unknown(.noServer)),
      "ufficio ha preso il foglio, ma non si vede che cosa ne fa: guarda se esce.",
      true, true
    ),
    (.printTold(.ended), "ufficio ha finito con il foglio, ma non dice come: guarda se è uscito.", true, false),
    (.printTold(.aborted("smarrito")), "ufficio ha rinunciato al foglio: smarrito", true, false),
    (.printTold(.cancelled), "Fermato: il foglio non esce più da ufficio.", false, false),
    (
      .stoppingFailed(.refused("vietato")),
      "ufficio non si lascia fermare, il foglio può uscire ancora: vietato",
      true, true
    ),
    (.printFailed(.cancelled), "Fermato. Guarda se il foglio esce lo stesso.", false, false),
  ])
  func `each news of a page is a sentence, and says whether it may still be taken back`(
    news: Action, sentence: String, isProblem: Bool, mayBeTakenBack: Bool
  ) throws {
    var sitting = try sending()
    sitting.meet(.printTaken)
    #expect(sitting.page.kind == "result")
    #expect(sitting.notice == sitting.words(.printTaken, ["printer": "ufficio"]))
    sitting.meet(news)
    #expect(sitting.page.kind == "result")
    #expect(sitting.notice?.text == sentence)
    #expect(sitting.page.notice?.isProblem == isProblem)
    sitting.openPaper(office, counter)
    #expect(sitting.offers(takeBack(sitting)) == mayBeTakenBack)
  }

  @Test(arguments: [
    (PrintFault.commandMissing("cancel"), "cancel"), (.commandBroken("cancel", message: "signal 9"), "signal 9"),
    (.commandBroken("lp", message: ""), "lp"), (.unknownPrinter("ufficio"), "ufficio"),
    (.refused("vietato"), "vietato"), (.noServer, "CUPS"), (.tooSlow(seconds: 20), "CUPS"), (.cancelled, "CUPS"),
  ])
  func `why a page is not taken back is told in the print system's words, or by the name of what failed`(
    fault: PrintFault, reason: String
  ) throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .stoppingFailed(fault))
    #expect(sitting.notice == "ufficio non si lascia fermare, il foglio può uscire ancora: \(reason)")
    sitting.openPaper(office, counter)
    #expect(sitting.offers(takeBack(sitting)))
  }

  @Test func `a page that goes on its way says nothing new, and may be taken back`() throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .printTold(.printing))
    #expect(sitting.notice == sitting.words(.printTaken, ["printer": "ufficio"]))
    sitting.meet(.printTold(.waiting(PrintObstacle(.paper))))
    let notice = sitting.notice
    sitting.meet(.printTold(.printing))
    #expect(sitting.notice == notice)
    sitting.openPaper(office, counter)
    #expect(sitting.offers(takeBack(sitting)))
  }

  @Test func `of a page nobody waits for any more nothing is said`() throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .printTold(.printed), .focusMoved(.first), .printTold(.cancelled))
    #expect(sitting.notice == nil)
  }

  @Test func `a page that waits is taken back`() throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .printTold(.waiting(PrintObstacle(.paper))))
    sitting.openPaper(office, counter)
    // Enter prints, it does not take back.
    #expect(sitting.page.focus == 0)
    sitting.pick(takeBack(sitting))
    #expect(sitting.effects == [.stopPrinting])
    sitting.meet(.printTold(.cancelled))
    #expect(sitting.notice == "Fermato: il foglio non esce più da ufficio.")
    #expect(sitting.isAtPaper)
    #expect(!sitting.offers(takeBack(sitting)))
  }

  @Test func `a page is taken back while it is being sent`() throws {
    var sitting = try sending()
    sitting.pick(takeBack(sitting))
    #expect(sitting.effects == [.stopPrinting])
    sitting.meet(.printFailed(.cancelled))
    #expect(sitting.notice == sitting.words(.printGivenUp))
    #expect(!sitting.offers(takeBack(sitting)))
  }

  @Test func `a second page is refused while the first is being sent, and printed afterwards`() throws {
    var sitting = try sending()
    sitting.meet(.optionPicked(2))
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == "Aspetta un momento: sto ancora mandando un foglio a ufficio.")
    #expect(sitting.isAtPaper)
    sitting.meet(.printTaken)
    sitting.openPaper(office, counter)
    sitting.meet(.optionPicked(2))
    #expect(sitting.order?.printer == "sportello")
    sitting.meet(.printTaken, .printTold(.printed))
    #expect(sitting.notice == "Stampato su sportello.")
  }

  @Test func `nothing closes under the fingers of whoever is at another place by then`() throws {
    for news in [Action.printTaken, .printTold(.printed)] {
      // The languages.
      var sitting = try sending()
      sitting.pick(sitting.words(.paperLanguage, ["language": "italiano"]))
      sitting.meet(.printTaken, news)
      #expect(sitting.page.title == sitting.words(.paperLanguageTitle))
      // The path of a file.
      sitting = try sending()
      sitting.pick(sitting.words(.paperSavePage))
      sitting.meet(.typed("x"), .printTaken, news)
      #expect(sitting.page.field == "~/scheda.pdfx")
      // The menu, where something is changed for the next sheet.
      sitting = try sending()
      sitting.pick(sitting.words(.paperCopies, ["count": "1"]))
      let focused = sitting.focused
      sitting.meet(.printTaken, news)
      #expect(sitting.isAtPaper)
      #expect(sitting.focused == focused)
      // The menu, opened again.
      sitting = try sending()
      sitting.meet(.backRequested)
      sitting.openPaper(office, counter)
      sitting.meet(.printTaken, news)
      #expect(sitting.isAtPaper)
      // Pages that have nothing to do with paper.
      for (action, title) in [
        (Action.directoryRequested, WizardPhrase.directoryTitle), (.helpRequested, .helpTitle),
        (.nextPersonRequested, .nextPersonTitle), (.blankRequested, .blankTitle),
      ] {
        sitting = try sending()
        sitting.meet(action, .printTaken, news)
        #expect(sitting.page.title == sitting.words(title))
      }
      // The answers.
      sitting = try sending()
      sitting.meet(.backRequested, .backRequested)
      let question = sitting.page.title
      sitting.meet(.printTaken, news)
      #expect(sitting.page.title == question)
    }
  }

  @Test func `the next person finds nothing but the printer's name`() throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .nextPersonRequested, .accepted)
    #expect(sitting.effects == [.forget])
    #expect(sitting.model.sheet == AnswerSheet())
    #expect(sitting.page.title == sitting.title("request"))
    sitting.meet(.printTold(.waiting(PrintObstacle(.paper))))
    #expect(sitting.notice?.text.hasPrefix("ufficio ha preso il foglio, ma non lo stampa: manca la carta.") == true)
    #expect(sitting.page.title == sitting.title("request"))
    // The next person's page is theirs; the one before may still be taken back.
    sitting.meet(.optionPicked(4), .accepted)
    sitting.openPaper(office)
    #expect(sitting.offers(takeBack(sitting)))
    sitting.meet(.optionPicked(1))
    let paper = try #require(sitting.printedPaper)
    #expect(paper.sheet.language == "it" && !paper.text.contains("Viale Monza 79"))
  }

  @Test func `the next person begins with nothing on the way where all is printed`() throws {
    var sitting = try sending()
    sitting.meet(.printTaken, .printTold(.printed), .nextPersonRequested, .accepted)
    sitting.meet(.optionPicked(4), .accepted)
    sitting.openPaper(office)
    #expect(!sitting.offers(takeBack(sitting)))
    #expect(sitting.page.focus == 0)
  }
}
