import FullScreen
import Interviews
import Packs
import Frames
import Shipped
import Testing
import Wizard

@Suite struct QuestionScreensTests {
  @Test func `the first question stands alone on the screen with its keys`() throws {
    let session = try ScreenSession()
    look(
      session,
      """
       Sportello · Prova                                                    domanda 1
      ────────────────────────────────────────────────────────────────────────────────
        Di che cosa ha bisogno oggi?
        Una cosa alla volta.

        > 1  Un posto per dormire
          2  Un pasto caldo
          3  Non si sa













      ────────────────────────────────────────────────────────────────────────────────
       1–3 scegli   u non si sa   Esc indietro   w perché   r risposte   / numeri
       b copri   ? aiuto   q esci
      """)
  }

  @Test func `Esc at the first question says how to quit`() throws {
    var session = try ScreenSession()
    session.press(.escape)
    look(
      session,
      """
       Sportello · Prova                                                    domanda 1
      ────────────────────────────────────────────────────────────────────────────────
        Di che cosa ha bisogno oggi?
        Una cosa alla volta.

        > 1  Un posto per dormire
          2  Un pasto caldo
          3  Non si sa












        ! Questa è la prima domanda. Per uscire premi q.
      ────────────────────────────────────────────────────────────────────────────────
       1–3 scegli   u non si sa   Esc indietro   w perché   r risposte   / numeri
       b copri   ? aiuto   q esci
      """)
  }

  @Test func `an age is typed beside the sign and may be unknown`() throws {
    var session = try ScreenSession()
    session.type("134")
    look(
      session,
      """
       Sportello · Prova                                        domanda 2, ancora 1–2
      ────────────────────────────────────────────────────────────────────────────────
        Quanti anni ha?

        > 34

          u  Non si sa













        Finora: letto
      ────────────────────────────────────────────────────────────────────────────────
       0–9 scrivi il numero   Invio avanti   u non si sa   Esc indietro   w perché
       r risposte   / numeri   b copri   ? aiuto   q esci
      """)
    #expect(session.frame.cursor == Position(row: 4, column: 6))
  }

  @Test func `ticked boxes are shown, and the sign stands on the focused row`() throws {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter)
    session.type("1j ")
    look(
      session,
      """
       Sportello · Prova                                          domanda 3, l'ultima
      ────────────────────────────────────────────────────────────────────────────────
        Serve altro?
        Anche niente.

          1  [x] Vestiti
        > 2  [x] Ha paura di qualcuno
          3  [ ] Un medico












        Finora: letto · 34 anni
      ────────────────────────────────────────────────────────────────────────────────
       1–3 segna   Invio avanti   Esc indietro   w perché   r risposte   / numeri
       b copri   ? aiuto   q esci
      """)
    #expect(session.frame.cursor == Position(row: 6, column: 2))
  }

  @Test func `an answer given before is marked in words`() throws {
    var session = try ScreenSession()
    session.type("2")
    session.press(.escape)
    #expect(session.rows[6] == "  > 2  Un pasto caldo (risposta data)")
  }

  @Test func `an age too high is refused with the range`() throws {
    var session = try ScreenSession()
    session.type("1130")
    session.press(.enter)
    #expect(session.effects == [.ring])
    #expect(session.rows[20] == "  ! Serve un numero da 0 a 120.")
    #expect(session.rows[4] == "  > 130")
  }

  @Test func `the first question of Milan in Italian`() throws {
    look(
      try ScreenSession(milano: "it"),
      """
       Sportello · Milano                                                   domanda 1
      ────────────────────────────────────────────────────────────────────────────────
        Di che cosa ha bisogno la persona?
        Asilo e protezione internazionale: è la stessa richiesta. Appuntamento
        perso: ha già una pratica. Sotto i 18 anni senza genitori: sempre la terza
        risposta.

        > 1  Vuole chiedere asilo e non ha ancora un appuntamento
          2  Ha già appuntamento, modello C3 o permesso per richiesta asilo
          3  Ha meno di 18 anni ed è qui senza genitori
          4  Altro, anche la protezione temporanea










      ────────────────────────────────────────────────────────────────────────────────
       1–4 scegli   Esc indietro   w perché   r risposte   / numeri   b copri
       ? aiuto   q esci
      """)
  }

  @Test func `the first question of Milan in English`() throws {
    look(
      try ScreenSession(milano: "en"),
      """
       Sportello · Milan                                                   question 1
      ────────────────────────────────────────────────────────────────────────────────
        What does the person need?
        Asylum and international protection: the same request. Missed an
        appointment: they have a case already. Under 18 without a parent: always the
        third answer.

        > 1  Wants to ask for asylum and has no appointment yet
          2  Has an appointment, a form C3 or an asylum permit already
          3  Is under 18 and here without a parent
          4  Something else, temporary protection too










      ────────────────────────────────────────────────────────────────────────────────
       1–4 choose   Esc back   w why   r answers   / numbers   b cover   ? help
       q quit
      """)
  }

  @Test func `the list of topics scrolls to its end on the smallest screen`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    session.type("1134")
    session.press(.enter)
    session.type("21111")
    session.press(.end)
    look(
      session,
      """
       Sportello · Milano     ↑ altro sopra   domanda 9, l'ultima
      ────────────────────────────────────────────────────────────
          2  [ ] Violenza contro una donna, o stalking
          3  [ ] Un bambino o un ragazzo in pericolo
          4  [ ] Mutilazioni genitali femminili
          5  [ ] Discriminazione, razziale o di altro tipo
          6  [ ] Vittime di terrorismo, mafia, racket, usura o
                 del dovere
          7  [ ] Permesso di soggiorno: rilascio o rinnovo
          8  [ ] Domanda di cittadinanza
        > 9  [ ] Informazioni generali sull'immigrazione
        Finora: prima domanda · Milano o provincia · 34 anni ·
        copia del documento · donna · incinta · con certificato
      ────────────────────────────────────────────────────────────
       1–9 segna   Invio avanti   Esc indietro   w perché
       r risposte   / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `a question fits the smallest screen`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    session.type("1")
    look(
      session,
      """
       Sportello · Milano                   domanda 2, ancora 2–9
      ────────────────────────────────────────────────────────────
        Dove dorme adesso?
        Conta dove dorme, anche in strada. La residenza
        registrata non serve. Monza e Brianza è un'altra
        provincia.

        > 1  A Milano o nella sua provincia
          2  In un'altra provincia, per esempio Monza e Brianza
          3  Non si sa


        Finora: prima domanda
      ────────────────────────────────────────────────────────────
       1–3 scegli   u non si sa   Esc indietro   w perché
       r risposte   / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `the first question looks the same before the rest of the pack is read`() throws {
    let files = InventedPack.firstFiles
    let question = try Pack.firstQuestion(of: files.questions)
    let words = try FirstWords(files.words)
    let interface = try InterfaceFile.firstWords(Shipped.file("interface/it.yaml"))
    let early = Page.question(
      question, number: 1, packName: words.head.packName, own: words.questions[question.id], words: interface)
    let session = try ScreenSession()
    #expect(Face().frame(early, interface, session.size) == session.frame)
  }
}
