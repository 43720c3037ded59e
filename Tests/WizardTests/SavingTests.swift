import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct SavingTests {
  private static let home = "/casa"

  /// At the place where the path of a file is typed.
  private func form(_ phrase: WizardPhrase = .paperSavePage) throws -> Sitting {
    var sitting = try Sitting(protectedWith: 4)
    sitting.openPaper()
    sitting.pick(sitting.words(phrase))
    return sitting
  }

  /// The whole path of what the form offers.
  private func path(_ sitting: Sitting) throws -> String {
    try SavingTests.home + #require(sitting.page.field).dropFirst()
  }

  @Test(arguments: [
    (WizardPhrase.paperSavePage, "~/scheda.pdf"), (.paperSaveText, "~/scheda.txt"), (.paperSaveMail, "~/richiesta.eml"),
  ])
  func `a page, a text and an e-mail are saved, and the result stands again`(entry: WizardPhrase, offered: String)
    throws
  {
    var sitting = try form(entry)
    #expect(sitting.page.title == sitting.words(.saveTitle))
    #expect(sitting.page.field == offered)
    sitting.meet(.accepted)
    #expect(sitting.saving?.path == offered)
    #expect(sitting.saving?.isReplacing == false)
    sitting.meet(.saved(path: SavingTests.home + offered.dropFirst()))
    #expect(sitting.notice == "Salvato in /casa\(offered.dropFirst())")
    #expect(sitting.page.kind == "result")
  }

  @Test func `the page that is saved is the page that would be printed`() throws {
    var sitting = try Sitting(protectedWith: 4)
    sitting.openPaper(Printer(name: "ufficio", isDefault: true, state: .idle))
    sitting.choose(language: "arabo")
    sitting.pick(sitting.words(.paperTopicsOff))
    var printer = sitting
    printer.meet(.optionPicked(1))
    let paper = try #require(printer.printedPaper)
    sitting.pick(sitting.words(.paperSavePage))
    // The file is for whoever reads that language.
    #expect(sitting.page.field == "~/scheda.pdf")
    sitting.meet(.accepted)
    #expect(sitting.savedDocument == .page(paper))
    #expect(paper.sheet.language == "ar" && paper.official?.language == "it")
    #expect(paper.text.contains("800 300 558"))
  }

  @Test func `the text that is saved follows the language and the topics chosen`() throws {
    var sitting = try Sitting(protectedWith: 4)
    sitting.openPaper()
    sitting.choose(language: "inglese")
    sitting.pick(sitting.words(.paperTopicsOff))
    sitting.pick(sitting.words(.paperSaveText))
    sitting.meet(.accepted)
    guard case .text(let text)? = sitting.savedDocument else {
      Issue.record("no text was saved: \(sitting.effects)")
      return
    }
    #expect(text.contains("Sportello · Milan 2026") && text.replacing("\u{A0}", with: " ").contains("800 300 558"))
  }

  @Test func `the e-mail is in Italian whatever the language of the sheet, and its link is shown`() throws {
    var sitting = try Sitting(protectedWith: 4)
    sitting.openPaper()
    sitting.choose(language: "urdu")
    sitting.pick(sitting.words(.paperSaveMail))
    #expect(sitting.page.paragraphs.first == "Oppure apri questo collegamento nel programma di posta:")
    let link = try #require(sitting.page.paragraphs.last)
    #expect(link.text.hasPrefix("mailto:dipps146.00p0@pecps.poliziadistato.it?subject=4%5EA%20Sezione%20%E2%80%93%20"))
    sitting.meet(.accepted)
    guard case .text(let message)? = sitting.savedDocument else {
      Issue.record("no e-mail was saved: \(sitting.effects)")
      return
    }
    #expect(message.hasPrefix("To: dipps146.00p0@pecps.poliziadistato.it\r\nSubject: "))
    #expect(message.contains("Alla Questura di Milano"))
  }

  @Test func `a file that is no e-mail shows no link`() throws {
    #expect(try form(.paperSavePage).page.paragraphs.isEmpty)
    #expect(try form(.paperSaveText).page.paragraphs.isEmpty)
  }

  @Test(arguments: [
    (SaveFault.exists, "/casa/scheda.pdf esiste già. Ancora Invio per sostituirlo, oppure cambia nome."),
    (.noFolder, "La cartella di /casa/scheda.pdf non c'è. Scegli un'altra cartella."),
    (.noPermission, "Non puoi scrivere in /casa/scheda.pdf. Scegli un'altra cartella."),
    (.diskFull, "Il disco è pieno: /casa/scheda.pdf non è stato salvato. Scegli un altro disco."),
    (.isFolder, "/casa/scheda.pdf è una cartella. Aggiungi il nome del file."),
    (
      .vanished,
      "La chiavetta o il disco non c'è più: /casa/scheda.pdf non è stato salvato. Rimettila, o scegli un altro posto."
    ),
    (.notAFile, "/casa/scheda.pdf non va bene come nome di file. Scrivine un altro."),
    (.nameTooLong, "/casa/scheda.pdf non va bene come nome di file. Scrivine un altro."),
    (.notAPath, "/casa/scheda.pdf non va bene come nome di file. Scrivine un altro."),
    (.other("nastro strappato"), "/casa/scheda.pdf non è stato salvato: nastro strappato"),
    (
      .page(.programMissing("sportello-pdf")),
      "Manca il programma sportello-pdf: ripeti l'installazione, oppure scegli «solo testo»."
    ),
    (
      .page(.fontsMissing([MissingFont(language: "ar", package: "fonts-noto-core")])),
      "Mancano i caratteri per questa lingua (arabo): installa il pacchetto fonts-noto-core."
    ),
  ])
  func `each obstacle to saving is told in a sentence, and the path can be mended`(
    fault: SaveFault, sentence: String
  ) throws {
    var sitting = try form()
    sitting.meet(.accepted, .savingFailed(fault, path: try path(sitting)))
    #expect(sitting.notice?.text == sentence)
    #expect(sitting.page.notice?.isProblem == true)
    #expect(sitting.page.kind == "path")
    #expect(sitting.page.field == "~/scheda.pdf")
    sitting.meet(.typed("2"), .accepted)
    #expect(sitting.saving?.path == "~/scheda.pdf2")
  }

  @Test func `an existing file is replaced only when Enter is pressed again`() throws {
    var sitting = try form()
    sitting.meet(.accepted)
    #expect(sitting.saving?.isReplacing == false)
    sitting.meet(.savingFailed(.exists, path: try path(sitting)), .accepted)
    #expect(sitting.saving?.isReplacing == true)
    sitting.meet(.saved(path: try path(sitting)))
    #expect(sitting.page.kind == "result")
  }

  @Test(arguments: [Action.typed("2"), .erased, .pasted("2")])
  func `another path takes the leave to replace back`(_ change: Action) throws {
    var sitting = try form()
    sitting.meet(.accepted, .savingFailed(.exists, path: try path(sitting)), change, .accepted)
    #expect(sitting.saving?.isReplacing == false)
  }

  @Test func `leave to replace one file is none to replace another, typed before the answer came`() throws {
    var sitting = try form()
    let first = try path(sitting)
    sitting.meet(.accepted, .typed("2"), .savingFailed(.exists, path: first), .accepted)
    #expect(sitting.saving?.path == "~/scheda.pdf2")
    #expect(sitting.saving?.isReplacing == false)
    sitting = try form()
    sitting.meet(.accepted, .typed("2"), .accepted, .savingFailed(.exists, path: first), .accepted)
    #expect(sitting.effects.isEmpty)
  }

  @Test(arguments: [SaveFault.noFolder, .diskFull, .other("")])
  func `only a file that is there is replaced`(fault: SaveFault) throws {
    var sitting = try form()
    sitting.meet(.accepted, .savingFailed(fault, path: try path(sitting)), .accepted)
    #expect(sitting.saving?.isReplacing == false)
  }

  @Test func `the path opened again asks again before it replaces`() throws {
    var sitting = try form()
    sitting.meet(.accepted, .savingFailed(.exists, path: try path(sitting)), .backRequested)
    sitting.pick(sitting.words(.paperSavePage))
    sitting.meet(.accepted)
    #expect(sitting.saving?.isReplacing == false)
  }

  @Test func `Enter pressed twice saves once`() throws {
    var sitting = try form()
    sitting.meet(.accepted, .accepted)
    #expect(sitting.effects.isEmpty)
    sitting.meet(.saved(path: try path(sitting)))
    #expect(sitting.page.kind == "result")
    #expect(sitting.notice == "Salvato in /casa/scheda.pdf")
  }

  @Test func `nothing closes under the fingers of whoever types another path, or has left`() throws {
    var sitting = try form()
    let first = try path(sitting)
    sitting.meet(.accepted, .typed("2"), .saved(path: first))
    #expect(sitting.page.field == "~/scheda.pdf2")
    #expect(sitting.notice == "Salvato in \(first)")
    sitting = try form()
    sitting.meet(.accepted, .backRequested, .saved(path: first))
    #expect(sitting.isAtPaper)
    #expect(sitting.notice == "Salvato in \(first)")
  }
}
