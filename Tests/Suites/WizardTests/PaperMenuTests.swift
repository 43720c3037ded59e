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
        "Stampa su ufficio", "Lingua del foglio: italiano", "Foglio: caratteri normali", "Copie: 1",
        "Sul foglio: senza i temi delicati", "Salva come PDF", "Salva come testo", "Salva la bozza dell'e-mail",
      ])
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

  @Test func `a choice leaves the focus on its row`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.openPaper(office)
    for row in [3, 4, 5] {
      session.meet(.optionPicked(row))
      #expect(session.page.focus == row - 1)
      #expect(session.effects.isEmpty)
    }
  }

  @Test func `a number without a row is told how many there are`() throws {
    var session = try WizardSession(seasickWith: 8)
    session.openPaper(office)
    session.meet(.optionPicked(9))
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.optionMissing, ["count": "6"]))
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
