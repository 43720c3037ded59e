import Advice
import Interviews
import Packs
import Proofs
import Reports
import Sheets
import Shipped
import Testing

@Suite struct DifferenceSheetTests {
  /// The text without its first line, which has the pack's version.
  private func text(_ language: String, _ edits: [String: [(String, String)]]) throws -> String {
    let words = try #require(try DifferenceWords.ofEdit(language, edits))
    return words.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
  }

  @Test func `a rule that asks for no document any more is told with all who go elsewhere`() throws {
    let old = """
              - all:
                  - age: {from: 61}
                  - card: [plastic, photo]

      """
    let text = try text("it", ["routes": [(old, "        - age: {from: 61}\n")]])
    #expect(
      text == """
        ================================================================================
        Si contano i modi di rispondere: in tutto 6.400.256.

        CHI VIENE MANDATO ALTROVE
         -  da Prima una lettera al porto, poi di persona (write-ahead) a Prenota alla
            Segreteria, Viale Lungo 79, Prova (old-pier)
            modi di rispondere: 368.640 · routes.yaml:1:9 → routes.yaml:1:9
            1. almeno 61 anni · carico con carte
         -  da Un agente ti prenota, anche senza tessera (agent-without-card) a Prenota
            alla Segreteria, Viale Lungo 79, Prova (old-pier)
            modi di rispondere: 1.105.920 · routes.yaml:1:9 → routes.yaml:1:9
            1. almeno 61 anni · senza tessera o tessera non nota · ponte di sotto o
               ponte non detto · tranne: carico con carte

        CHE COSA CAMBIA NEL RESTO
         -  domanda Porta un carico pesante? (heavy_load): prima sì, ora no
            modi di rispondere: 1.474.560 · questions.yaml:1:9
            1. almeno 61 anni · senza tessera o tessera non nota · ponte di sotto o
               ponte non detto
         -  domanda Ha le carte del carico? (load_paper): prima sì, ora no
            modi di rispondere: 737.280 · questions.yaml:1:9
            1. almeno 61 anni · carico pesante
         -  altra strada Prenota alla Segreteria, Viale Lungo 79, Prova (old-pier):
            prima sì, ora no
            modi di rispondere: 1.474.560 · routes.yaml:1:9
            1. almeno 61 anni · senza tessera o tessera non nota · ponte di sotto o
               ponte non detto
         -  altra strada Un agente ti prenota, anche senza tessera (agent-without-card):
            prima no, ora sì
            modi di rispondere: 1.105.920 · routes.yaml:1:9
            1. almeno 61 anni · senza tessera o tessera non nota · ponte di sotto o
               ponte non detto · tranne: carico con carte
         -  documento Le carte del carico (load-papers): prima sì, e ce l'ha, ora no
            modi di rispondere: 368.640 · documents.yaml:1:9
            1. almeno 61 anni · carico con carte
         -  servizio Capitaneria, posta certificata (master-email): prima sì, ora no
            modi di rispondere: 368.640 · services.yaml:1:9
            1. almeno 61 anni · carico con carte
         -  servizio Sportello del porto (pier-counter): prima sì, ora no
            modi di rispondere: 368.640 · services.yaml:1:9
            1. almeno 61 anni · carico con carte
         -  avviso C'è anche la strada per lettera: chiedi allo sportello che…
            (wish-may-help): prima sì, ora no
            modi di rispondere: 645.120 · notes.yaml:1:9
            1. almeno 61 anni · nessun carico o carico non noto · contrabbando: 368.640
            2. almeno 61 anni · nessun carico o carico non noto · fuoco a bordo ·
               tranne: contrabbando: 184.320
            3. almeno 61 anni · nessun carico o carico non noto · rumore · tranne:
               contrabbando o fuoco a bordo: 92.160
         -  avviso L'indirizzo è di posta certificata. (letter-by-mail): prima sì, ora
            no
            modi di rispondere: 368.640 · notes.yaml:1:9
            1. almeno 61 anni · carico con carte
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `what a topic adds for other people is told by its whole, or by the topic where the whole stays`() throws {
    let entry = "{id: lost-property-office, when: {not: {open: lone-child}}}"
    let whole = try text("it", ["questions": [(entry, "lost-property-office")]])
    #expect(whole.contains(" -  servizio Ufficio delle cose perdute (lost-property-office): prima no, ora sì\n"))
    #expect(!whole.contains("per: cose perdute"))
    let part = try text("it", ["questions": [(entry, "\(entry), {id: rescue, when: {trip: other}}")]])
    #expect(
      part.contains(
        """
         -  servizio Soccorso (rescue) · per: cose perdute: prima no, ora sì
            modi di rispondere: 128 · questions.yaml:1:9
            1. altro viaggio · cose perdute
        """))
  }

  @Test func `where to go is told anew to those who are sent elsewhere in words`() throws {
    let text = try text(
      "en", ["routes": [("where: [{id: guard-of-that-island, when: {island: far}}]", "where: [guard-of-that-island]")]])
    #expect(
      text == """
        ================================================================================
        What is counted are ways to answer: 6,400,256 in all.

        WHAT CHANGES BESIDES
         -  where to go The guard of that island (guard-of-that-island) · for: Who is
            alone goes to the children's house (lone-child): before no, now yes
            ways to answer: 19,968 · routes.yaml:1:9
            1. near island or island not known · except: at least 18 years old or
               grown-up or maybe over 60 or with the family
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `another hour, another number and another word are told as facts`() throws {
    let text = try text(
      "it",
      [
        "services": [
          ("Tu-Th 09:00-13:00", "Tu-Fr 09:00-13:00"),
          ("+393331234567\", display: \"333 123 4567", "+393331234568\", display: \"333 123 4568"),
        ], "texts/it": [("Quanti anni ha?", "Che età ha?")],
      ])
    #expect(
      text == """
        ================================================================================
        Nessuno viene mandato altrove: cambiano solo i fatti e le parole qui sotto.

        NUMERI, ORARI E ALTRI FATTI
         -  services.yaml:1:9 · servizio · Segreteria del porto (pier-office) ·
            phones: 333 123 4567 · +393331234567 → 333 123 4568 · +393331234568
         -  services.yaml:1:9 · servizio · Segreteria del porto (pier-office) · hours:
            Tu-Th 09:00-13:00 (da martedì a giovedì 9:00–13:00) → Tu-Fr 09:00-13:00 (da
            martedì a venerdì 9:00–13:00)

        PAROLE
         -  it · questions.age.title: "Quanti anni ha?" → "Che età ha?"
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `an answer more shows who would be left without a way on`() throws {
    let words = "      far: {"
    let more = "      street: {label: \"In the street\", so_far: \"in the street\"}\n"
    let text = try text(
      "en",
      [
        "questions": [("[near, far, unknown]", "[near, far, street, unknown]")],
        "texts/it": [(words, more + words)], "texts/en": [(words, more + words)],
      ])
    #expect(
      text == """
        ================================================================================
        What is counted are ways to answer: 6,441,984 in all.

        WHO IS SENT ELSEWHERE
         -  from no result, because this cannot be answered to Who is alone goes to the
            children's house (lone-child)
            ways to answer: 9,984 · routes.yaml:1:9
            1. in the street · except: at least 18 years old or grown-up or maybe over
               60 or with the family
         -  from no result, because this cannot be answered to The family travels
            together (with-family)
            ways to answer: 4,864 · routes.yaml:1:9
            1. in the street · with the family
         -  from no result, because this cannot be answered to no way on
            ways to answer: 26,880
            1. in the street · at least 18 years old or age not known · except: maybe a
               child

        NUMBERS, HOURS AND OTHER FACTS
         -  questions.yaml:1:9 · question · On which island does the person sleep?
            (island) · options: near, far, unknown → near, far, street, unknown

        WORDS
         -  en · questions.island.options.street.label: "In the street" · new
         -  en · questions.island.options.street.so_far: "in the street" · new
         -  it · questions.island.options.street.label: "In the street" · new
         -  it · questions.island.options.street.so_far: "in the street" · new
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `a rule that ends later names the days on which it sends people elsewhere`() throws {
    let text = try text("en", ["routes": [("valid_to: 2020-09-30", "valid_to: 2020-10-04")]])
    #expect(text.contains("    ways to answer: 924,672 · from 1 October 2020 to 4 October 2020 ·\n"))
    #expect(text.contains("valid_to: 2020-09-30 → 2020-10-04\n"))
  }

  @Test(arguments: Shipped.reportLanguages) func `no line is wider than a screen`(language: String) throws {
    let text = try text(language, ["questions": [("          - age: {from: 18}", "          - age: {from: 17}")]])
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }
}
