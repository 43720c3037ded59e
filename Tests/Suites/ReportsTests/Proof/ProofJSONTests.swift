import Advice
import Reports
import Sheets
import Testing

/// What a check gives other programs of the proof.
@Suite struct ProofJSONTests {
  /// The sheets of the routes that have the same ones on every day.
  private let constant = [
    ("unaccompanied-minor", "59904"), ("with-parent", "29184"), ("avsi-hub", "4423680"), ("questura-email", "2322432"),
    ("association-without-document", "4061184"), ("in-procedure", "512"), ("other-help", "512"),
  ]

  private func span(_ from: String, _ through: String?, _ own: [(String, String)], without: String) -> JSON {
    let order = [
      "unaccompanied-minor", "with-parent", "elsewhere", "avsi-hub", "questura-email", "self-registration",
      "association-with-document", "association-without-document", "in-procedure", "other-help",
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
    let gap = [("- residence: elsewhere", "- residence: elsewhere\n        - age: {to: 60}")]
    #expect(
      try PackProof.ofEdit(["routes": gap], in: nil).json
        == .keys([
          "proved": .string("everything"), "sheets": .string("12800512"),
          "questions": .keys(["fewest": .number(2), "most": .number(11)]),
          "days": .array([
            span(
              "2023-04-05", "2023-07-16", [("self-registration", "1849344"), ("elsewhere", "22016")], without: "31744"),
            span(
              "2023-07-17", nil, [("association-with-document", "1849344"), ("elsewhere", "22016")], without: "31744"),
          ]),
        ]))
  }
}
