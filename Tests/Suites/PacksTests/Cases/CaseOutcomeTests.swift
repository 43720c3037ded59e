import Interviews
import Packs
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
    #expect(outcome.because == ["card"])
  }

  @Test(arguments: [
    (
      "route: agent-without-card", "route: old-pier",
      "route: [\"agent-without-card\"] ≠ [\"old-pier\"]", ["agent-without-card", "old-pier"]
    ),
    (
      "alternatives: []", "alternatives: [old-pier]", "alternatives: [] ≠ [\"old-pier\"]",
      ["agent-without-card", "old-pier"]
    ),
    (
      "[own-details, two-photos]", "[two-photos, own-details]",
      "documents: [\"own-details\", \"two-photos\"] ≠ [\"two-photos\", \"own-details\"]",
      ["agent-without-card"]
    ),
    (
      "have: {own-details: unknown}", "have: {own-details: true, proof-of-age: false}",
      "have: [\"own-details: unknown\"] ≠ [\"own-details: true\", \"proof-of-age: false\"]",
      ["agent-without-card", "own-details", "proof-of-age"]
    ),
    (
      "[wish-may-help, no-queue, all-free, keep-the-day, rules-may-change]",
      "[no-queue, all-free, keep-the-day, letter-by-mail]",
      """
      notes: ["wish-may-help", "no-queue", "all-free", "keep-the-day", \
      "rules-may-change"] ≠ ["no-queue", "all-free", "keep-the-day", "letter-by-mail"]
      """,
      ["agent-without-card", "wish-may-help", "rules-may-change", "letter-by-mail"]
    ),
    (
      "alternatives: []", "services: [rescue, ferry-agents, ferry-line, customs-house]",
      """
      services: ["rescue", "ferry-agents", "ferry-line", "customs-house", "noise-line"] ≠ \
      ["rescue", "ferry-agents", "ferry-line", "customs-house"]
      """,
      ["agent-without-card", "wishes"]
    ),
    (
      "alternatives: []", "because: [deck]", "because: [\"card\"] ≠ [\"deck\"]",
      ["agent-without-card", "card", "deck"]
    ),
    (
      "deck: lower", "deck: lower, seasick: \"no\"", "unused: [\"seasick\"] ≠ []",
      ["agent-without-card", "seasick"]
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
    let open = "keep-the-day]\n    notes_open: [rules-may-change]"
    let text = Written.right.replacing("2026-11-24", with: day)
      .replacing("keep-the-day, rules-may-change]", with: open)
    let outcome = CaseOutcome(of: try #require(Written.cases(text).first), in: try Written.own.get())
    #expect(outcome.isRight)
    let isTold = outcome.replay.result?.notes.contains { $0.id == "rules-may-change" }
    #expect(isTold == (day == "2026-11-24"))
    let slip = text.replacing("all-free, ", with: "")
    #expect(
      lines(CaseOutcome(of: try #require(Written.cases(slip).first), in: try Written.own.get())) == [
        """
        notes: ["wish-may-help", "no-queue", "all-free", "keep-the-day"] ≠ \
        ["wish-may-help", "no-queue", "keep-the-day"]
        """
      ])
  }

  @Test func `a question that is left open fails with the question`() throws {
    let outcome = try Written.outcome(replacing: "heavy_load: \"no\",", with: "")
    #expect(lines(outcome) == ["route: [] ≠ [\"agent-without-card\"]", "asks: [\"heavy_load\"] ≠ []"])
    #expect(outcome.rules.map(\.name) == ["agent-without-card", "heavy_load"])
    #expect(outcome.because.isEmpty)
  }

  @Test func `an answer that must not apply may be listed`() throws {
    let text = Written.right.replacing("deck: lower", with: "deck: lower, seasick: \"no\"")
      .replacing("alternatives: []", with: "unused: [seasick]")
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Written.own.get())
    #expect(outcome.isRight)
  }

  @Test(arguments: [
    ("island", []), ("age", ["asks: [\"island\"] ≠ [\"age\"]"]),
  ])
  func `an interview that must ask is right when it asks that`(asks: String, differences: [String]) throws {
    let text = """
      - name: "Ancora niente"
        date: 2026-11-24
        input: {trip: ferry}
        output: {asks: \(asks)}
        reference: child-guide
      """
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Written.own.get())
    #expect(lines(outcome) == differences)
  }

  @Test func `an interview that ends where it must ask is wrong`() throws {
    let text = """
      - name: "Finita troppo presto"
        date: 2026-11-24
        input: {trip: other, wishes: []}
        output: {asks: wishes}
        reference: child-guide
      """
    let outcome = CaseOutcome(
      of: try #require(Written.cases(text).first), in: try Written.own.get())
    #expect(lines(outcome) == ["route: [\"other-ways\"] ≠ []", "asks: [] ≠ [\"wishes\"]"])
  }

  @Test func `a broken rule is found, with the place of the rule that decided and of the one expected`() throws {
    // Who has no document is taken for somebody who has one.
    let pack = try Written.pack(
      replacing: "[plastic, photo]\n    steps: [ask-an-agent,",
      with: "[plastic, photo, none]\n    steps: [ask-an-agent,")
    let outcome = try Written.outcome(pack: pack)
    #expect(
      lines(outcome) == [
        "route: [\"agent-with-card\"] ≠ [\"agent-without-card\"]",
        "alternatives: [\"agent-without-card\"] ≠ []",
        """
        documents: ["ferry-card", "own-details", "two-photos"] ≠ \
        ["own-details", "two-photos"]
        """,
      ])
    #expect(outcome.because == ["card"])
    #expect(
      outcome.rules.prefix(2).map { "\($0.name) \($0.place)" } == [
        "agent-with-card \(try place("agent-with-card"))",
        "agent-without-card \(try place("agent-without-card"))",
      ])
  }

  @Test func `where no rule covers a person nothing comes out and nothing crashes`() throws {
    let pack = try Written.pack(replacing: "card: [none, unknown]", with: "card: unknown")
    let outcome = try Written.outcome(pack: pack)
    #expect(lines(outcome) == ["route: [] ≠ [\"agent-without-card\"]"])
    #expect(outcome.rules.map(\.name) == ["agent-without-card"])
  }

  private func place(_ route: String) throws -> String {
    let lines = try CheckedFile.routes.text().split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex(of: "  - id: \(route)"))
    return "routes.yaml:\(line + 1):9"
  }
}
