import Frames
import Testing
import Wizard

@Suite struct DirectoryScreensTests {
  private func session(_ typed: String, rows: Int = 24, columns: Int = 80) throws -> ScreenSession {
    var session = try ScreenSession(milano: "it", rows: rows, columns: columns)
    session.type("/" + typed)
    return session
  }

  @Test func `the directory opens whole, the numbers on the right`() throws {
    let session = try session("")
    look(
      session,
      """
       Sportello · Milano                                    ↓ altro sotto   21 di 21
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli
        /
        Scrivi un nome, un tema, un numero o una lingua.
        * Dati del 5 febbraio 2024 o più recenti, o senza data: chiama per conferma

        > Emergenza                                                 aperto ora · 112
          Violenza contro le donne e stalking                      aperto ora · 1522
          Emergenza infanzia                                        aperto ora · 114
          Numero verde antitratta                           aperto ora · 800 290 290
          Numero verde asilo*                               aperto ora · 800 905 570
          Informazioni sull'immigrazione*                   aperto ora · 800 309 309
          Poste Italiane, permessi di soggiorno*            aperto ora · 848 855 888
          Vecchio centralino della cittadinanza                 chiuso, non chiamare
          Polo Orienta, domande di cittadinanza*                         06 69000700
          Vittime di terrorismo, crimine organizzato e dovere*           06 46548373
          Vittime di reati di tipo mafioso*                 aperto ora · 800 191 000
          Vittime di racket e usura*                                     800 999 000
          Contro le mutilazioni genitali femminili*         aperto ora · 800 300 558
          Contro le discriminazioni (UNAR)*                aperto ora · 800 90 10 10
      ────────────────────────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra   Esc indietro
       ? aiuto
      """)
  }

  @Test func `one match, for all its slips`() throws {
    let session = try session("quesutra prenota")
    look(
      session,
      """
       Sportello · Milano                                                     1 di 21
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli
        / quesutra prenota

        > Portale PRENOTAFACILE















      ────────────────────────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra   Esc indietro
       ? aiuto
      """)
    #expect(session.frame.cursor == Position(row: 3, column: 20))
  }

  @Test func `no match is said in a sentence`() throws {
    let session = try session("zzz")
    look(
      session,
      """
       Sportello · Milano                                                     0 di 21
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli
        / zzz

        Nessun numero con queste parole.















      ────────────────────────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra   Esc indietro
       ? aiuto
      """)
  }

  @Test func `nobody with this language and these words`() throws {
    var session = try session("cagni")
    session.press(.tab, .down, .down, .enter)
    look(
      session,
      """
       Sportello · Milano                                                     0 di 21
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli
        / cagni
        Solo chi dichiara: albanese

        Nessuno qui dichiara questa lingua con queste parole. Molti hanno
        interpreti: chiama lo stesso.













      ────────────────────────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra   Esc indietro
       ? aiuto
      """)
  }

  @Test func `arrows choose, and the cursor stands on the row`() throws {
    var session = try session("vittime")
    session.press(.down)
    look(
      session,
      """
       Sportello · Milano                                                     5 di 21
      ────────────────────────────────────────────────────────────────────────────────
        Numeri e sportelli
        / vittime
        * Dati senza data: chiama per conferma

          Numero verde antitratta                           aperto ora · 800 290 290
        > Vittime di terrorismo, crimine organizzato e dovere*           06 46548373
          Vittime di reati di tipo mafioso*                 aperto ora · 800 191 000
          Vittime di racket e usura*                                     800 999 000
          Contro le discriminazioni (UNAR)*                aperto ora · 800 90 10 10










      ────────────────────────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra   Esc indietro
       ? aiuto
      """)
    #expect(session.frame.cursor == Position(row: 7, column: 2))
  }

  @Test func `on a narrow screen a number that has no room stands below its name`() throws {
    let session = try session("terrorismo", rows: 16, columns: 60)
    look(
      session,
      """
       Sportello · Milano                                 3 di 21
      ────────────────────────────────────────────────────────────
        Numeri e sportelli
        / terrorismo
        * Dati senza data: chiama per conferma

        > Vittime di terrorismo, crimine organizzato e dovere*
            06 46548373
          Vittime di reati di tipo mafioso*
            aperto ora · 800 191 000
          Vittime di racket e usura*                 800 999 000


      ────────────────────────────────────────────────────────────
       a–z 0–9 cerca   ↑↓ muovi   Invio avanti   Tab filtra
       Esc indietro   ? aiuto
      """)
  }

  @Test func `what the list can be narrowed to`() throws {
    var session = try session("")
    session.press(.tab)
    look(
      session,
      """
       Sportello · Milano
      ────────────────────────────────────────────────────────────────────────────────
        Chi mostrare?
        Chi non dichiara le sue lingue resta fuori, anche se ha interpreti.

        > 1  Tutti
          2  Chi è aperto ora
          3  albanese
          4  arabo
          5  cinese
          6  francese
          7  inglese
          8  italiano
          9  persiano
             polacco
             portoghese
             rumeno
             russo
             spagnolo
             ucraino


      ────────────────────────────────────────────────────────────────────────────────
       1–9 scegli   ↑↓ muovi   Invio avanti   Esc indietro   ? aiuto
      """)
  }

  @Test func `a service with everything that is known, the number alone on its line`() throws {
    var session = try session("avsi")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Milano
      ────────────────────────────────────────────────────────────────────────────────
        Segreteria AVSI (Hub AVSI)*
        Donne, prima chi è incinta, e persone con più di 60 anni.

            351 573 5567

        Orario     aperto fino alle 13:00 · da martedì a giovedì 9:00–13:00 (forse
                   non nei festivi)
        Indirizzo  Viale Monza 79, Milano
        Da sapere  Ci si va di persona o si chiama la linea dedicata. L'orario è
                   solo della Segreteria. In alternativa c'è qualsiasi associazione
                   dell'elenco.
        Fonte      Questura di Milano, 5 febbraio 2024

        * Dati del 5 febbraio 2024: chiama per conferma






      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   / numeri   b copri   ? aiuto
      """)
  }

  @Test func `a service that has ended, with what replaced it and no number of its own`() throws {
    var session = try session("centralino")
    session.press(.enter)
    look(
      session,
      """
       Sportello · Milano
      ────────────────────────────────────────────────────────────────────────────────
        Vecchio centralino della cittadinanza
        Domande di cittadinanza.

        ! Chiuso dal 31 dicembre 2010: non chiamare. Al suo posto: Polo Orienta,
          domande di cittadinanza. Ora chiama 06 69000700. Il vecchio elenco
          rimandava a un servizio in rete, tradotto lì come "Our practice".

        Fonte  Ministero dell'Interno, senza data












      ────────────────────────────────────────────────────────────────────────────────
       ↑↓ scorri   Invio avanti   Esc indietro   / numeri   b copri   ? aiuto
      """)
  }

  @Test func `a long page scrolled to its end on a narrow screen`() throws {
    var session = try session("800905570", rows: 16, columns: 60)
    session.press(.enter, .end)
    look(
      session,
      """
       Sportello · Milano                           ↑ altro sopra
      ────────────────────────────────────────────────────────────
        Sito       jumamap.it
        Costo      Gratis. Pagine più recenti: anche da
                   cellulare.
        Risponde   Interpreti. Attivato dal Ministero del
                   Lavoro; pagine più recenti: lo gestisce ARCI
        Da sapere  Fuori orario la segreteria riceve le
                   richieste, anche in francese e inglese.
                   Pagine più recenti parlano di 36 lingue e
                   dialetti. Mappa dei servizi: jumamap.it.
        Fonte      Ministero dell'Interno, senza data

        * Dati senza data: chiama per conferma
      ────────────────────────────────────────────────────────────
       ↑↓ scorri   Esc indietro   / numeri   b copri   ? aiuto
      """)
  }

  @Test func `Esc leads from a service to the list and from there to the question, digit by digit as it was`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("113")
    let question = session.text
    session.type("/tratta")
    let list = session.text
    session.press(.enter)
    #expect(session.text != list)
    session.press(.escape)
    #expect(session.text == list)
    session.press(.escape)
    #expect(session.text == question)
  }

  @Test func `nothing that was typed stands on the screen of the next person`() throws {
    var session = try ScreenSession(milano: "it")
    let fresh = session.text
    session.type("/tratta")
    session.press(.enter)
    session.type("n1")
    #expect(session.effects == [.forget])
    #expect(session.text == fresh)
    session.type("/")
    #expect(session.rows[3] == "  /")
  }
}
