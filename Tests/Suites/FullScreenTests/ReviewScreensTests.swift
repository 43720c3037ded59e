import Frames
import Testing
import Wizard

@Suite struct ReviewScreensTests {
  /// Twelve years old with a parent, at the result.
  private func child() throws -> ScreenSession {
    var session = try ScreenSession()
    session.type("112")
    session.press(.enter)
    session.type("1")
    session.type("1")
    session.press(.enter)
    return session
  }

  @Test func `the review lists the answers and those put aside`() throws {
    var session = try child()
    session.type("r240")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Le risposte

          1  Di che cosa ha bisogno oggi?  letto
        > 2  Quanti anni ha?               40 anni
          3  Serve altro?                  vestiti

        Messe da parte: adesso non servono, tornano se servono di nuovo:
        È con un genitore?: con un genitore











        Messo da parte, non serve più: con un genitore
      ────────────────────────────────────────────────────────────────────────────────
       1–3 scegli   Invio avanti   Esc indietro   ↑↓ muovi   b copri   ? aiuto
      """)
  }

  @Test func `the review names the question that became necessary`() throws {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter, .enter)
    session.type("r212")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Le risposte

          1  Di che cosa ha bisogno oggi?  letto
          2  Quanti anni ha?               12 anni
        > 3  È con un genitore?            ancora da rispondere
          4  Serve altro?                  nessuno













        Ora serve anche: È con un genitore?
      ────────────────────────────────────────────────────────────────────────────────
       1–4 scegli   Invio avanti   Esc indietro   ↑↓ muovi   b copri   ? aiuto
      """)
  }

  @Test func `why a question is asked stands on a page of its own`() throws {
    var session = try ScreenSession()
    session.type("1w")
    look(
      session,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Perché lo chiediamo
        Quanti anni ha?

        Sotto i 18 anni c'è una casa.
















      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   b copri   ? aiuto
      """)
  }

  @Test func `the page of keys lists what each key does`() throws {
    var session = try ScreenSession()
    session.type("?")
    look(
      session,
      """
       Sportello · Prova                                                ↓ altro sotto
      ────────────────────────────────────────────────────────────────────────────────
        I tasti

        1–9             scegli
        1–9  Spazio     segna
        0–9             numero
        a–z 0–9         cerca
        ↑↓  k j         muovi
        Home  End       inizio e fine
        ↑↓  Pag↑ Pag↓   scorri
        Invio           avanti
        u               non si sa
        Esc  ←          indietro
        r               risposte
        w               perché
        /               numeri
        Tab             filtra
        p               stampa
        p               domande su carta
        a               altre strade
        n               prossima
      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   p domande su carta   b copri   ? aiuto
      """)
  }
}
