import Frames
import Testing
import Wizard

@Suite struct ResultScreensTests {
  /// A pregnant woman of 34 in Milan with a copy of her document, a certificate and a proof of residence.
  private func pregnant(_ language: String, rows: Int = 24, columns: Int = 80) throws -> ScreenSession {
    var session = try ScreenSession(milano: language, rows: rows, columns: columns)
    session.type("1134")
    session.press(.enter)
    session.type("21111")
    session.press(.enter)
    return session
  }

  @Test func `the result begins with its heading and why`() throws {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter)
    session.type("2")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova                                    ↓ altro sotto   risultato
      ────────────────────────────────────────────────────────────────────────────────
        Vai al dormitorio, Via Lunga 1, Prova
        Perché: letto

        DOVE    Dormitorio, Via Lunga 1, Prova
                Chi non ha un letto.
        CHIAMA  02 1234 5678
                chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00
        PORTA   ·   Tessera
        ! Avvisi qui sotto (1)
        ↓ Da dire alla persona · Che cosa portare · A chi rivolgersi: 1 · …

        AVVISI
        !  Di sera è spesso pieno.

        DA DIRE ALLA PERSONA
        1. Chiama 02 1234 5678.
        2. Vai prima delle 22.

        CHE COSA PORTARE
        ·   Tessera
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   n prossima   f famiglia   ↑↓ scorri   b copri   ? aiuto
      """)
    session.press(.end)
    look(
      session,
      """
       Sportello · Prova                                    ↑ altro sopra   risultato
      ────────────────────────────────────────────────────────────────────────────────
        1. Chiama 02 1234 5678.
        2. Vai prima delle 22.

        CHE COSA PORTARE
        ·   Tessera
            Anche scaduta.

        A CHI RIVOLGERSI
        1  Dormitorio · 02 1234 5678
           chiuso, apre alle 18:00 · Via Lunga 1, Prova

        ALTRI NUMERI
        2  Casa · 800 111 222
           aperto ora

        DA SAPERE
        -  È tutto gratis.

        Fonti: Comune di Prova, 10 gennaio 2026
        Sportello · Prova 1 · foglio del 24 novembre 2026
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   n prossima   f famiglia   ↑↓ scorri   b copri   ? aiuto
      """)
  }

  @Test func `what the caseworker is to do stands under a heading of its own, before what the person is to do`() throws
  {
    var session = try ScreenSession(rows: 16)
    session.type("112")
    session.press(.enter)
    session.type("1")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova                                    ↓ altro sotto   risultato
      ────────────────────────────────────────────────────────────────────────────────
        La Casa accoglie tutti e due
        Perché: con un genitore

        CHIAMA  800 111 222 · Casa
                aperto ora · tutti i giorni, 24 ore su 24
        PORTA   Non sappiamo quali documenti: porta quelli che hai
        ! Avvisi qui sotto (1)
        a: altre strade, 1   ↓ Tu allo sportello, adesso · Da dire alla persona · …

        TU ALLO SPORTELLO, ADESSO
        1. Chiama tu, 800 111 222, e passa il telefono.

      ────────────────────────────────────────────────────────────────────────────────
       p stampa   n prossima   f famiglia   a altre strade   b copri   ? aiuto
      """)
  }

  @Test func `the result of a pregnant woman begins with the door`() throws {
    try look(pregnant("it"), golden: "result-beginning-it")
  }

  @Test func `a contact with old data bears a mark, and one line says what it means`() throws {
    var session = try pregnant("it")
    session.press(.pageDown)
    try look(session, golden: "result-contacts-it")
  }

  @Test func `the result of a pregnant woman ends with the sources`() throws {
    var session = try pregnant("it")
    session.press(.end)
    try look(session, golden: "result-end-it")
  }

  @Test func `the result of a pregnant woman in English`() throws {
    try look(pregnant("en"), golden: "result-beginning-en")
  }

  @Test func `a wide screen shows what to do and whom to call side by side`() throws {
    var session = try ScreenSession(rows: 40, columns: 132)
    session.type("134")
    session.press(.enter)
    session.type("2")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova                                                                                                        risultato
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Vai al dormitorio, Via Lunga 1, Prova
        Perché: letto

        DOVE    Dormitorio, Via Lunga 1, Prova
                Chi non ha un letto.
        CHIAMA  02 1234 5678
                chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00
        PORTA   ·   Tessera
        ! Avvisi qui sotto (1)
        ↓ Da dire alla persona · Che cosa portare · A chi rivolgersi: 1 · Altri numeri: 1 · Da sapere: 1

        AVVISI
        !  Di sera è spesso pieno.

        DA DIRE ALLA PERSONA                                              A CHI RIVOLGERSI
        1. Chiama 02 1234 5678.                                           1  Dormitorio · 02 1234 5678
        2. Vai prima delle 22.                                               chiuso, apre alle 18:00 · Via Lunga 1, Prova

        CHE COSA PORTARE                                                  ALTRI NUMERI
        ·   Tessera                                                       2  Casa · 800 111 222
            Anche scaduta.                                                   aperto ora

                                                                          DA SAPERE
                                                                          -  È tutto gratis.

        Fonti: Comune di Prova, 10 gennaio 2026
        Sportello · Prova 1 · foglio del 24 novembre 2026









      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       p stampa   n prossima   f famiglia   ↑↓ scorri   b copri   ? aiuto
      """)
  }

  @Test func `answers that no rule covers are said to be our mistake`() throws {
    var session = try ScreenSession()
    session.type("3u")
    session.press(.enter)
    #expect(session.shows("Per queste risposte manca una regola."))
    session.type("p")
    #expect(session.effects == [.ring])
  }

  @Test func `the result of a changed answer is read from its heading`() throws {
    var session = try ScreenSession(rows: 16, columns: 60)
    session.type("134")
    session.press(.enter)
    session.type("2")
    session.press(.enter, .end)
    session.type("r12")
    session.press(.escape)
    #expect(session.rows[2] == "  Vai alla mensa")
  }
}
