import Problems
import Texts

/// Reads texts by what they are for: for every key of a kind, and for nothing else.
struct StringsSection<Key: RawRepresentable & CaseIterable & Hashable & Sendable> where Key.RawValue == String {
  /// The texts that could be read.
  let strings: Strings<Key>
  /// Where they stand.
  let places: [Key: Place]

  /// Texts of which nobody asks yet whether they are all there, and no others.
  init(some pairs: [(key: YAMLValue, value: YAMLValue)], showsBraces: Bool = false) {
    var templates: [Key: Template] = [:]
    for (key, text) in pairs {
      guard let name = key.text().flatMap(Key.init(rawValue:)) else { continue }
      templates[name] = text.template(showsBraces: showsBraces)
    }
    (strings, places) = (Strings(templates), [:])
  }

  /// Reads all texts: none missing, none too many.
  ///
  /// - Parameters:
  ///   - section: the parts in which they stand.
  ///   - room: how much room each has.
  ///   - isOpen: whether texts may be missing, because a pack that extends this one has them.
  ///   - missing: what it is that a text is missing.
  init(
    _ section: YAMLSection, _ room: TextRoom = .twoLines, isOpen: Bool = false, missing: ProblemCode = .wordsMissing
  ) {
    var templates: [Key: Template] = [:]
    var places: [Key: Place] = [:]
    let pairs = section.parts.map { $0.pairs() }
    let named = Set(pairs.flatMap { $0 ?? [] }.compactMap(\.key.spelling))
    let known = Key.allCases.map(\.rawValue)
    var textless = known.filter { !named.contains($0) }
    for (key, text) in pairs.flatMap({ $0 ?? [] }) {
      guard let name = key.name() else { continue }
      guard let wanted = Key(rawValue: name) else {
        let meant = Misspelling.take(name, from: &textless)
        key.report(
          .wordsExtra, .phraseUnknown, ["name": name],
          hint: meant.map { .meant($0) } ?? Spelling.hint(name, among: known))
        continue
      }
      if let place = places[wanted] {
        key.reportDoubled(name, .phraseDoubled, after: place)
        continue
      }
      places[wanted] = key.place
      templates[wanted] = text.template(room)
    }
    (strings, self.places) = (Strings(templates), places)
    guard !isOpen, pairs.allSatisfy({ $0 != nil }) else { return }
    for name in textless { section.end.report(missing, .phraseMissing, ["name": name]) }
  }
}
