import Advice
import Packs
import Proofs
import Reports
import Testing

/// What a check says of a pack that holds for everybody.
@Suite struct ProofTextTests {
  @Test func `the proof of the pack that ships, in Italian`() throws {
    #expect(
      try PackProof.ofEdit([:], in: "it").lines == [
        "Dimostrato per 12.800.512 modi di rispondere, dal giorno 5 aprile 2023 in poi:",
        "ognuno porta a una sola strada consigliata.",
        "Domande a una persona: da 2 a 11.",
        "In ogni giorno:",
        "      59.904  Minorenne senza genitori: protezione subito, niente coda",
        "              (unaccompanied-minor)",
        "      29.184  Il minore entra nella domanda di asilo del genitore (with-parent)",
        "      53.760  Vai alla Questura della provincia dove dormi (elsewhere)",
        "   4.423.680  Prenota alla Segreteria AVSI, Viale Lungo 79, Prova (avsi-hub)",
        "   2.322.432  Prima un'e-mail alla Questura, poi di persona (questura-email)",
        "   4.061.184  Un'associazione dell'elenco ti registra, anche senza documento",
        "              (association-without-document)",
        "         512  Hai già una pratica: non prenotare di nuovo (in-procedure)",
        "         512  Per questa richiesta chiama la linea giusta (other-help)",
        "Dal giorno 5 aprile 2023 al giorno 16 luglio 2023:",
        "   1.849.344  Registrati sul portale PRENOTAFACILE (self-registration)",
        "Dal giorno 17 luglio 2023 in poi:",
        "   1.849.344  Un'associazione dell'elenco ti registra, con il tuo documento",
        "              (association-with-document)",
      ])
  }

  @Test func `where no rule has a day, all routes stand in one list`() throws {
    let lines = try PackProof.ofEdit(
      [
        "routes": [
          ("    valid_from: 2023-04-05\n    valid_to: 2023-07-16\n", ""),
          ("    valid_from: 2023-07-17\n", ""),
        ]
      ], in: "en"
    ).lines
    #expect(
      lines.prefix(2) == [
        "Proved for 12,800,512 ways to answer, from 5 April 2023 on: each leads to", "exactly one recommended route.",
      ])
    #expect(lines.filter { $0.hasSuffix(":") } == ["On every day:"])
    #expect(!lines.contains { $0.contains("(association-with-document)") })
  }

  @Test func `with a gap nothing is said of everybody`() throws {
    let gap = [("- residence: elsewhere", "- residence: elsewhere\n        - age: {to: 60}")]
    let proof = try PackProof.ofEdit(["routes": gap], in: "en")
    #expect(proof.lines.isEmpty)
  }

  @Test func `without words nothing is told, and the proof stands`() throws {
    let proof = try PackProof.ofEdit([:], in: nil)
    #expect(proof.lines.isEmpty)
    #expect(proof.proof.answersCount.description == "12800512")
  }

  @Test func `the routes of every span add up to all ways to answer`() throws {
    let proof = try PackProof.ofEdit([:], in: nil).proof
    for span in proof.spans {
      #expect(span.recommended.reduce(span.uncovered) { $0 + $1.answersCount } == proof.answersCount)
    }
  }
}
