/// The program's own words in one language, or as many of them as the first screen needs.
public struct InterfaceWords: Sendable {
  private var texts: [String: String] = [:]

  /// Reads the first document of an interface catalogue: the words of the first screen.
  ///
  /// Whether they are all there, and no others, is found out when the whole catalogue is read.
  public init(first file: SourceFile) throws(Problem) {
    var documents = try Documents(file)
    var fields = try documents.next().fields()
    for (key, text) in try fields.required("phrases").pairs() { texts[try key.text()] = try text.text() }
  }

  /// Reads all words: none missing, none too many.
  init(_ parts: [Located], end: Place) throws(Problem) {
    let known = Set(Phrase.allCases.map(\.rawValue))
    for part in parts {
      for (key, text) in try part.pairs() {
        let name = try key.text()
        guard known.contains(name) else {
          throw key.problem("the program has no words called \(name.quoted)\(Spelling.hint(name, among: known))")
        }
        guard texts[name] == nil else { throw key.problem("\(name.quoted) stands in both parts; keep one of them") }
        texts[name] = try text.text()
      }
    }
    if let missing = Phrase.allCases.first(where: { texts[$0.rawValue] == nil }) {
      throw Problem(end, "\(missing.rawValue.quoted) is missing among the phrases")
    }
  }

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
    return Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
