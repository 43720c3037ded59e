import CYaml

/// What keeps YAML's reader from going on.
enum YAMLReadingFault: Error {
  /// A place where it understands nothing any more, with libyaml's reason.
  case syntax(reason: String, line: Int, column: Int)
  /// Keys that stand twice in one place, in alphabetical order, and where the first of them stands for the first time.
  case doubled([String], line: Int, column: Int)
  /// Bytes that are no text, or no memory for more.
  case unreadable(reason: String)

  init(_ reason: String, at mark: yaml_mark_t) {
    self = .syntax(reason: reason, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// What libyaml says that it stopped at.
  init(_ parser: yaml_parser_t) {
    let reason = parser.problem.map { String(cString: $0) } ?? "Memory error"
    switch parser.error {
    case YAML_SCANNER_ERROR, YAML_PARSER_ERROR, YAML_COMPOSER_ERROR: self.init(reason, at: parser.problem_mark)
    default: self = .unreadable(reason: reason)
    }
  }

  /// That a key stands twice among some; nil where none does.
  ///
  /// Keys that are no words are refused by whoever reads them.
  init?(doubledAmong keys: some Collection<YAMLNode>) {
    let words = keys.compactMap { key in key.spelling.map { (name: $0, key: key) } }
    // Nearly all places have a handful of keys, and nearly none has one twice.
    let isFew = words.count <= 8
    let isDoubled =
      isFew
      ? words.indices.contains { index in words[..<index].contains { $0.name == words[index].name } }
      : Set(words.lazy.map(\.name)).count < words.count
    guard isDoubled else { return nil }
    let doubled = Dictionary(grouping: words, by: \.name).filter { $1.count > 1 }
    guard let smallest = doubled.keys.min(), let first = doubled[smallest]?.first?.key else { return nil }
    self = .doubled(doubled.keys.sorted(), line: first.line, column: first.column)
  }
}
