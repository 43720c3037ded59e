import Screens
import Testing
import Wizard

@Suite struct ProgramScreensTests {
  private let printers = [
    PrinterChoice(name: "ufficio", isDefault: false, state: .busy),
    PrinterChoice(name: "sportello", isDefault: true, state: .stopped),
  ]

  private func result() throws -> Sitting {
    var sitting = try Sitting()
    sitting.type("134")
    sitting.press(.enter)
    sitting.type("2")
    sitting.press(.enter)
    return sitting
  }

  @Test func `the next person is confirmed`() throws {
    var sitting = try result()
    sitting.type("n")
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Passi alla prossima persona?

        > 1  Sì: cancella tutte le risposte
          2  No: torna dove eri
















      ────────────────────────────────────────────────────────────────────────────────
       1–2 scegli   Invio avanti   Esc indietro
      """)
  }

  @Test func `the end is confirmed`() throws {
    var sitting = try result()
    sitting.type("q")
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Vuoi uscire? Le risposte vanno perse.

        > 1  Sì: esci
          2  No: continua
















      ────────────────────────────────────────────────────────────────────────────────
       1–2 scegli   Invio avanti   Esc indietro
      """)
  }

  @Test func `two printers, the default one in focus, and what else can be chosen`() throws {
    var sitting = try result()
    sitting.type("p")
    sitting.hear(.printersListed(printers))
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Stampa o salva il foglio

          1  Stampa su ufficio (sta stampando)
        > 2  Stampa su sportello (predefinita, ferma)
          3  Salva come testo
          4  Sul foglio: senza i temi delicati














      ────────────────────────────────────────────────────────────────────────────────
       1–4 scegli   ↑↓ muovi   Invio avanti   Esc indietro   ? aiuto
      """)
  }

  @Test func `while printers are looked for a sheet can be saved`() throws {
    var sitting = try result()
    sitting.type("p")
    #expect(sitting.effects == [.listPrinters])
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Stampa o salva il foglio
        Cerco le stampanti…

        > 1  Salva come testo
          2  Sul foglio: senza i temi delicati















      ────────────────────────────────────────────────────────────────────────────────
       1–2 scegli   ↑↓ muovi   Invio avanti   Esc indietro   ? aiuto
      """)
  }

  @Test func `the place to save stands in a field with the cursor behind it`() throws {
    var sitting = try result()
    sitting.type("p")
    sitting.hear(.printersListed(printers))
    sitting.type("3")
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Dove salvo il foglio?
        Scrivi il percorso del file e premi Invio. Lo potrà leggere solo chi usa
        questo account.

        > ~/scheda.txt















      ────────────────────────────────────────────────────────────────────────────────
       Invio avanti   Esc indietro
      """)
    #expect(sitting.frame.cursor == Position(row: 6, column: 16))
  }

  @Test func `a covered screen shows one sentence and nothing of the person`() throws {
    var sitting = try result()
    sitting.type("b")
    look(
      sitting,
      """
      Schermo coperto. Un tasto qualsiasi lo riporta.























      """)
  }

  @Test func `a window too small says how large it is and how large it must be`() throws {
    var sitting = try result()
    sitting.size = Size(rows: 9, columns: 40)
    look(
      sitting,
      """
      Finestra troppo piccola: 40×9. Servono
      60×16. Allargala, oppure q per uscire.







      """)
    sitting.size = Size(rows: 15, columns: 132)
    #expect(sitting.rows[0].hasPrefix("Finestra troppo piccola: 132×15. Servono 60×16."))
  }
}
