import Advice
import Interviews
import OpeningHours
import Packs
import Proofs
import Reports
import Shipped
import Testing
import Texts

@Suite struct FactChangeTests {
  private func changes(_ edits: [String: [(String, String)]]) throws -> [FactChange] {
    try PackDifference(Versions.shipped(), Versions.edited(edits)).facts
  }

  private func line(_ change: FactChange) -> String {
    let text = { (value: FactChange.Value?) -> String in
      switch value {
      case .text(let text): text.text
      case .hours(let hours): hours.description
      case nil: "-"
      }
    }
    return "\(change.kind) \(change.id) \(change.key ?? "*"): \(text(change.old)) → \(text(change.new))"
  }

  @Test(arguments: [
    (
      "services", "    address: \"Viale Lungo 79, Prova\"", "    address: \"Viale Lungo 80, Prova\"",
      "service avsi-secretary address: Viale Lungo 79, Prova → Viale Lungo 80, Prova"
    ),
    (
      "services", "number: \"+393331234567\", display: \"333 123 4567\"",
      "number: \"+393331234567\", display: \"3331234567\"",
      "service avsi-secretary phones: 333 123 4567 · +393331234567 → 3331234567 · +393331234567"
    ),
    (
      "services", "      - {number: \"+393331234567\", display: \"333 123 4567\"}",
      "      - {number: \"+393331234567\", display: \"333 123 4567\"}\n      - {number: \"112\", display: \"112\"}",
      "service avsi-secretary phones: - → 112 · 112"
    ),
    (
      "services", "      - {number: \"+390611112222\", display: \"06 11112222\"}\n", "",
      "service victims-terrorism-duty phones: 06 11112222 · +390611112222 → -"
    ),
    (
      "services", "    answering_machine: \"24/7\"\n", "", "service asylum-freephone answering_machine: 24/7 → -"
    ),
    (
      "services", "email: \"prova146.00p0@", "email: \"prova146.00f0@",
      "service questura-vulnerable-email email: prova146.00p0@pec.example.it → "
        + "prova146.00f0@pec.example.it"
    ),
    (
      "services", "date: \"2024-11\"\n      hours: \"Mo-Fr 10:00-20:00\"",
      "date: \"2024-12\"\n      hours: \"Mo-Fr 10:00-20:00\"",
      "service anti-discrimination alert.date: 2024-11 → 2024-12"
    ),
    (
      "routes", "steps: [keep-every-paper, ", "steps: [{id: keep-every-paper, for: desk}, ",
      "route in-procedure steps: keep-every-paper, do-not-book-twice, missed-appointment, call-in-doubt → "
        + "keep-every-paper (for: desk), do-not-book-twice, missed-appointment, call-in-doubt"
    ),
    (
      "routes", "    valid_to: 2023-07-16", "    valid_to: 2023-07-15",
      "route self-registration valid_to: 2023-07-16 → 2023-07-15"
    ),
    (
      "routes", "if: [no_reply, no_place, closed], turn_to", "if: [no_reply, closed], turn_to",
      "route avsi-hub fallbacks: avsi-secretary no_reply/no_place/closed → milan-associations → "
        + "avsi-secretary no_reply/closed → milan-associations"
    ),
    (
      "routes", "services: [avsi-secretary, asylum-freephone, ", "services: [asylum-freephone, avsi-secretary, ",
      "route avsi-hub services: avsi-secretary, asylum-freephone, immigration-branch-office → "
        + "asylum-freephone, avsi-secretary, immigration-branch-office"
    ),
    ("notes", "    severity: urgent", "    severity: warning", "note danger-first severity: urgent → warning"),
    ("pack", "review_every: 12", "review_every: 18", "pack  review_every: 12 → 18"),
    (
      "questions", "role: danger, printed: on_request, services: [anti-trafficking]",
      "role: danger, printed: when_ticked, services: [anti-trafficking]",
      "question topics options.trafficking.printed: on_request → when_ticked"
    ),
  ])
  func `a changed fact is one line with both values`(file: String, old: String, new: String, line: String) throws {
    let changes = try changes([file: [(old, new)]])
    #expect(changes.map(self.line) == [line])
    let isAboutPack = line.hasPrefix("pack")
    #expect(changes.allSatisfy { ($0.place == nil) == isAboutPack })
  }

  @Test func `the same numbers in another order are one change`() throws {
    let first = "      - {number: \"+390611112221\", display: \"06 11112221\"}\n"
    let second = "      - {number: \"+390611112222\", display: \"06 11112222\"}\n"
    let changes = try changes(["services": [(first + second, second + first)]])
    #expect(changes.count == 1)
    #expect(line(changes[0]).hasPrefix("service victims-terrorism-duty phones: 06 11112221 · "))
  }

  @Test func `a note that comes as a whole is one line, its order no other`() throws {
    let note = "  - id: danger-second\n    severity: info\n    when: {residence: unknown}\n\n"
    let edits = [
      "notes": [("  - id: residence-unknown\n", note + "  - id: residence-unknown\n")],
      "texts/it": [("\nnotes:\n", "\nnotes:\n  danger-second: \"Ancora.\"\n")],
      "texts/en": [("\nnotes:\n", "\nnotes:\n  danger-second: \"Again.\"\n")],
    ]
    let changes = try changes(edits)
    #expect(changes.map(line) == ["note danger-second *: - → "])
    let difference = try PackDifference(Versions.shipped(), Versions.edited(edits))
    #expect(difference.words.map(\.key) == ["notes.danger-second", "notes.danger-second"])
    #expect(difference.people.items.map(\.subject) == [.note("danger-second")])
  }

  @Test func `an order is a fact`() throws {
    let first =
      "  - id: in-procedure\n    when: {request: in_procedure}\n    steps: [keep-every-paper, do-not-book-twice, missed-appointment, call-in-doubt]\n    services: [asylum-freephone, immigration-info]\n    sources: [aida-overview]\n"
    let second =
      "  - id: other-help\n    when: {request: other}\n    steps: [questions-on-protection, questions-on-immigration, temporary-protection-differs, ask-for-asylum-instead]\n    services: [asylum-freephone, immigration-info]\n    sources: [interior-phone-list]\n"
    let difference = try PackDifference(
      Versions.shipped(), Versions.edited(["routes": [(first + "\n" + second, second + "\n" + first)]]))
    #expect(difference.facts.map(\.key) == ["routes"])
    #expect(difference.people.isEmpty)
  }
}
