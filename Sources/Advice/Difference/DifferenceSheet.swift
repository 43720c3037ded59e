import Interviews
import OpeningHours
import Packs
import Proofs
public import Sheets

extension DifferenceWords {
  /// How many groups of people are named for one change before the others are only counted.
  private static let mostGroups = 5

  /// What `diff` prints as text: people first, then facts, then words.
  public func sheet() -> Sheet {
    let people = difference.people
    let (before, after) = (difference.old.pack, difference.new.pack)
    return Sheet(
      language: new.wording.language, isRightToLeft: new.wording.catalogue.asking.direction == .rtl,
      caption: words(.diffTitle), date: "\(before.id) \(before.version) → \(after.id) \(after.version)",
      title: summary,
      blocks: [
        Block(words(.diffRoutes), .routes(people.routes.map(entry))),
        Block(words(.diffItems), .routes(people.items.flatMap { item in item.changes.map { entry(item, $0) } })),
        Block(words(.diffFacts), .notes(difference.facts.map { Remark(.info, line(of: $0)) })),
        Block(words(.diffWords), .notes(difference.words.map { Remark(.info, line(of: $0)) })),
      ])
  }

  private var summary: String {
    if difference.isEmpty { return words(.diffSame) }
    if difference.people.isEmpty { return words(.diffNobody) }
    return words(.diffSheets, ["count": text(of: difference.people.sheets)])
  }

  // MARK: People

  private func entry(_ change: Difference.Change<Difference.Outcome>) -> OtherRoute {
    let places = [places(change.old, in: difference.old), places(change.new, in: difference.new)]
    return OtherRoute(
      title: words(.diffFromTo, ["old": name(of: change.old), "new": name(of: change.new)]),
      reasons: reasons(change, places: places.compactMap(\.self)), steps: groups(change.people))
  }

  private func entry(_ item: Difference.Item, _ change: Difference.Change<Difference.State>) -> OtherRoute {
    let place = place(of: item.subject, in: difference.new) ?? place(of: item.subject, in: difference.old)
    let title = words(
      .diffItem,
      [
        "kind": kind(of: item.subject), "name": name(of: item.subject), "old": words(change.old.phrase),
        "new": words(change.new.phrase),
      ])
    return OtherRoute(
      title: title, reasons: reasons(change, places: [place].compactMap(\.self)), steps: groups(change.people))
  }

  /// How many, when, and where the rules stand.
  private func reasons<Value>(_ change: Difference.Change<Value>, places: [Place]) -> String {
    let parts: [String?] = [
      words(.diffCount, ["count": text(of: change.sheets)]), text(of: change.days),
      places.isEmpty ? nil : places.map(\.inFolder).joined(separator: " → "),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func groups(_ people: People) -> [String] {
    let named = people.groups.prefix(DifferenceWords.mostGroups)
    let others = people.groups.dropFirst(DifferenceWords.mostGroups).reduce(people.rest) { $0 + $1.sheets }
    let isOne = people.groups.count == 1 && others == 0
    return named.map { group in
      isOne ? text(of: group) : "\(text(of: group)): \(text(of: group.sheets))"
    } + (others == 0 ? [] : [words(.diffOthers, ["count": text(of: others)])])
  }

  private func kind(of subject: Difference.Subject) -> String {
    switch subject {
    case .alternative: words(.diffAlternative)
    case .question: words(.diffQuestion)
    case .document, .documentOf: words(.factDocument)
    case .service, .serviceOf: words(.factService)
    case .note: words(.diffNote)
    }
  }

  // MARK: Facts and words

  private func line(of change: FactChange) -> String {
    let parts: [String?] = [
      change.place?.inFolder, word(for: change.kind), name(of: change.kind, change.id), change.key,
    ]
    return parts.compactMap(\.self).joined(separator: " · ") + ": " + text(change.old, change.new, text(of:))
  }

  private func line(of change: WordChange) -> String {
    "\(change.language) · \(change.key): " + text(change.old, change.new) { "\"\($0)\"" }
  }

  private func text<Value>(_ old: Value?, _ new: Value?, _ text: (Value) -> String) -> String {
    switch (old, new) {
    case (let old?, let new?): return "\(text(old)) → \(text(new))"
    case (nil, let new?): return joined(text(new), words(.diffAdded))
    case (let old?, nil): return joined(text(old), words(.diffRemoved))
    case (nil, nil): return ""
    }
  }

  private func joined(_ text: String, _ word: String) -> String { text.isEmpty ? word : "\(text) · \(word)" }

  private func text(of value: FactChange.Value) -> String {
    switch value {
    case .text(let text): text
    case .hours(let hours): "\(hours) (\(new.saying.hours.text(of: hours)))"
    }
  }

  private func word(for kind: FactChange.Kind) -> String {
    switch kind {
    case .pack: words(.diffPack)
    case .language: words(.diffLanguage)
    case .source: words(.diffSource)
    case .service: words(.factService)
    case .route: words(.factRoute)
    case .question: words(.diffQuestion)
    case .document: words(.factDocument)
    case .note: words(.diffNote)
    }
  }
}

extension Difference.State {
  fileprivate var phrase: Phrase {
    switch self {
    case .absent: .diffAbsent
    case .present: .diffPresent
    case .held: .diffHeld
    case .lacking: .diffLacking
    case .unknown: .diffUnknown
    }
  }
}
