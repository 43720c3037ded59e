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

        CHE COSA FARE
        1. Chiama 02 1234 5678.
        2. Vai prima delle 22.

        CHE COSA PORTARE
        [ ] Tessera
            Anche scaduta.

        A CHI RIVOLGERSI
        Dormitorio
          02 1234 5678
          Via Lunga 1, Prova
          chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00

        ALTRI NUMERI
        Casa
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
      """)
    session.press(.end)
    look(
      session,
      """
       Sportello · Prova                                    ↑ altro sopra   risultato
      ────────────────────────────────────────────────────────────────────────────────
        Dormitorio
          02 1234 5678
          Via Lunga 1, Prova
          chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00

        ALTRI NUMERI
        Casa
          800 111 222
          aperto ora · tutti i giorni, 24 ore su 24

        DA SAPERE
        !  Di sera è spesso pieno.
        -  È tutto gratis.

        PER LE EMERGENZE, A OGNI ORA
        112 Soccorso

        Fonti: Comune di Prova, 10 gennaio 2026
        Sportello · Prova 1 · foglio del 24 novembre 2026
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
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

        PER TE, ALLO SPORTELLO
        1. Chiama tu, 800 111 222, e passa il telefono.

        CHE COSA FARE
        1. Andate insieme.

        CHE COSA PORTARE
        [ ] Tessera (per: Vai al dormitorio, Via Lunga 1, Prova)
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `the result of a pregnant woman begins with the door`() throws {
    look(
      try pregnant("it"),
      """
       Sportello · Milano                                   ↓ altro sotto   risultato
      ────────────────────────────────────────────────────────────────────────────────
        Prenota alla Segreteria AVSI, Viale Monza 79, Milano
        Perché: donna · incinta

        CHE COSA FARE
        1. Vai alla Segreteria AVSI, Viale Monza 79, Milano, o chiama 351 573 5567.
           Orario: da martedì a giovedì 9:00–13:00.
        2. La Segreteria ti fissa un colloquio allo sportello AVSI. Vai di persona e
           porta i documenti indicati.
        3. Lo sportello AVSI ti fissa l'appuntamento all'Ufficio Immigrazione,
           Via Cagni 15, Milano.
        4. Quel giorno vai di persona, di nuovo con i documenti. Lì ti identificano
           e presenti la domanda di asilo.

        CHE COSA PORTARE
        [x] Un foglio che mostra che vivi a Milano o in provincia
            Va bene qualsiasi certificato o documento; se non ce l'hai, vai lo
            stesso.
        [x] Documento di identità, o la sua copia o foto
            Se non hai l'originale va bene una fotocopia o una foto sul telefono.
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `a contact with old data bears a mark, and one line says what it means`() throws {
    var session = try pregnant("it")
    session.press(.pageDown)
    look(
      session,
      """
       Sportello · Milano                   ↑ altro sopra   ↓ altro sotto   risultato
      ────────────────────────────────────────────────────────────────────────────────
            Se non hai l'originale va bene una fotocopia o una foto sul telefono.
        [x] Certificato di gravidanza di un centro pubblico
            Per esempio di un consultorio o di un ospedale pubblico.

        A CHI RIVOLGERSI
        * Dati del 5 febbraio 2024 o senza data: chiama per conferma
        Segreteria AVSI (Hub AVSI)*
          351 573 5567
          Viale Monza 79, Milano
          aperto fino alle 13:00
          da martedì a giovedì 9:00–13:00 (forse non nei festivi)
          Se non risponde nessuno, non c'è posto o è chiuso: Associazioni
          dell'elenco della Questura
        Numero verde asilo*
          800 905 570
          351 137 6335 Per SIM Lycamobile e chiamate dall'estero, dice ARCI. È un
          cellulare: la chiamata può costare.
          aperto fino alle 14:00
          da lunedì a venerdì 9:00–14:00; segreteria: tutti i giorni, 24 ore su 24
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `the result of a pregnant woman ends with the sources`() throws {
    var session = try pregnant("it")
    session.press(.end)
    look(
      session,
      """
       Sportello · Milano                                   ↑ altro sopra   risultato
      ────────────────────────────────────────────────────────────────────────────────
        -  Chi è incinta ha la precedenza. Porta il certificato. Quanto si aspetta,
           non lo sappiamo.
        -  Devi andare di persona: una telefonata o un'e-mail non bastano.
        -  Non fare la coda in Via Cagni 15, Milano: senza appuntamento non si
           entra.
        -  L'aiuto e l'appuntamento sono gratis. Non pagare nessuno.
        -  La data sul foglio può essere la prima di due. Il posto può essere un
           altro ufficio di polizia: leggi bene. Se non puoi andare, dillo subito
           allo sportello che te l'ha data.

        PER LE EMERGENZE, A OGNI ORA
        112 Emergenza
        1522 Violenza contro le donne e stalking
        114 Emergenza infanzia
        800 290 290 Numero verde antitratta

        Fonti: Questura di Milano, 5 febbraio 2024; Ministero dell'Interno, senza
        data
        Sportello · Milano 2026.11.1 · foglio del 24 novembre 2026
      ────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona
       / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `the result of a pregnant woman in English`() throws {
    look(
      try pregnant("en"),
      """
       Sportello · Milan                                        ↓ more below   result
      ────────────────────────────────────────────────────────────────────────────────
        Book at the AVSI Secretary's Office, Viale Monza 79, Milano
        Because: woman · pregnant

        WHAT TO DO
        1. Go to the AVSI Secretary's Office, Viale Monza 79, Milano, or call
           351 573 5567. Hours: Tuesday to Thursday 9:00–13:00.
        2. The Office gives you an interview at the AVSI desk. Go in person and
           bring the documents listed.
        3. The AVSI desk gives you an appointment at the Immigration Office,
           Via Cagni 15, Milano.
        4. On that day go in person, with the documents again. There they identify
           you and you hand in your asylum application.

        WHAT TO BRING
        [x] A paper that shows you live in Milan or its province
            Any certificate or document will do; if you have none, go anyway.
        [x] Identity document, or a copy or photo of it
            Without the original, a photocopy or a photo on the phone will do.
        [x] Pregnancy certificate from a public health centre
      ────────────────────────────────────────────────────────────────────────────────
       p print   r answers   ↑↓ scroll   Esc back   n next person   / numbers
       b cover   ? help   q quit
      """)
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

        CHE COSA FARE                                                     A CHI RIVOLGERSI
        1. Chiama 02 1234 5678.                                           Dormitorio
        2. Vai prima delle 22.                                              02 1234 5678
                                                                            Via Lunga 1, Prova
        CHE COSA PORTARE                                                    chiuso, apre alle 18:00 · da lunedì a venerdì 18:00–22:00
        [ ] Tessera
            Anche scaduta.                                                ALTRI NUMERI
                                                                          Casa
                                                                            800 111 222
                                                                            aperto ora · tutti i giorni, 24 ore su 24

                                                                          DA SAPERE
                                                                          !  Di sera è spesso pieno.
                                                                          -  È tutto gratis.

                                                                          PER LE EMERGENZE, A OGNI ORA
                                                                          112 Soccorso

        Fonti: Comune di Prova, 10 gennaio 2026
        Sportello · Prova 1 · foglio del 24 novembre 2026













      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       p stampa   r risposte   ↑↓ scorri   Esc indietro   n prossima persona   / numeri   b copri   ? aiuto   q esci
      """)
  }

  @Test func `answers that no rule overlays are said to be our mistake`() throws {
    var session = try ScreenSession()
    session.type("3u")
    session.press(.enter)
    #expect(session.shows("Per queste risposte il pacchetto non ha una regola."))
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
