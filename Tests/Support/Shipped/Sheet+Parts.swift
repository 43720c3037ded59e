package import Sheets
import Texts

extension Sheet {
  /// The steps, one after another.
  package var steps: [String] {
    blocks.flatMap { if case .steps(let steps) = $0.content { steps.map(\.text) } else { [] as [String] } }
  }
  /// What to bring.
  package var items: [CheckItem] {
    blocks.flatMap { if case .checklist(let items) = $0.content { items } else { [] as [CheckItem] } }
  }
  /// Whom to turn to.
  package var contacts: [Contact] {
    blocks.flatMap { if case .contacts(let list) = $0.content { list } else { [] as [Contact] } }
  }
  /// The notes.
  package var notes: [SheetNote] {
    blocks.flatMap { if case .notes(let notes) = $0.content { notes } else { [] as [SheetNote] } }
  }
  /// Other ways that are open.
  package var others: [OtherRoute] {
    blocks.flatMap { if case .routes(let routes) = $0.content { routes } else { [] as [OtherRoute] } }
  }
  /// What is to be copied exactly.
  package var exact: [String] {
    blocks.flatMap { if case .exact(let texts) = $0.content { texts.map(\.text.text) } else { [] as [String] } }
  }
  /// The numbers that stand on every sheet.
  package var numbers: [String] {
    blocks.flatMap { if case .numbers(let texts) = $0.content { texts.map(\.text.text) } else { [] as [String] } }
  }
  /// The labels of places for the pen.
  package var blanks: [String] {
    blocks.flatMap { if case .blanks(let blanks) = $0.content { blanks.map(\.text) } else { [] as [String] } }
  }
  /// The sentences.
  package var texts: [String] {
    blocks.flatMap { if case .text(let texts) = $0.content { texts.map(\.text) } else { [] as [String] } }
  }

  /// The sheet without its words: which blocks stand in it, and how much in each.
  package var shape: [String] {
    ["foot \(foot.count)", "reasons \(!reasons.isEmpty)", "head \(head.count)"] + (directions?.shape ?? [])
      + blocks.map { ($0.heading.isEmpty ? "" : "headed ") + $0.content.shape }
  }

  /// Everything that stands on the sheet, in one text.
  package var everything: String { "\(self)" }
}

extension Directions {
  fileprivate var shape: [String] {
    [
      "headed \(headings != nil)", "places \(places.map(\.shape))", "more \(more != nil)", "missing \(missing != nil)",
      "blanks \(blanks.map { [$0.place.count, $0.time.count] } ?? [])",
      "time \(time?.shape ?? "never") \(time?.nextDay != nil)",
      "call \(call?.shape ?? "nobody") \(call?.nextDay != nil)",
      "bring \(bring.map { "\($0.hint != nil) \($0.lacking != nil)" }) \(bringing != nil)", "legend \(legend != nil)",
    ]
  }
}

extension Block.Content {
  fileprivate var shape: String {
    switch self {
    case .steps(let steps): "steps \(steps.count)"
    case .checklist(let items):
      "items \(items.map { "\($0.hint != nil) \(String(describing: $0.isHeld)) \($0.route != nil)" })"
    case .contacts(let contacts): "contacts \(contacts.map(\.shape))"
    case .notes(let notes): "notes \(notes.map(\.weight))"
    case .routes(let routes): "routes \(routes.map { "\($0.steps.count) \($0.reasons.isEmpty)" })"
    case .exact(let texts): "exact \(texts.map(\.text.text))"
    case .numbers(let texts): "numbers \(texts.map(\.text.text))"
    case .blanks(let blanks): "blanks \(blanks.count)"
    // A wish is said in the official language, and once more in any other.
    case .text: "text"
    }
  }
}

extension Contact {
  fileprivate var shape: String {
    let told = [audience, email, address, url, hours, cost, languages, answeredBy, alert, note, missing, source].map {
      $0 != nil
    }
    return
      "\(phones.map { "\($0.display.text) \($0.note != nil)" }) \(told) \(isAlertAboutHours) \(members.map(\.shape))"
  }
}

extension JSON {
  /// The value under a key.
  package subscript(key: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  /// The values of a list.
  package var list: [JSON] { if case .array(let values) = self { values } else { [] } }

  /// The text.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The keys in their order.
  package var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }
}
