import Frames
import FullScreen
import Interviews
import Packs
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
       1–3 scegli   u non si sa   Esc indietro   r risposte   b copri   ? aiuto
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
       1–3 scegli   u non si sa   Esc indietro   r risposte   b copri   ? aiuto
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
       0–9 numero   Invio avanti   u non si sa   Esc indietro   b copri   ? aiuto
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
       1–3 segna   Invio avanti   Esc indietro   r risposte   b copri   ? aiuto
      """)
    #expect(session.frame.cursor == Position(row: 6, column: 2))
  }

  @Test func `an answer given before is marked in words`() throws {
    var session = try ScreenSession()
    session.type("2")
    session.press(.escape)
    #expect(session.rows[6] == "  > 2  Un pasto caldo (già scelta)")
  }

  @Test func `an age too high is refused with the range`() throws {
    var session = try ScreenSession()
    session.type("1130")
    session.press(.enter)
    #expect(session.effects == [.ring])
    #expect(session.rows[21] == "  ! Serve un numero da 0 a 120.")
    #expect(session.rows[4] == "  > 130")
  }

  @Test func `the first question of Milan in Italian`() throws {
    try look(ScreenSession(milano: "it"), golden: "first-question-it")
  }

  @Test func `the first question of Milan in English`() throws {
    try look(ScreenSession(milano: "en"), golden: "first-question-en")
  }

  @Test func `the list of topics scrolls to its end on the smallest screen`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    session.type("1134")
    session.press(.enter)
    session.type("21111")
    session.press(.end)
    try look(session, golden: "topics-narrow")
  }

  @Test func `a question fits the smallest screen`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    session.type("1")
    try look(session, golden: "question-narrow")
  }

  @Test func `the first question looks the same before the rest of the pack is read`() throws {
    let files = ShelterPack.firstFiles
    let question = try Pack.firstQuestion(of: files.questions)
    let words = try FirstWords([files.words])
    let interface = try InterfaceFile.firstWords(Shipped.file("interface/it.yaml"))
    let early = Page.question(
      question, number: 1, place: Page.place(words.head.packName, set: nil), own: words.questions[question.id],
      words: interface)
    let session = try ScreenSession()
    #expect(Face().frame(early, interface, session.size) == session.frame)
  }

  @Test(arguments: Shipped.screenLanguages)
  func `the question behind the first answer looks the same before the rest is read, but for the count`(
    language: String
  ) throws {
    let texts = try Shipped.texts(language)
    let first = try FirstWords(texts)
    let ahead = try QuestionsAhead([Shipped.file("packs/milano/questions.yaml")], texts: texts, after: first)
    let interface = try InterfaceFile.firstWords(Shipped.file("interface/\(language).yaml"))
    let place = Page.place(first.head.packName, set: nil)
    for number in 1...4 {
      let early = try #require(Page.behindFirstAnswer(number, ahead, place: place, words: interface), "\(number)")
      var session = try ScreenSession(milano: language)
      session.type("\(number)")
      var page = session.model.page
      #expect(page.progress != early.progress)
      page.progress = early.progress
      let face = Face()
      #expect(face.frame(early, interface, session.size) == face.frame(page, session.model.words, session.size))
    }
    #expect(Page.behindFirstAnswer(5, ahead, place: place, words: interface) == nil)
    #expect(Page.behindFirstAnswer(0, ahead, place: place, words: interface) == nil)
  }
}
