import Advice
import CivilTime
import Interviews
import OpeningHours
import Packs
import Problems
import Proofs
package import Sheets
import Texts

extension DifferenceWords {
  /// How many groups of people are named for one change before the others are only counted.
  private static let mostGroups = 5

  /// What `diff` prints as text: people first, then facts, then words.
  package func sheet() -> Sheet {
    let people = difference.people
    let (before, after) = (difference.old.pack, difference.new.pack)
    return Sheet(
      language: new.catalogue.language, isRightToLeft: new.catalogue.head.direction == .rtl,
      caption: reports(.diffTitle), date: "\(before.id) \(before.version) → \(after.id) \(after.version)",
      title: summary,
      blocks: [
        Block(reports(.diffRoutes), .routes(people.routes.map(entry))),
        Block(reports(.diffItems), .routes(people.items.flatMap { item in item.changes.map { entry(item, $0) } })),
        Block(reports(.diffFacts), .notes(difference.facts.map { SheetNote(.info, line(of: $0)) })),
        Block(reports(.diffWords), .notes(difference.words.map { SheetNote(.info, line(of: $0)) })),
      ])
  }

  private var summary: RichText {
    if difference.isEmpty { return reports(.diffSame) }
    if difference.people.isEmpty { return reports(.diffNobody) }
    return reports(.diffSheets, ["count": text(of: difference.people.answersCount)])
  }

  // MARK: People

  private func entry(_ change: Difference.Change<Difference.Outcome>) -> OtherRoute {
    let places = [places(change.old, in: difference.old), places(change.new, in: difference.new)]
    return OtherRoute(
      title: reports(.diffFromTo, ["old": name(of: change.old), "new": name(of: change.new)]),
      reasons: reasons(change, places: places.compactMap(\.self)), steps: groups(change.people))
  }

  private func entry(_ item: Difference.Item, _ change: Difference.Change<Difference.State>) -> OtherRoute {
    let place = place(of: item.subject, in: difference.new) ?? place(of: item.subject, in: difference.old)
    let title = reports(
      .diffItem,
      [
        "kind": reports(item.subject.names.phrase), "name": name(of: item.subject), "old": reports(change.old.phrase),
        "new": reports(change.new.phrase),
      ])
    return OtherRoute(
      title: title, reasons: reasons(change, places: [place].compactMap(\.self)), steps: groups(change.people))
  }

  /// How many, when, and where the rules stand.
  private func reasons<Value>(_ change: Difference.Change<Value>, places: [Place]) -> RichText {
    let parts: [RichText?] = [
      reports(.diffCount, ["count": text(of: change.answersCount)]), text(of: change.days),
      places.isEmpty ? nil : RichText(places.map(\.description).joined(separator: " → ")),
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  private func groups(_ people: People) -> [RichText] {
    let named = people.groups.prefix(DifferenceWords.mostGroups)
    let others = people.groups.dropFirst(DifferenceWords.mostGroups).reduce(people.rest) { $0 + $1.answersCount }
    let isOne = people.groups.count == 1 && others == 0
    return named.map { group in
      isOne ? text(of: group) : "\(text(of: group)): \(text(of: group.answersCount))"
    } + (others == 0 ? [] : [reports(.diffOthers, ["count": text(of: others)])])
  }

  // MARK: Facts and words

  private func line(of change: FactChange) -> RichText {
    let parts: [RichText?] = [
      change.place.map { RichText($0.description) }, word(for: change.kind), name(of: change.kind, change.id),
      change.key.map { RichText($0) },
    ]
    return parts.compactMap(\.self).joined(separator: " · ") + ": " + text(change.old, change.new, text(of:))
  }

  private func line(of change: WordChange) -> RichText {
    "\(change.language) · \(change.key): " + text(change.old, change.new) { "\"\($0)\"" }
  }

  private func text<Value>(_ old: Value?, _ new: Value?, _ text: (Value) -> RichText) -> RichText {
    switch (old, new) {
    case (let old?, let new?): return "\(text(old)) → \(text(new))"
    case (nil, let new?): return joined(text(new), reports(.diffAdded))
    case (let old?, nil): return joined(text(old), reports(.diffRemoved))
    case (nil, nil): return RichText()
    }
  }

  private func joined(_ text: RichText, _ word: RichText) -> RichText {
    text.isEmpty ? word : "\(text) · \(word)"
  }

  private func text(of value: FactChange.Value) -> RichText {
    switch value {
    case .text(let text): text
    case .phone(let text, let valid): dated(text, valid)
    case .hours(let hours):
      hours.map { dated("\($0.value.description) (\(new.words.hours.text(of: $0.value)))", $0.valid) }
        .joined(separator: ", ")
    }
  }

  /// A fact behind which its days stand in words, where it has not all of them.
  private func dated(_ text: RichText, _ valid: Validity) -> RichText {
    guard let days = words(of: valid) else { return text }
    return "\(text) · \(days)"
  }

  /// The days in words; nil for all of them.
  private func words(of valid: Validity) -> RichText? {
    switch (valid.from.map(new.words.text(of:)), valid.to.map(new.words.text(of:))) {
    case (let from?, let last?): reports(.diffBetween, ["from": from, "through": last])
    case (let from?, nil): reports(.diffSince, ["date": from])
    case (nil, let last?): reports(.diffUntil, ["date": last])
    case (nil, nil): nil
    }
  }

  private func word(for kind: FactChange.Kind) -> RichText {
    switch kind {
    case .pack: reports(.diffPack)
    case .language: reports(.diffLanguage)
    case .source: reports(.diffSource)
    case .service: reports(.factService)
    case .route: reports(.factRoute)
    case .question: reports(.diffQuestion)
    case .document: reports(.factDocument)
    case .note: reports(.diffNote)
    }
  }
}

extension Difference.State {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .absent: .diffAbsent
    case .present: .diffPresent
    case .held: .diffHeld
    case .lacking: .diffLacking
    case .unknown: .diffUnknown
    }
  }
}
