/// The program's own words in one language, or as many of them as the first screen needs.
public struct InterfaceWords: Sendable {
  private let phrases: [Phrase: String]

  init(phrases: [Phrase: String]) { self.phrases = phrases }

  /// Reads the first document of an interface catalogue: the words of the first screen.
  public init(first file: SourceFile) throws(Problem) {
    var documents = try Documents(file)
    var fields = try documents.next().fields()
    phrases = try InterfaceWords.phrases(fields.required("phrases"))
    try fields.end()
  }

  static func phrases(_ value: Located) throws(Problem) -> [Phrase: String] {
    var phrases: [Phrase: String] = [:]
    for (key, text) in try value.pairs() {
      let name = try key.text()
      guard let phrase = Phrase(rawValue: name) else {
        throw key.problem(
          "the program has no words called \(name.quoted)\(Spelling.hint(name, among: Phrase.allCases.map(\.rawValue)))")
      }
      phrases[phrase] = try text.text()
    }
    return phrases
  }

  /// The words for something, with its `{places}` filled.
  public func callAsFunction(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    var text = phrases[phrase] ?? phrase.rawValue
    for (name, value) in values { text.replace("{\(name)}", with: value) }
    return text
  }

  /// The names of the places in the words for something, for the check that all languages have the same.
  public func places(in phrase: Phrase) -> Set<String> {
    let text = phrases[phrase] ?? ""
    return Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) })
  }
}
