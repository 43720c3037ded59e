import Frames
import Packs
import PrintJobs
import Testing
import Texts
import Wizard

@Suite struct ProgramScreensTests {
  private let printers = [
    Printer(name: "ufficio", state: .printing),
    Printer(name: "sportello", isDefault: true, state: .stopped, obstacle: PrintObstacle(.stopped)),
  ]

  private func result() throws -> ScreenSession {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter)
    session.type("2")
    session.press(.enter)
    return session
  }

  @Test func `the next person is confirmed`() throws {
    var session = try result()
    session.type("n")
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Passi alla prossima persona?

        > 1  Sì: cancella tutte le risposte
          2  No: torna dove eri
















      ────────────────────────────────────────────────────────────────────────────────
       1–2 scegli   Invio avanti   Esc indietro   b copri   ? aiuto
      """)
  }

  @Test func `the end is confirmed`() throws {
    var session = try result()
    session.type("q")
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Vuoi uscire? Le risposte vanno perse.

        > 1  Sì: esci
          2  No: continua
















      ────────────────────────────────────────────────────────────────────────────────
       1–2 scegli   Invio avanti   Esc indietro   b copri   ? aiuto
      """)
  }

  @Test func `two printers, the default one in focus, and what else can be chosen`() throws {
    var session = try result()
    session.type("p")
    session.hear(.printersListed(printers))
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Stampa o salva il foglio

        > 1  Stampa su sportello (predefinita, è ferma)
          2  Stampante: sportello
          3  Lingua del foglio: italiano (il foglio c'è in una lingua sola)
          4  Foglio: caratteri normali
          5  Copie: 1
          6  Sul foglio: senza i temi delicati
          7  Salva come PDF
          8  Salva come testo
          9  Salva la bozza dell'e-mail (questa strada non ha un'e-mail)
          0  Ferma il foglio mandato (niente da fermare)








      ────────────────────────────────────────────────────────────────────────────────
       1–9 scegli   Invio avanti   Esc indietro   ↑↓ muovi   b copri   ? aiuto
      """)
  }

  @Test func `while printers are looked for a sheet can be saved`() throws {
    var session = try result()
    session.type("p")
    #expect(session.effects == [.listPrinters])
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Stampa o salva il foglio

        > 1  Stampa (Cerco le stampanti…)
          2  Stampante (Cerco le stampanti…)
          3  Lingua del foglio: italiano (il foglio c'è in una lingua sola)
          4  Foglio: caratteri normali
          5  Copie: 1
          6  Sul foglio: senza i temi delicati
          7  Salva come PDF
          8  Salva come testo
          9  Salva la bozza dell'e-mail (questa strada non ha un'e-mail)
          0  Ferma il foglio mandato (niente da fermare)








      ────────────────────────────────────────────────────────────────────────────────
       1–9 scegli   Invio avanti   Esc indietro   ↑↓ muovi   b copri   ? aiuto
      """)
  }

  @Test func `the place to save stands in a field with the cursor behind it`() throws {
    var session = try result()
    session.type("p")
    session.hear(.printersListed(printers))
    session.type("7")
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Dove salvo il foglio?
        Scrivi il percorso del file e premi Invio. Lo potrà leggere solo chi usa
        questo account.

        > ~/scheda.pdf















      ────────────────────────────────────────────────────────────────────────────────
       Invio avanti   Tab completa il percorso   Esc indietro   F2 copri   F1 aiuto
      """)
    #expect(session.frame.cursor == Position(row: 6, column: 16))
  }

  @Test func `a page on its way can be taken back, and what becomes of it stands below`() throws {
    var session = try result()
    session.type("p")
    session.hear(.printersListed(printers))
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Stampa o salva il foglio

        > 1  Stampa su sportello (predefinita, è ferma)
          2  Stampante: sportello
          3  Lingua del foglio: italiano (il foglio c'è in una lingua sola)
          4  Foglio: caratteri normali
          5  Copie: 1
          6  Sul foglio: senza i temi delicati
          7  Salva come PDF
          8  Salva come testo
          9  Salva la bozza dell'e-mail (questa strada non ha un'e-mail)
          0  Ferma il foglio mandato a sportello







        Mando il foglio a sportello…
      ────────────────────────────────────────────────────────────────────────────────
       1–9 scegli   Invio avanti   Esc indietro   ↑↓ muovi   b copri   ? aiuto
      """)
    session.hear(.printTaken)
    session.hear(.printTold(.waiting(PrintObstacle(.stopped, words: "in riparazione"))))
    #expect(session.shows("sportello ha preso il foglio, ma non lo stampa: è ferma: in riparazione."))
    guard case .result = session.model.page.content else {
      Issue.record("the result is expected: \(session.text)")
      return
    }
  }

  @Test func `the languages of the sheet, the one chosen in focus`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("45")
    session.press(.enter)
    session.type("p")
    session.hear(.printersListed([printers[0]]))
    session.type("2")
    try look(session, golden: "paper-languages")
  }

  @Test func `the link of an e-mail stands whole below its file, on however many rows`() throws {
    var session = try ScreenSession(milano: "it", columns: 60)
    session.type("1135")
    session.press(.enter)
    session.type("12112")
    session.press(.enter)
    session.type("p")
    session.hear(.printersListed([]))
    let label = session.model.words(.paperSaveMail)
    let row = try #require(session.model.page.rows.firstIndex { $0.label == label })
    session.type(String(row + 1))
    guard case .path(let field) = session.model.page.content, let link = field.paragraphs.last else {
      Issue.record("a link is expected: \(session.text)")
      return
    }
    #expect(session.rows.map { $0.filter { $0 != " " } }.joined().contains(link.text), "\(session.text)")
  }

  @Test func `a covered screen shows one sentence and nothing of the person`() throws {
    var session = try result()
    session.type("b")
    look(
      session,
      """












                                           12:00











      """)
  }

  @Test func `a window too small says how large it is and how large it must be`() throws {
    var session = try result()
    session.size = Size(rows: 6, columns: 19)
    look(
      session,
      """
      19×6: troppo
      piccola, minimo
      20×5. q esce.



      """)
    session.size = Size(rows: 4, columns: 132)
    #expect(session.rows[0] == "132×4: troppo piccola, minimo 20×5. q esce.")
  }
}
