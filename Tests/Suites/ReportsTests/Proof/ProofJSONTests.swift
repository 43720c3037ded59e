import Advice
import Reports
import Sheets
import Testing

/// What a check gives other programs of the proof.
@Suite struct ProofJSONTests {
  /// The sheets of the routes that have the same ones on every day.
  private let constant = [
    ("lone-child", "29952"), ("with-family", "14592"), ("old-pier", "2211840"), ("write-ahead", "1161216"),
    ("agent-without-card", "2030592"), ("ticket-holder", "256"), ("other-ways", "256"),
  ]

  private func span(_ from: String, _ through: String?, _ own: [(String, String)], without: String) -> JSON {
    let order = [
      "lone-child", "with-family", "far-away", "old-pier", "write-ahead", "own-booking",
      "agent-with-card", "agent-without-card", "ticket-holder", "other-ways",
    ]
    let counts = Dictionary(uniqueKeysWithValues: constant + own)
    return .keys([
      "from": .string(from), "through": .text(through),
      "recommended": .array(
        order.map { .keys(["route": .string($0), "sheets": .string(counts[$0] ?? "0")]) }),
      "without_route": .string(without),
    ])
  }

  @Test func `routes and their answersCount stand under their days, and those without a route beside them`() throws {
    let gap = [("- island: far", "- island: far\n        - age: {to: 60}")]
    #expect(
      try PackProof.ofEdit(["routes": gap], in: nil).json
        == .keys([
          "proved": .string("everything"), "sheets": .string("6400256"),
          "questions": .keys(["fewest": .number(2), "most": .number(11)]),
          "days": .array([
            span(
              "2020-03-02", "2020-09-30", [("own-booking", "924672"), ("far-away", "11008")], without: "15872"),
            span(
              "2020-10-01", nil, [("agent-with-card", "924672"), ("far-away", "11008")], without: "15872"),
          ]),
        ]))
  }
}
