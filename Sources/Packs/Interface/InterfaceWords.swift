/// The program's own words in one language, or as many of them as the first screen needs.
public struct InterfaceWords: Sendable {
  private var texts: [String: String] = [:]
  private var places: [String: Place] = [:]

  /// Reads the first document of an interface catalogue: the words of the first screen.
  ///
  /// Whether they are all there, and no others, is found out when the whole catalogue is read.
  public init(first file: SourceFile) throws(Problem) {
    let findings = Findings()
    var documents = Documents(file, findings)
    var fields = documents.next().fields()
    for (key, text) in fields.required("phrases").pairs() ?? [] {
      if let name = key.text() { texts[name] = text.text() }
    }
    try findings.throwFirst(by: [file])
  }

  /// Reads all words: none missing, none too many.
  ///
  /// - Parameter end: where words that are missing belong.
  init(_ parts: [Located], end: Located) {
    let known = Set(Phrase.allCases.map(\.rawValue))
    let pairs = parts.map { $0.pairs() }
    let named = pairs.flatMap { $0 ?? [] }.compactMap(\.key.spelling)
    var missing = Phrase.allCases.map(\.rawValue).filter { !named.contains($0) }
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
  func place(of phrase: Phrase) -> Place? { places[phrase.rawValue] }

  /// The words for something, with its `{places}` filled.
  public func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
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
  public func places(in phrase: Phrase) -> Set<String> {
    let text = texts[phrase.rawValue] ?? ""
    return Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first.map(String.init)
      })
  }
}
