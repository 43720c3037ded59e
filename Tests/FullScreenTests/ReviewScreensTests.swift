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
        ↑↓  k j         muovi
        Home  End       inizio e fine
        ↑↓  Pag↑ Pag↓   scorri
        Invio           avanti
        u               non si sa
        Esc  ←          indietro
        r               risposte
        w               perché
        /               numeri
        p               stampa
        n               prossima persona
        ?  F1           aiuto
        b               copri
        q  Ctrl-C       esci
        Ctrl-L          ridisegna
      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro
      """)
  }

  @Test func `the directory opens at its top with all that is known`() throws {
    var sitting = try Sitting()
    sitting.type("/")
    look(
      sitting,
      """
       Sportello · Prova                                                ↓ altro sotto
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli

        Soccorso
          112
          aperto ora · tutti i giorni, 24 ore su 24
          Chi è in pericolo.
          Comune di Prova, 10 gennaio 2026

        Dormitorio
          02 1234 5678
          Via Lunga 1, Prova
          chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00
          Chi non ha un letto.
          Comune di Prova, 10 gennaio 2026

        Guardaroba
          02 8765 4321
          chiuso, apre sabato 28 novembre alle 9:00 · sabato 9:00–12:00
          Chi ha freddo.
          Comune di Prova, 10 gennaio 2026
      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   ? aiuto
      """)
  }

  @Test func `the directory of Milan begins with the emergency number`() throws {
    var sitting = try Sitting(milano: "it")
    sitting.type("/")
    #expect(
      sitting.rows[2...6] == [
        "  Numeri e sportelli", "",
        "  * Dati del 5 febbraio 2024 o più recenti, o senza data: chiama per conferma", "", "  Emergenza",
      ])
  }
}
