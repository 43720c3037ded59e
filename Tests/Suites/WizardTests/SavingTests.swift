import Foundation
import Interviews
import Invented
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct SavingTests {
  private static let home = "/casa"

  /// At the place where the path of a file is typed.
  private func form(_ phrase: WizardPhrase = .paperSavePage) throws -> WizardSession {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper()
    session.pick(session.words(phrase))
    return session
  }

  /// The whole path of what the form offers.
  private func path(_ session: WizardSession) throws -> String {
    try SavingTests.home + #require(session.page.field).dropFirst()
  }

  @Test(arguments: [
    (WizardPhrase.paperSavePage, "~/scheda.pdf"), (.paperSaveText, "~/scheda.txt"), (.paperSaveMail, "~/richiesta.eml"),
  ])
  func `a page, a text and an e-mail are saved, and the result stands again`(entry: WizardPhrase, offered: String)
    throws
  {
    var session = try form(entry)
    #expect(session.page.title == session.words(.saveTitle))
    #expect(session.page.field == offered)
    session.meet(.accepted)
    #expect(session.saving?.path == offered)
    #expect(session.saving?.isReplacing == false)
    session.meet(.saved(path: SavingTests.home + offered.dropFirst()))
    #expect(session.notice == "Salvato in /casa\(offered.dropFirst())")
    #expect(session.page.kind == "result")
  }

  @Test func `the page that is saved is the page that would be printed`() throws {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper(Printer(name: "ufficio", isDefault: true, state: .idle))
    session.choose(language: "arabo")
    session.pick(session.words(.paperTopicsOff))
    var printer = session
    printer.meet(.optionPicked(1))
    let paper = try #require(printer.printedPaper)
    session.pick(session.words(.paperSavePage))
    // The file is for whoever reads that language.
    #expect(session.page.field == "~/scheda.pdf")
    session.meet(.accepted)
    #expect(session.savedDocument == .page(paper))
    #expect(paper.sheet.language == "ar" && paper.official?.language == "it")
    #expect(paper.text.contains(try InventedPack.phone("noise-line").display))
  }

  @Test func `the text that is saved follows the language and the topics chosen`() throws {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper()
    session.choose(language: "inglese")
    session.pick(session.words(.paperTopicsOff))
    session.pick(session.words(.paperSaveText))
    session.meet(.accepted)
    guard case .text(let text)? = session.savedDocument else {
      Issue.record("no text was saved: \(session.effects)")
      return
    }
    #expect(text.contains("Sportello · Harbour 7.1.0"))
    #expect(text.replacing("\u{A0}", with: " ").contains(try InventedPack.phone("noise-line").display))
  }

  @Test func `the e-mail is in Italian whatever the language of the sheet, and its link is shown`() throws {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper()
    session.choose(language: "urdu")
    session.pick(session.words(.paperSaveMail))
    #expect(session.page.paragraphs.first == "Oppure apri questo collegamento nel programma di posta:")
    let link = try #require(session.page.paragraphs.last)
    let master: Service.ID = "master-email"
    let (email, subject) = try (InventedPack.email(master), InventedPack.emailSubject(master))
    #expect(link.text.removingPercentEncoding == "mailto:\(email)?subject=\(subject)")
    session.meet(.accepted)
    guard case .text(let message)? = session.savedDocument else {
      Issue.record("no e-mail was saved: \(session.effects)")
      return
    }
    #expect(message.hasPrefix("To: \(email)\r\nSubject: "))
    #expect(message.contains("Al porto di Prova"))
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
    var session = try form()
    session.meet(.accepted, .savingFailed(fault, path: try path(session)))
    #expect(session.notice?.text == sentence)
    #expect(session.page.notice?.isProblem == true)
    #expect(session.page.kind == "path")
    #expect(session.page.field == "~/scheda.pdf")
    session.meet(.typed("2"), .accepted)
    #expect(session.saving?.path == "~/scheda.pdf2")
  }

  @Test func `an existing file is replaced only when Enter is pressed again`() throws {
    var session = try form()
    session.meet(.accepted)
    #expect(session.saving?.isReplacing == false)
    session.meet(.savingFailed(.exists, path: try path(session)), .accepted)
    #expect(session.saving?.isReplacing == true)
    session.meet(.saved(path: try path(session)))
    #expect(session.page.kind == "result")
  }

  @Test(arguments: [Action.typed("2"), .erased, .pasted("2"), .edited(.eraseWord)])
  func `another path takes the leave to replace back`(_ change: Action) throws {
    var session = try form()
    session.meet(.accepted, .savingFailed(.exists, path: try path(session)), change, .accepted)
    #expect(session.saving?.isReplacing == false)
  }

  @Test func `who only goes through the path keeps the leave to replace`() throws {
    var session = try form()
    session.meet(.accepted, .savingFailed(.exists, path: try path(session)), .edited(.left), .edited(.end), .accepted)
    #expect(session.saving?.isReplacing == true)
  }

  @Test func `leave to replace one file is none to replace another, typed before the answer came`() throws {
    var session = try form()
    let first = try path(session)
    session.meet(.accepted, .typed("2"), .savingFailed(.exists, path: first), .accepted)
    #expect(session.saving?.path == "~/scheda.pdf2")
    #expect(session.saving?.isReplacing == false)
    session = try form()
    session.meet(.accepted, .typed("2"), .accepted, .savingFailed(.exists, path: first), .accepted)
    #expect(session.effects.isEmpty)
  }

  @Test(arguments: [SaveFault.noFolder, .diskFull, .other("")])
  func `only a file that is there is replaced`(fault: SaveFault) throws {
    var session = try form()
    session.meet(.accepted, .savingFailed(fault, path: try path(session)), .accepted)
    #expect(session.saving?.isReplacing == false)
  }

  @Test func `the path opened again asks again before it replaces`() throws {
    var session = try form()
    session.meet(.accepted, .savingFailed(.exists, path: try path(session)), .backRequested)
    session.pick(session.words(.paperSavePage))
    session.meet(.accepted)
    #expect(session.saving?.isReplacing == false)
  }

  @Test func `Enter pressed twice saves once`() throws {
    var session = try form()
    session.meet(.accepted, .accepted)
    #expect(session.effects.isEmpty)
    session.meet(.saved(path: try path(session)))
    #expect(session.page.kind == "result")
    #expect(session.notice == "Salvato in /casa/scheda.pdf")
  }

  @Test func `nothing closes under the fingers of whoever types another path, or has left`() throws {
    var session = try form()
    let first = try path(session)
    session.meet(.accepted, .typed("2"), .saved(path: first))
    #expect(session.page.field == "~/scheda.pdf2")
    #expect(session.notice == "Salvato in \(first)")
    session = try form()
    session.meet(.accepted, .backRequested, .saved(path: first))
    #expect(session.isAtPaper)
    #expect(session.notice == "Salvato in \(first)")
  }
}
