import Screens
import Testing
import Wizard

@Suite struct ReviewScreensTests {
  /// Twelve years old with a parent, at the result.
  private func child() throws -> Sitting {
    var sitting = try Sitting()
    sitting.type("112")
    sitting.press(.enter)
    sitting.type("1")
    sitting.type("1")
    sitting.press(.enter)
    return sitting
  }

  @Test func `the review lists the answers and those put aside`() throws {
    var sitting = try child()
    sitting.type("r240")
    sitting.press(.enter)
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Le risposte

          1  Di che cosa ha bisogno oggi? (letto)
        > 2  Quanti anni ha? (40 anni)
          3  Serve altro? (vestiti)

        Messe da parte: adesso non servono, tornano se servono di nuovo:
        È con un genitore? con un genitore











        Messo da parte, non serve più: con un genitore
      ────────────────────────────────────────────────────────────────────────────────
       1–3 scegli   ↑↓ muovi   Invio avanti   Esc indietro   ? aiuto
      """)
  }

  @Test func `the review names the question that became necessary`() throws {
    var sitting = try Sitting()
    sitting.type("134")
    sitting.press(.enter, .enter)
    sitting.type("r212")
    sitting.press(.enter)
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Le risposte

          1  Di che cosa ha bisogno oggi? (letto)
          2  Quanti anni ha? (12 anni)
        > 3  È con un genitore? (ancora da rispondere)














        Ora serve anche: È con un genitore?
      ────────────────────────────────────────────────────────────────────────────────
       1–3 scegli   ↑↓ muovi   Invio avanti   Esc indietro   ? aiuto
      """)
  }

  @Test func `why a question is asked stands on a page of its own`() throws {
    var sitting = try Sitting()
    sitting.type("1w")
    look(
      sitting,
      """
       Sportello · Prova
      ────────────────────────────────────────────────────────────────────────────────
        Perché lo chiediamo
        Quanti anni ha?

        Sotto i 18 anni c'è una casa.
















      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   ? aiuto
      """)
  }

  @Test func `the page of keys lists what each key does`() throws {
    var sitting = try Sitting()
    sitting.type("?")
    look(
      sitting,
      """
       Sportello · Prova                                                ↓ altro sotto
      ────────────────────────────────────────────────────────────────────────────────
        I tasti

        1–9             scegli
        1–9  Spazio     segna
        0–9             scrivi il numero
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
        n               prossima persona
        ?  F1           aiuto
        b               copri
      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro
      """)
  }
}
