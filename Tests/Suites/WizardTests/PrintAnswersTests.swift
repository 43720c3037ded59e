import Interviews
import Invented
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
  private func sending() throws -> WizardSession {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office, counter)
    session.meet(.accepted)
    return session
  }

  private func takeBack(_ session: WizardSession) -> RichText { session.words(.paperTakeBack, ["printer": "ufficio"]) }

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
    (.page(.noPage), "Il foglio composto non è intero. Prova ancora, oppure scegli «solo testo»."),
    (.page(.failed("rotto")), "Non riesco a comporre il foglio: rotto"),
    (.page(.badSheet("no block 3")), "Non riesco a comporre il foglio: no block 3"),
  ])
  func `each fault of printing is told in a sentence, and the sheet can be saved or printed again`(
    fault: PrintFault, sentence: String
  ) throws {
    var session = try sending()
    session.meet(.printFailed(fault))
    #expect(session.notice?.text == sentence)
    #expect(session.page.notice?.isProblem == true)
    #expect(session.isAtPaper && session.page.focus == 0)
    #expect(!session.offers(takeBack(session)))
    #expect(session.offers(session.words(.paperSavePage)))
    session.meet(.accepted)
    #expect(session.order?.printer == "ufficio")
  }

  @Test(arguments: [PrintFault.commandMissing("lpstat"), .noServer, .tooSlow(seconds: 20), .refused("boh")])
  func `where printers cannot be asked for a sentence says so, and 7 saves`(fault: PrintFault) throws {
    var told = try sending()
    told.meet(.printFailed(fault))
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .printersFailed(fault))
    #expect(session.notice == told.notice)
    #expect(session.page.notice?.isProblem == true)
    #expect(session.row(1)?.isUseless == true)
    session.meet(.optionPicked(7))
    #expect(session.page.kind == "path")
    #expect(session.page.field == "~/\(session.words(.savePageName))")
  }

  @Test func `no printer at all is said, and the row says how to look again`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper()
    #expect(session.notice == session.words(.printNoPrinters))
    #expect(session.row(1)?.detail == session.words(.paperNoPrinters))
  }

  @Test func `whoever has left the menu hears nothing of printers`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .backRequested, .printersFailed(.noServer))
    #expect(session.notice == nil)
    session.meet(.printersListed([]))
    #expect(session.notice == nil)
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
      "ufficio ha preso il foglio, ma non lo stampa: uno sportellino della stampante è aperto. Con p puoi fermare il foglio.",
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
      .printTold(.waiting(PrintObstacle(.login))),
      "ufficio ha preso il foglio, ma non lo stampa: il foglio è trattenuto (la stampante chiede un accesso). Con p puoi fermare il foglio.",
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
    var session = try sending()
    session.meet(.printTaken)
    #expect(session.page.kind == "result")
    #expect(session.notice == session.words(.printTaken, ["printer": "ufficio"]))
    session.meet(news)
    #expect(session.page.kind == "result")
    #expect(session.notice?.text == sentence)
    #expect(session.page.notice?.isProblem == isProblem)
    session.openPaper(office, counter)
    #expect(session.offers(takeBack(session)) == mayBeTakenBack)
  }

  @Test(arguments: [
    (PrintFault.commandMissing("cancel"), "cancel"), (.commandBroken("cancel", message: "signal 9"), "signal 9"),
    (.commandBroken("lp", message: ""), "lp"), (.unknownPrinter("ufficio"), "ufficio"),
    (.refused("vietato"), "vietato"), (.noServer, "CUPS"), (.tooSlow(seconds: 20), "CUPS"), (.cancelled, "CUPS"),
  ])
  func `why a page is not taken back is told in the print system's words, or by the name of what failed`(
    fault: PrintFault, reason: String
  ) throws {
    var session = try sending()
    session.meet(.printTaken, .stoppingFailed(fault))
    #expect(session.notice == "ufficio non si lascia fermare, il foglio può uscire ancora: \(reason)")
    session.openPaper(office, counter)
    #expect(session.offers(takeBack(session)))
  }

  @Test func `a page that goes on its way says nothing new, and may be taken back`() throws {
    var session = try sending()
    session.meet(.printTaken, .printTold(.printing))
    #expect(session.notice == session.words(.printTaken, ["printer": "ufficio"]))
    session.meet(.printTold(.waiting(PrintObstacle(.paper))))
    let notice = session.notice
    session.meet(.printTold(.printing))
    #expect(session.notice == notice)
    session.openPaper(office, counter)
    #expect(session.offers(takeBack(session)))
  }

  @Test func `of a page nobody waits for any more nothing is said`() throws {
    var session = try sending()
    session.meet(.printTaken, .printTold(.printed), .focusMoved(.first), .printTold(.cancelled))
    #expect(session.notice == nil)
  }

  @Test func `a page that waits is taken back`() throws {
    var session = try sending()
    session.meet(.printTaken, .printTold(.waiting(PrintObstacle(.paper))))
    session.openPaper(office, counter)
    // Enter prints, it does not take back.
    #expect(session.page.focus == 0)
    session.pick(takeBack(session))
    #expect(session.effects == [.stopPrinting])
    session.meet(.printTold(.cancelled))
    #expect(session.notice == "Fermato: il foglio non esce più da ufficio.")
    #expect(session.isAtPaper)
    #expect(!session.offers(takeBack(session)))
    // An impatient Enter does not print what was just taken back.
    session.meet(.accepted)
    #expect(session.order == nil && session.notice == session.words(.paperNothingPending))
  }

  @Test func `a page is taken back while it is being sent`() throws {
    var session = try sending()
    session.pick(takeBack(session))
    #expect(session.effects == [.stopPrinting])
    session.meet(.printFailed(.cancelled))
    #expect(session.notice == session.words(.printGivenUp))
    #expect(!session.offers(takeBack(session)))
  }

  @Test func `a second page is refused while the first is being sent, and printed afterwards`() throws {
    var session = try sending()
    session.meet(.optionPicked(1))
    #expect(session.effects == [.ring])
    #expect(session.notice == "Aspetta un momento: sto ancora mandando un foglio a ufficio.")
    #expect(session.isAtPaper)
    session.meet(.printTaken)
    session.openPaper(office, counter)
    session.choose(printer: "sportello")
    session.meet(.accepted)
    #expect(session.order?.printer == "sportello")
    session.meet(.printTaken, .printTold(.printed))
    #expect(session.notice == "Stampato su sportello.")
  }

  @Test func `nothing closes under the fingers of whoever is at another place by then`() throws {
    for news in [Action.printTaken, .printTold(.printed)] {
      // The languages.
      var session = try sending()
      session.pick(session.words(.paperLanguage, ["language": "italiano"]))
      session.meet(.printTaken, news)
      #expect(session.page.title == session.words(.paperLanguageTitle))
      // The path of a file.
      session = try sending()
      session.pick(session.words(.paperSavePage))
      session.meet(.typed("x"), .printTaken, news)
      #expect(session.page.field == "~/scheda.pdfx")
      // The menu, where something is changed for the next sheet.
      session = try sending()
      session.pick(session.words(.paperCopies, ["count": "1"]))
      let focused = session.focused
      session.meet(.printTaken, news)
      #expect(session.isAtPaper)
      #expect(session.focused == focused)
      // The menu, opened again.
      session = try sending()
      session.meet(.backRequested)
      session.openPaper(office, counter)
      session.meet(.printTaken, news)
      #expect(session.isAtPaper)
      // Pages that have nothing to do with paper.
      for (action, title) in [
        (Action.directoryRequested, WizardPhrase.directoryTitle), (.helpRequested, .helpTitle),
        (.nextPersonRequested, .nextPersonTitle), (.dangerRequested, .dangerTitle),
      ] {
        session = try sending()
        session.meet(action, .printTaken, news)
        #expect(session.page.title == session.words(title))
      }
      // The answers.
      session = try sending()
      session.meet(.backRequested, .backRequested)
      let question = session.page.title
      session.meet(.printTaken, news)
      #expect(session.page.title == question)
    }
  }

  @Test func `the next person finds nothing but the printer's name`() throws {
    var session = try sending()
    session.meet(.printTaken, .nextPersonRequested, .accepted)
    #expect(session.effects == [.forget])
    #expect(session.model.answers == Answers())
    #expect(session.page.title == session.title("trip"))
    session.meet(.printTold(.waiting(PrintObstacle(.paper))))
    #expect(session.notice?.text.hasPrefix("ufficio ha preso il foglio, ma non lo stampa: manca la carta.") == true)
    #expect(session.page.title == session.title("trip"))
    // The next person's page is theirs; the one before may still be taken back.
    session.meet(.optionPicked(4), .accepted)
    session.openPaper(office)
    #expect(session.offers(takeBack(session)))
    session.meet(.optionPicked(1))
    let paper = try #require(session.printedPaper)
    let address = try InventedPack.address("pier-office")
    #expect(paper.sheet.language == "it" && !paper.text.contains(address))
  }

  @Test func `the next person begins with nothing on the way where all is printed`() throws {
    var session = try sending()
    session.meet(.printTaken, .printTold(.printed), .nextPersonRequested, .accepted)
    session.meet(.optionPicked(4), .accepted)
    session.openPaper(office)
    #expect(!session.offers(takeBack(session)))
    #expect(session.page.focus == 0)
  }
}
