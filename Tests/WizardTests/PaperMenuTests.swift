import Advice
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct PaperMenuTests {
  private let office = Printer(name: "ufficio", isDefault: true, state: .idle)

  private func form(_ sitting: Sitting, _ phrase: WizardPhrase) -> RichText {
    sitting.words(.paperForm, ["form": sitting.words(phrase)])
  }

  @Test func `every row of the menu in its order`() throws {
    var sitting = try Sitting(protectedWith: 4)
    sitting.openPaper(office)
    #expect(
      sitting.page.rows.map(\.label) == [
        "Stampa su ufficio", "Lingua del foglio: italiano", "Foglio: caratteri normali", "Copie: 1",
        "Sul foglio: senza i temi delicati", "Salva come PDF", "Salva come testo", "Salva la bozza dell'e-mail",
      ])
  }

  @Test func `the forms are normal, large and plain text, and normal again`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.pick(form(sitting, .formPage))
    sitting.pick(form(sitting, .formLarge))
    sitting.pick(form(sitting, .formText))
    #expect(sitting.offers(form(sitting, .formPage)))
  }

  @Test func `a page in large letters is printed and saved in large letters, in both languages`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.choose(language: "urdu")
    sitting.pick(form(sitting, .formPage))
    var saver = sitting
    sitting.meet(.optionPicked(1))
    let paper = try #require(sitting.printedPaper)
    #expect(paper.isLarge && paper.official != nil)
    saver.pick(saver.words(.paperSavePage))
    saver.meet(.accepted)
    #expect(saver.savedDocument == .page(paper))
  }

  @Test func `plain text is printed as text, in the one language`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.choose(language: "francese")
    sitting.pick(form(sitting, .formPage))
    sitting.pick(form(sitting, .formLarge))
    sitting.meet(.optionPicked(1))
    guard case .text(let text)? = sitting.order?.document else {
      Issue.record("no text was printed: \(sitting.effects)")
      return
    }
    #expect(text == sitting.material.adviser("fr").paperSheet(sitting.model.sheet, withTopics: false)?.text())
    #expect(text.contains("Viale Monza 79"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: [("italiano", true), ("inglese", true), ("francese", true), ("spagnolo", true)])
  func `languages of Latin letters have plain text`(language: String, isOffered: Bool) throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    sitting.choose(language: RichText(language))
    sitting.pick(form(sitting, .formPage))
    sitting.pick(form(sitting, .formLarge))
    #expect(sitting.offers(form(sitting, .formText)))
  }

  @Test(arguments: ["arabo", "bengalese", "urdu"])
  func `a language whose letters a printer may not have is never printed as text`(language: String) throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    // Chosen in Italian, plain text does not stay for a language that has none.
    sitting.pick(form(sitting, .formPage))
    sitting.pick(form(sitting, .formLarge))
    #expect(sitting.offers(form(sitting, .formText)))
    sitting.choose(language: RichText(language))
    for phrase in [WizardPhrase.formPage, .formLarge, .formPage] {
      #expect(sitting.offers(form(sitting, phrase)))
      var printer = sitting
      printer.meet(.optionPicked(1))
      #expect(printer.printedPaper != nil)
      sitting.pick(form(sitting, phrase))
    }
    // On a screen it can be read.
    sitting.pick(sitting.words(.paperSaveText))
    #expect(sitting.page.kind == "path")
  }

  @Test func `one to five copies, and one again`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    for count in 1...5 {
      var printer = sitting
      printer.meet(.optionPicked(1))
      #expect(printer.order?.copies == count)
      sitting.pick(sitting.words(.paperCopies, ["count": "\(count)"]))
    }
    #expect(sitting.offers(sitting.words(.paperCopies, ["count": "1"])))
  }

  @Test func `a choice leaves the focus on its row`() throws {
    var sitting = try Sitting(pregnantWith: 4)
    sitting.openPaper(office)
    for row in [3, 4, 5] {
      sitting.meet(.optionPicked(row))
      #expect(sitting.page.focus == row - 1)
      #expect(sitting.effects.isEmpty)
    }
  }

  @Test func `a number without a row is told how many there are`() throws {
    var sitting = try Sitting(pregnantWith: 9)
    sitting.openPaper(office)
    sitting.meet(.optionPicked(9))
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.optionMissing, ["count": "6"]))
  }

  @Test func `an e-mail is offered only where the result has one`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.openPaper(office)
    #expect(!sitting.offers(sitting.words(.paperSaveMail)))
    sitting = try Sitting(protectedWith: 7)
    sitting.openPaper(office)
    #expect(sitting.offers(sitting.words(.paperSaveMail)))
  }
}
