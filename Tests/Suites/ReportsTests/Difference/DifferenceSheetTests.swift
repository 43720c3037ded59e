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
                  - identity_document: [original, copy]

      """
    let text = try text("it", ["routes": [(old, "        - age: {from: 61}\n")]])
    #expect(
      text == """
        ================================================================================
        Si contano i modi di rispondere: in tutto 12.800.512.

        CHI VIENE MANDATO ALTROVE
         -  da Prima un'e-mail alla Questura, poi di persona (questura-email) a Prenota
            alla Segreteria AVSI, Viale Lungo 79, Prova (avsi-hub)
            modi di rispondere: 737.280 · routes.yaml:1:9 → routes.yaml:1:9
            1. almeno 61 anni · condizione con prove
         -  da Un'associazione dell'elenco ti registra, anche senza documento
            (association-without-document) a Prenota alla Segreteria AVSI,
            Viale Lungo 79, Prova (avsi-hub)
            modi di rispondere: 2.211.840 · routes.yaml:1:9 → routes.yaml:1:9
            1. almeno 61 anni · senza documento o documento non noto · uomo o genere non
               detto · tranne: condizione con prove

        CHE COSA CAMBIA NEL RESTO
         -  domanda Ha un'altra condizione che la legge protegge? (vulnerability): prima
            sì, ora no
            modi di rispondere: 2.949.120 · questions.yaml:1:9
            1. almeno 61 anni · senza documento o documento non noto · uomo o genere non
               detto
         -  domanda Ha documenti che provano questa condizione?
            (vulnerability_evidence): prima sì, ora no
            modi di rispondere: 1.474.560 · questions.yaml:1:9
            1. almeno 61 anni · condizione protetta
         -  altra strada Prenota alla Segreteria AVSI, Viale Lungo 79, Prova (avsi-hub):
            prima sì, ora no
            modi di rispondere: 2.949.120 · routes.yaml:1:9
            1. almeno 61 anni · senza documento o documento non noto · uomo o genere non
               detto
         -  altra strada Un'associazione dell'elenco ti registra, anche senza documento
            (association-without-document): prima no, ora sì
            modi di rispondere: 2.211.840 · routes.yaml:1:9
            1. almeno 61 anni · senza documento o documento non noto · uomo o genere non
               detto · tranne: condizione con prove
         -  documento I documenti che provano la tua situazione
            (vulnerability-evidence): prima sì, e ce l'ha, ora no
            modi di rispondere: 737.280 · documents.yaml:1:9
            1. almeno 61 anni · condizione con prove
         -  servizio Questura di Milano, e-mail certificata (PEC) per persone
            vulnerabili (questura-vulnerable-email): prima sì, ora no
            modi di rispondere: 737.280 · services.yaml:1:9
            1. almeno 61 anni · condizione con prove
         -  servizio Sportello AVSI (avsi-desk): prima sì, ora no
            modi di rispondere: 737.280 · services.yaml:1:9
            1. almeno 61 anni · condizione con prove
         -  avviso Se hai una condizione che la legge protegge, con i documenti…
            (vulnerability-evidence-needed): prima sì, ora no
            modi di rispondere: 1.474.560 · notes.yaml:1:9
            1. almeno 61 anni · condizione protetta o condizione non nota · tranne:
               condizione con prove
         -  avviso Per tratta, violenza grave e mutilazioni genitali c'è anche…
            (topic-may-open-fast-route): prima sì, ora no
            modi di rispondere: 1.290.240 · notes.yaml:1:9
            1. almeno 61 anni · nessuna condizione o condizione non nota · tratta:
               737.280
            2. almeno 61 anni · nessuna condizione o condizione non nota · violenza,
               stalking · tranne: tratta: 368.640
            3. almeno 61 anni · nessuna condizione o condizione non nota · mutilazioni
               genitali · tranne: tratta o violenza, stalking: 184.320
         -  avviso L'indirizzo è di posta certificata: un'e-mail normale può…
            (certified-mail): prima sì, ora no
            modi di rispondere: 737.280 · notes.yaml:1:9
            1. almeno 61 anni · condizione con prove
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
         -  services.yaml:1:9 · servizio · Segreteria AVSI (Hub AVSI) (avsi-secretary)
            · phones: 333 123 4567 · +393331234567 → 333 123 4568 · +393331234568
         -  services.yaml:1:9 · servizio · Segreteria AVSI (Hub AVSI) (avsi-secretary)
            · hours: Tu-Th 09:00-13:00 (da martedì a giovedì 9:00–13:00) → Tu-Fr
            09:00-13:00 (da martedì a venerdì 9:00–13:00)

        PAROLE
         -  it · questions.age.title: "Quanti anni ha?" → "Che età ha?"
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `an answer more shows who would be left without a way on`() throws {
    let words = "      elsewhere: {"
    let more = "      street: {label: \"In the street\", so_far: \"in the street\"}\n"
    let text = try text(
      "en",
      [
        "questions": [("[milan, elsewhere, unknown]", "[milan, elsewhere, street, unknown]")],
        "texts/it": [(words, more + words)], "texts/en": [(words, more + words)],
      ])
    #expect(
      text == """
        ================================================================================
        What is counted are ways to answer: 12,883,968 in all.

        WHO IS SENT ELSEWHERE
         -  from no result, because this cannot be answered to Under 18 without a
            parent: protection now, no queue (unaccompanied-minor)
            ways to answer: 19,968 · routes.yaml:1:9
            1. in the street · except: at least 18 years old or adult or perhaps over 60
               or with a parent
         -  from no result, because this cannot be answered to The child is part of the
            parent's asylum application (with-parent)
            ways to answer: 9,728 · routes.yaml:1:9
            1. in the street · with a parent
         -  from no result, because this cannot be answered to no way on
            ways to answer: 53,760
            1. in the street · at least 18 years old or age not known · except: perhaps
               under 18

        NUMBERS, HOURS AND OTHER FACTS
         -  questions.yaml:1:9 · question · Where do they sleep now? (residence) ·
            options: milan, elsewhere, unknown → milan, elsewhere, street, unknown

        WORDS
         -  en · questions.residence.options.street.label: "In the street" · new
         -  en · questions.residence.options.street.so_far: "in the street" · new
         -  it · questions.residence.options.street.label: "In the street" · new
         -  it · questions.residence.options.street.so_far: "in the street" · new
        --------------------------------------------------------------------------------

        """)
  }

  @Test func `a rule that ends later names the days on which it sends people elsewhere`() throws {
    let text = try text("en", ["routes": [("valid_to: 2023-07-16", "valid_to: 2023-07-20")]])
    #expect(text.contains("    ways to answer: 1,849,344 · from 17 July 2023 to 20 July 2023 ·\n"))
    #expect(text.contains("valid_to: 2023-07-16 → 2023-07-20\n"))
  }

  @Test(arguments: Shipped.screenLanguages) func `no line is wider than a screen`(language: String) throws {
    let text = try text(language, ["questions": [("          - age: {from: 18}", "          - age: {from: 17}")]])
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }
}
