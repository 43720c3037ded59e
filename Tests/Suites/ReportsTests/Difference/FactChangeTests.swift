import Advice
import CivilTime
import Interviews
import Invented
import OpeningHours
import Packs
import Proofs
import Reports
import Shipped
import Testing
import Texts

@Suite struct FactChangeTests {
  private func changes(_ edits: [String: [(String, String)]]) throws -> [FactChange] {
    try PackDifference(ComparedPack.invented(), ComparedPack.invented(edits)).facts
  }

  private func line(_ change: FactChange) -> String {
    let text = { (value: FactChange.Value?) -> String in
      switch value {
      case .text(let text): text.text
      case .phone(let text, let days): days == .always ? text.text : "\(text.text) \(days)"
      case .hours(let hours):
        hours.map { $0.valid == .always ? $0.value.description : "\($0.value) \($0.valid)" }.joined(separator: ", ")
      case nil: "-"
      }
    }
    return "\(change.kind) \(change.id) \(change.key ?? "*"): \(text(change.old)) → \(text(change.new))"
  }

  @Test(arguments: [
    (
      "services", "    address: \"Viale Lungo 79, Prova\"", "    address: \"Viale Lungo 80, Prova\"",
      "service pier-office address: Viale Lungo 79, Prova → Viale Lungo 80, Prova"
    ),
    (
      "services", "number: \"+393331234567\", display: \"333 123 4567\"",
      "number: \"+393331234567\", display: \"3331234567\"",
      "service pier-office phones: 333 123 4567 · +393331234567 → 3331234567 · +393331234567"
    ),
    (
      "services", "      - {number: \"+393331234567\", display: \"333 123 4567\"}",
      "      - {number: \"+393331234567\", display: \"333 123 4567\"}\n      - {number: \"112\", display: \"112\"}",
      "service pier-office phones: - → 112 · 112"
    ),
    (
      "services", "display: \"800 222 333\"}", "display: \"800 222 333\", valid_to: 2027-02-28}",
      "service noise-line phones: 800 222 333 · +39800222333 → 800 222 333 · +39800222333 ../2027-02-28"
    ),
    (
      "services", "    answering_machine: \"24/7\"\n",
      "    answering_machine:\n      - {hours: \"24/7\", valid_to: 2027-02-28}\n      - {hours: \"Mo 10:00-12:00\", valid_from: 2027-03-01}\n",
      "service ferry-line answering_machine: 24/7 → 24/7 ../2027-02-28, Mo 10:00-12:00 2027-03-01/.."
    ),
    (
      "services", "  - id: noise-line\n", "  - id: noise-line\n    may_not_answer: true\n",
      "service noise-line may_not_answer: - → true"
    ),
    (
      "services", "      source: line-report-2\n", "      source: line-report-2\n      for: desk\n",
      "service ferry-line alert.for: - → desk"
    ),
    (
      "services", "  - id: noise-line\n", "  - id: noise-line\n    valid_to: 2027-02-28\n",
      "service noise-line valid_to: - → 2027-02-28"
    ),
    (
      "services", "      - {number: \"+390611112222\", display: \"06 11112222\"}\n", "",
      "service theft-desk phones: 06 11112222 · +390611112222 → -"
    ),
    (
      "notes", "    essential: true\n", "    essential: true\n    printed: on_request\n",
      "note all-free printed: - → on_request"
    ),
    ("notes", "    essential: true\n", "", "note all-free essential: true → -"),
    (
      "notes", "    essential: true\n", "    essential: true\n    valid_from: 2027-03-01\n",
      "note all-free valid_from: - → 2027-03-01"
    ),
    (
      "questions", "{id: noise, ", "{id: noise, valid_to: 2027-02-28, ",
      "question wishes options.noise.valid_to: - → 2027-02-28"
    ),
    (
      "services", "    answering_machine: \"24/7\"\n", "", "service ferry-line answering_machine: 24/7 → -"
    ),
    (
      "services", "email: \"prova146.00p0@", "email: \"prova146.00f0@",
      "service master-email email: prova146.00p0@pec.example.it → "
        + "prova146.00f0@pec.example.it"
    ),
    (
      "services", "date: \"2024-11\"\n      hours: \"Mo-Fr 10:00-20:00\"",
      "date: \"2024-12\"\n      hours: \"Mo-Fr 10:00-20:00\"",
      "service complaint-line alert.date: 2024-11 → 2024-12"
    ),
    (
      "routes", "steps: [keep-the-ticket, ", "steps: [{id: keep-the-ticket, for: desk}, ",
      "route ticket-holder steps: keep-the-ticket, book-once, missed-the-boat, call-the-line → "
        + "keep-the-ticket (for: desk), book-once, missed-the-boat, call-the-line"
    ),
    (
      "services", "{number: \"+390200003332\", display: \"02 00003332\"}", "\"02 00003332\"",
      "service pier-office former_phones: 02 00003331, 02 00003332 · +390200003332 → 02 00003331, 02 00003332"
    ),
    (
      "services", "\"Agenzia Vela\"]", "\"Agenzia Remo\"]",
      "service ferry-agents known_members.names: Agenzia Scoglio, Agenzia Vela → Agenzia Scoglio, Agenzia Remo"
    ),
    (
      "services", "{date: 2024-04-15, source: shore-news,", "{date: 2025-04-15, source: shore-news,",
      "service ferry-agents known_members.date: 2024-04-15 → 2025-04-15"
    ),
    (
      "services", "{date: 2024-04-15, source: shore-news,", "{date: 2024-04-15, source: old-blog,",
      "service ferry-agents known_members.source: shore-news → old-blog"
    ),
    (
      "routes", "where: [office-of-that-island]", "where: [office-of-that-island, bring-all]",
      "route far-away where: office-of-that-island → office-of-that-island, bring-all"
    ),
    (
      "routes", "    valid_to: 2020-09-30", "    valid_to: 2020-09-29",
      "route own-booking valid_to: 2020-09-30 → 2020-09-29"
    ),
    (
      "routes", "if: [no_reply, no_place, closed], turn_to", "if: [no_reply, closed], turn_to",
      "route old-pier fallbacks: pier-office no_reply/no_place/closed → ferry-agents → "
        + "pier-office no_reply/closed → ferry-agents"
    ),
    (
      "routes", "services: [pier-office, ferry-line, ", "services: [ferry-line, pier-office, ",
      "route old-pier services: pier-office, ferry-line, customs-house → "
        + "ferry-line, pier-office, customs-house"
    ),
    ("notes", "    severity: urgent", "    severity: warning", "note safety-first severity: urgent → warning"),
    ("pack", "review_every: 12", "review_every: 18", "pack  review_every: 12 → 18"),
    (
      "questions", "role: danger, printed: on_request, services: [coast-guard]",
      "role: danger, printed: when_ticked, services: [coast-guard]",
      "question wishes options.smuggling.printed: on_request → when_ticked"
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
    #expect(line(changes[0]).hasPrefix("service theft-desk phones: 06 11112221 · "))
  }

  @Test func `a note that comes as a whole is one line, its order no other`() throws {
    let note = "  - id: safety-second\n    severity: info\n    when: {island: unknown}\n\n"
    let edits = [
      "notes": [("  - id: island-unknown\n", note + "  - id: island-unknown\n")],
      "texts/it": [("\nnotes:\n", "\nnotes:\n  safety-second: \"Ancora.\"\n")],
      "texts/en": [("\nnotes:\n", "\nnotes:\n  safety-second: \"Again.\"\n")],
    ]
    let changes = try changes(edits)
    #expect(changes.map(line) == ["note safety-second *: - → "])
    let difference = try PackDifference(ComparedPack.invented(), ComparedPack.invented(edits))
    #expect(difference.words.map(\.key) == ["notes.safety-second", "notes.safety-second"])
    #expect(difference.people.items.map(\.subject) == [.note("safety-second")])
  }

  @Test func `an order is a fact`() throws {
    let first =
      "  - id: ticket-holder\n    when: {trip: has_ticket}\n    steps: [keep-the-ticket, book-once, missed-the-boat, call-the-line]\n    services: [ferry-line, timetable-line]\n    sources: [ferry-guide]\n"
    let second =
      "  - id: other-ways\n    when: {trip: other}\n    steps: [questions-on-ferries, questions-on-times, night-boats-differ, sail-instead]\n    services: [ferry-line, timetable-line]\n    sources: [phone-list]\n"
    let difference = try PackDifference(
      ComparedPack.invented(), ComparedPack.invented(["routes": [(first + "\n" + second, second + "\n" + first)]]))
    #expect(difference.facts.map(\.key) == ["routes"])
    #expect(difference.people.isEmpty)
  }
}
