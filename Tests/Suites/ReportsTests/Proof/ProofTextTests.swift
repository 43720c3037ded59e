import Advice
import Packs
import Proofs
import Reports
import Testing

/// What a check says of a pack that holds for everybody.
@Suite struct ProofTextTests {
  /// A route's name, and one that leaves no room on its line.
  private static let short = "Un agente ti prenota, anche senza tessera"
  private static let long = "Un agente dell'elenco ti prenota un posto, anche senza tessera"

  @Test func `the proof of the invented pack, in Italian`() throws {
    #expect(
      try PackProof.ofEdit(["texts/it": [(ProofTextTests.short, ProofTextTests.long)]], in: "it").lines == [
        "Dimostrato per 6.400.256 modi di rispondere, dal giorno 2 marzo 2020 in poi:",
        "ognuno porta a una sola strada consigliata.",
        "Domande a una persona: da 2 a 11.",
        "In ogni giorno:",
        "     29.952  Chi è solo va alla casa dei ragazzi (lone-child)",
        "     14.592  La famiglia viaggia insieme (with-family)",
        "     26.880  Parti dall'isola dove dormi (far-away)",
        "  2.211.840  Prenota alla Segreteria, Viale Lungo 79, Prova (old-pier)",
        "  1.161.216  Prima una lettera al porto, poi di persona (write-ahead)",
        "  2.030.592  Un agente dell'elenco ti prenota un posto, anche senza tessera",
        "             (agent-without-card)",
        "        256  Hai già un biglietto: non prenotare di nuovo (ticket-holder)",
        "        256  Per questo viaggio chiama la linea giusta (other-ways)",
        "Dal giorno 2 marzo 2020 al giorno 30 settembre 2020:",
        "    924.672  Prenota sulla pagina dei biglietti (own-booking)",
        "Dal giorno 1 ottobre 2020 in poi:",
        "    924.672  Un agente ti prenota, con la tessera (agent-with-card)",
      ])
  }

  @Test func `where no rule has a day, all routes stand in one list`() throws {
    let lines = try PackProof.ofEdit(
      [
        "routes": [
          ("    valid_from: 2020-03-02\n    valid_to: 2020-09-30\n", ""),
          ("    valid_from: 2020-10-01\n", ""),
        ]
      ], in: "en"
    ).lines
    #expect(
      lines.prefix(2) == [
        "Proved for 6,400,256 ways to answer, from 2 March 2020 on: each leads to exactly", "one recommended route.",
      ])
    #expect(lines.filter { $0.hasSuffix(":") } == ["On every day:"])
    #expect(!lines.contains { $0.contains("(agent-with-card)") })
  }

  @Test func `with a gap nothing is said of everybody`() throws {
    let gap = [("- island: far", "- island: far\n        - age: {to: 60}")]
    let proof = try PackProof.ofEdit(["routes": gap], in: "en")
    #expect(proof.lines.isEmpty)
  }

  @Test func `without words nothing is told, and the proof stands`() throws {
    let proof = try PackProof.ofEdit([:], in: nil)
    #expect(proof.lines.isEmpty)
    #expect(proof.proof.answersCount.description == "6400256")
  }

  @Test func `the routes of every span add up to all ways to answer`() throws {
    let proof = try PackProof.ofEdit([:], in: nil).proof
    for span in proof.spans {
      #expect(span.recommended.reduce(span.uncovered) { $0 + $1.answersCount } == proof.answersCount)
    }
  }
}
