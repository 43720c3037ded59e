import Advice
import Interviews
import Invented
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct PaperMenuTests {
  private let office = Printer(name: "ufficio", isDefault: true, state: .idle)

  private func form(_ session: WizardSession, _ phrase: WizardPhrase) -> RichText {
    session.words(.paperForm, ["form": session.words(phrase)])
  }

  @Test func `every row of the menu in its order`() throws {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper(office)
    #expect(
      session.page.rows.map(\.label) == [
        "Stampa su ufficio", "Stampante: ufficio", "Lingua del foglio: italiano", "Foglio: caratteri normali",
        "Copie: 1", "Sul foglio: senza i temi delicati", "Salva come PDF", "Salva come testo",
        "Salva la bozza dell'e-mail", "Ferma il foglio mandato",
      ])
    #expect(session.page.rows.map(\.key) == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
  }

  @Test func `the rows have their numbers from the first moment, whatever printers say`() throws {
    var session = try WizardSession(seasickWith: 8)
    session.meet(.paperRequested)
    let keys = session.page.rows.map(\.key)
    let useless = { (session: WizardSession) in session.page.rows.filter(\.isUseless).compactMap(\.key).joined() }
    #expect(useless(session) == "2690")
    for answer in [Action.printersListed([office]), .printersFailed(.noServer), .printersListed([])] {
      var told = session
      told.meet(answer)
      #expect(told.page.rows.map(\.key) == keys)
      #expect(told.page.rows.dropFirst(2).map(\.label) == session.page.rows.dropFirst(2).map(\.label))
    }
    #expect(session.page.rows.filter(\.isUseless).allSatisfy { $0.detail != nil })
  }

  @Test(arguments: [(6, WizardPhrase.paperNoTopics), (9, .paperNoMail), (10, .paperNothingPending)])
  func `a row without use says why`(number: Int, reason: WizardPhrase) throws {
    var session = try WizardSession(seasickWith: 8)
    session.openPaper(office)
    session.meet(.optionPicked(number))
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(reason))
    #expect(session.isAtPaper)
  }

  @Test func `Enter while printers are sought prints once they are known, once`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .accepted)
    #expect(session.notice == session.words(.paperWaiting))
    #expect(session.effects.isEmpty)
    for action in [Action.accepted, .optionPicked(5), .optionPicked(3), .optionPicked(1)] {
      session.meet(action)
      #expect(session.effects == [.ring])
      #expect(session.notice == session.words(.paperWaiting))
    }
    session.meet(.printersListed([office]))
    #expect(session.order?.printer == "ufficio")
    #expect(session.order?.copies == 1)
    session.meet(.printersListed([office]))
    #expect(session.order == nil)
  }

  @Test func `whoever leaves the menu before the printers are known has nothing printed`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .accepted, .backRequested, .printersListed([office]))
    #expect(session.order == nil)
  }

  @Test func `Enter that waits for printers hears that there are none, and 2 looks again`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .accepted, .printersFailed(.noServer))
    #expect(session.notice == session.words(.printNoServer))
    session.meet(.accepted)
    #expect(session.notice == session.words(.paperNoPrinters))
    session.meet(.optionPicked(2))
    #expect(session.effects == [.listPrinters])
    session.meet(.printersListed([office]))
    #expect(session.order == nil)
    session.meet(.accepted)
    #expect(session.order?.printer == "ufficio")
  }

  @Test func `the print row says that delicate topics come along`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office)
    #expect(session.row(1)?.detail == "predefinita")
    session.meet(.optionPicked(6))
    #expect(session.row(1)?.detail == "predefinita, con i temi delicati")
  }

  @Test func `the forms are normal, large and plain text, and normal again`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.pick(form(session, .formPage))
    session.pick(form(session, .formLarge))
    session.pick(form(session, .formText))
    #expect(session.offers(form(session, .formPage)))
  }

  @Test func `a page in large letters is printed and saved in large letters, in both languages`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.choose(language: "urdu")
    session.pick(form(session, .formPage))
    var saver = session
    session.meet(.optionPicked(1))
    let paper = try #require(session.printedPaper)
    #expect(paper.isLarge && paper.official != nil)
    saver.pick(saver.words(.paperSavePage))
    saver.meet(.accepted)
    #expect(saver.savedDocument == .page(paper))
  }

  @Test func `plain text is printed as text, in the one language`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.choose(language: "francese")
    session.pick(form(session, .formPage))
    session.pick(form(session, .formLarge))
    session.meet(.optionPicked(1))
    guard case .text(let text)? = session.order?.document else {
      Issue.record("no text was printed: \(session.effects)")
      return
    }
    #expect(text == session.context.adviser("fr").paperSheet(session.model.answers, withTopics: false)?.text())
    #expect(text.contains(try InventedPack.address("pier-office")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [("italiano", true), ("inglese", true), ("francese", true), ("spagnolo", true)])
  func `languages of Latin letters have plain text`(language: String, isOffered: Bool) throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.choose(language: RichText(language))
    session.pick(form(session, .formPage))
    session.pick(form(session, .formLarge))
    #expect(session.offers(form(session, .formText)))
  }

  @Test(arguments: ["arabo", "bengalese", "urdu"])
  func `a language whose letters a printer may not have is never printed as text`(language: String) throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    // Chosen in Italian, plain text does not stay for a language that has none.
    session.pick(form(session, .formPage))
    session.pick(form(session, .formLarge))
    #expect(session.offers(form(session, .formText)))
    session.choose(language: RichText(language))
    for phrase in [WizardPhrase.formPage, .formLarge, .formPage] {
      #expect(session.offers(form(session, phrase)))
      var printer = session
      printer.meet(.optionPicked(1))
      #expect(printer.printedPaper != nil)
      session.pick(form(session, phrase))
    }
    // On a screen it can be read.
    session.pick(session.words(.paperSaveText))
    #expect(session.page.kind == "path")
  }

  @Test func `one to five copies, and one again`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    for count in 1...5 {
      var printer = session
      printer.meet(.optionPicked(1))
      #expect(printer.order?.copies == count)
      session.pick(session.words(.paperCopies, ["count": "\(count)"]))
    }
    #expect(session.offers(session.words(.paperCopies, ["count": "1"])))
  }

  @Test func `a number leaves Enter on printing`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office)
    for row in [4, 5, 6] {
      session.meet(.optionPicked(row))
      #expect(session.page.focus == 0)
      #expect(session.effects.isEmpty)
    }
    session.meet(.accepted)
    let paper = try #require(session.printedPaper)
    #expect(paper.isLarge && session.order?.copies == 2)
  }

  @Test func `whoever walks to a row stays on it, and Enter does what it says`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office)
    session.meet(.focusMoved(.by(4)), .accepted, .accepted)
    #expect(session.page.focus == 4)
    #expect(session.offers(session.words(.paperCopies, ["count": "3"])))
  }

  @Test func `the key that opened the menu closes it`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.meet(.paperRequested)
    #expect(session.page.kind == "result")
  }

  @Test func `an e-mail is offered only where the result has one`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    #expect(!session.offers(session.words(.paperSaveMail)))
    session = try WizardSession(loadedWith: 7)
    session.openPaper(office)
    #expect(session.offers(session.words(.paperSaveMail)))
  }
}
