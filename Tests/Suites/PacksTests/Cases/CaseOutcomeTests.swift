import Interviews
import Packs
import Shipped
import Testing

struct CaseOutcomeTests {
  /// A difference as one line.
  private func lines(_ outcome: CaseOutcome) -> [String] {
    outcome.differences.map { "\($0.key): \($0.got) ≠ \($0.expected)" }
  }

  @Test func `a case that comes out as expected has no differences and names no rules`() throws {
    let outcome = try Written.outcome()
    #expect(outcome.isRight)
    #expect(outcome.differences.isEmpty && outcome.rules.isEmpty)
    #expect(outcome.because == ["identity_document"])
  }

  @Test(arguments: [
    (
      "route: association-without-document", "route: avsi-hub",
      "route: [\"association-without-document\"] ≠ [\"avsi-hub\"]", ["association-without-document", "avsi-hub"]
    ),
    (
      "alternatives: []", "alternatives: [avsi-hub]", "alternatives: [] ≠ [\"avsi-hub\"]",
      ["association-without-document", "avsi-hub"]
    ),
    (
      "[personal-data, passport-photos-2]", "[passport-photos-2, personal-data]",
      "documents: [\"personal-data\", \"passport-photos-2\"] ≠ [\"passport-photos-2\", \"personal-data\"]",
      ["association-without-document"]
    ),
    (
      "have: {personal-data: unknown}", "have: {personal-data: true, age-proof: false}",
      "have: [\"personal-data: unknown\"] ≠ [\"age-proof: false\", \"personal-data: true\"]",
      ["association-without-document", "age-proof", "personal-data"]
    ),
    (
      "[topic-may-open-fast-route, do-not-queue, free-of-charge, keep-the-appointment, rules-may-have-changed]",
      "[do-not-queue, free-of-charge, keep-the-appointment, certified-mail]",
      """
      notes: ["topic-may-open-fast-route", "do-not-queue", "free-of-charge", "keep-the-appointment", \
      "rules-may-have-changed"] ≠ ["do-not-queue", "free-of-charge", "keep-the-appointment", "certified-mail"]
      """,
      ["association-without-document", "topic-may-open-fast-route", "rules-may-have-changed", "certified-mail"]
    ),
    (
      "alternatives: []", "services: [emergency, milan-associations, asylum-freephone, immigration-branch-office]",
      """
      services: ["emergency", "milan-associations", "asylum-freephone", "immigration-branch-office", "fgm"] ≠ \
      ["emergency", "milan-associations", "asylum-freephone", "immigration-branch-office"]
      """,
      ["association-without-document", "topics"]
    ),
    (
      "alternatives: []", "because: [gender]", "because: [\"identity_document\"] ≠ [\"gender\"]",
      ["association-without-document", "identity_document", "gender"]
    ),
    (
      "gender: man", "gender: man, pregnant: \"no\"", "unused: [\"pregnant\"] ≠ []",
      ["association-without-document", "pregnant"]
    ),
  ])
  func `what differs is said with what came out, what must, and the rules behind it`(
    old: String, new: String, line: String, rules: [String]
  ) throws {
    let outcome = try Written.outcome(replacing: old, with: new)
    #expect(!outcome.isRight)
    #expect(lines(outcome) == [line])
    #expect(outcome.rules.map(\.name) == rules)
  }

  @Test(arguments: ["2026-11-24", "2024-02-05"])
  func `a note left open may come out or not, and the others must stand as before`(day: String) throws {
    let open = "keep-the-appointment]\n    notes_open: [rules-may-have-changed]"
    let text = Written.right.replacing("2026-11-24", with: day)
      .replacing("keep-the-appointment, rules-may-have-changed]", with: open)
    let outcome = CaseOutcome(of: try #require(Written.cases(text).first), in: try Shipped.pack())
    #expect(outcome.isRight)
    let isTold = outcome.replay.result?.notes.contains { $0.id == "rules-may-have-changed" }
    #expect(isTold == (day == "2026-11-24"))
    let slip = text.replacing("free-of-charge, ", with: "")
    #expect(
      lines(CaseOutcome(of: try #require(Written.cases(slip).first), in: try Shipped.pack())) == [
        """
        notes: ["topic-may-open-fast-route", "do-not-queue", "free-of-charge", "keep-the-appointment"] ≠ \
        ["topic-may-open-fast-route", "do-not-queue", "keep-the-appointment"]
        """
      ])
  }

  @Test func `a question that is left open fails with the question`() throws {
    let outcome = try Written.outcome(replacing: "vulnerability: \"no\",", with: "")
    #expect(lines(outcome) == ["route: [] ≠ [\"association-without-document\"]", "asks: [\"vulnerability\"] ≠ []"])
    #expect(outcome.rules.map(\.name) == ["association-without-document", "vulnerability"])
    #expect(outcome.because.isEmpty)
  }

  @Test func `an answer that must not apply may be listed`() throws {
    let text = Written.right.replacing("gender: man", with: "gender: man, pregnant: \"no\"")
      .replacing("alternatives: []", with: "unused: [pregnant]")
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Shipped.pack())
    #expect(outcome.isRight)
  }

  @Test(arguments: [
    ("residence", []), ("age", ["asks: [\"residence\"] ≠ [\"age\"]"]),
  ])
  func `an interview that must ask is right when it asks that`(asks: String, differences: [String]) throws {
    let text = """
      - name: "Ancora niente"
        date: 2026-11-24
        input: {request: asylum}
        output: {asks: \(asks)}
        reference: aida-minors
      """
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Shipped.pack())
    #expect(lines(outcome) == differences)
  }

  @Test func `an interview that ends where it must ask is wrong`() throws {
    let text = """
      - name: "Finita troppo presto"
        date: 2026-11-24
        input: {request: other, topics: []}
        output: {asks: topics}
        reference: aida-minors
      """
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Shipped.pack())
    #expect(lines(outcome) == ["route: [\"other-help\"] ≠ []", "asks: [] ≠ [\"topics\"]"])
  }

  @Test func `a broken rule is found, with the place of the rule that decided and of the one expected`() throws {
    // Who has no document is taken for somebody who has one.
    let pack = try Written.pack(
      replacing: "[original, copy]\n    steps: [ask-an-association,",
      with: "[original, copy, none]\n    steps: [ask-an-association,")
    let outcome = try Written.outcome(pack: pack)
    #expect(
      lines(outcome) == [
        "route: [\"association-with-document\"] ≠ [\"association-without-document\"]",
        "alternatives: [\"association-without-document\"] ≠ []",
        """
        documents: ["identity-document", "personal-data", "passport-photos-2"] ≠ \
        ["personal-data", "passport-photos-2"]
        """,
      ])
    #expect(outcome.because == ["identity_document"])
    #expect(
      outcome.rules.prefix(2).map { "\($0.name) \($0.place)" } == [
        "association-with-document \(try place("association-with-document"))",
        "association-without-document \(try place("association-without-document"))",
      ])
  }

  @Test func `where no rule covers a person nothing comes out and nothing crashes`() throws {
    let pack = try Written.pack(replacing: "identity_document: [none, unknown]", with: "identity_document: unknown")
    let outcome = try Written.outcome(pack: pack)
    #expect(lines(outcome) == ["route: [] ≠ [\"association-without-document\"]"])
    #expect(outcome.rules.map(\.name) == ["association-without-document"])
  }

  private func place(_ route: String) throws -> String {
    let lines = try ShippedFile.routes.text().split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "  - id: \(route)"))
    return "routes.yaml:\(line + 1):9"
  }
}
