/// Words by what they are for, in one language: the program's own, or those of a sheet.
public struct PhraseBook<Key>: Sendable
where Key: RawRepresentable & CaseIterable & Sendable, Key.RawValue == String {
  private var texts: [String: String] = [:]
  private var places: [String: Place] = [:]

  /// Words of which nobody asks yet whether they are all there, and no others.
  init(some pairs: [(key: Located, value: Located)]) {
    for (key, text) in pairs {
      if let name = key.text() { texts[name] = text.text() }
    }
  }

  /// Reads all words: none missing, none too many.
  ///
  /// - Parameter end: where words that are missing belong.
  init(_ parts: [Located], end: Located) {
    let known = Set(Key.allCases.map(\.rawValue))
    let pairs = parts.map { $0.pairs() }
    let named = pairs.flatMap { $0 ?? [] }.compactMap(\.key.spelling)
    var missing = Key.allCases.map(\.rawValue).filter { !named.contains($0) }
    for (key, text) in pairs.flatMap({ $0 ?? [] }) {
      guard let name = key.name() else { continue }
      guard known.contains(name) else {
        let meant = Misspelling.take(name, from: &missing)
        key.report(
          .wordsExtra, .phraseUnknown, ["name": name],
          hint: meant.map { .meant($0) } ?? Spelling.hint(name, among: known))
        continue
      }
      guard places[name] == nil else {
        key.report(.keyDoubled, .phraseDoubled, ["name": name])
        continue
      }
      places[name] = key.place
      texts[name] = text.text(.twoLines)
    }
    guard pairs.allSatisfy({ $0 != nil }) else { return }
    for name in missing { end.report(.wordsMissing, .phraseMissing, ["name": name]) }
  }

  /// Where the words for something stand; nil where only the first screen's were read.
  func place(of phrase: Key) -> Place? { places[phrase.rawValue] }

  /// The words for something, with its `{places}` filled.
  public func callAsFunction(_ phrase: Key, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let text = texts[phrase.rawValue] ?? phrase.rawValue
    guard !values.isEmpty else { return text }
    // Read once from the left: braces inside a value are the value's own.
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled += rest[..<open] + (values.first { $0.key == name }?.value ?? String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// The names of the places in the words for something, for the check that all languages have the same.
  public func places(in phrase: Key) -> Set<String> {
    let text = texts[phrase.rawValue] ?? ""
    return Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first.map(String.init)
      })
  }
}
