import Problems

/// Files of words bear the name of their language, and the pack's own language is among them.
enum LanguageName {
  /// A catalogue says the language that its file is named after.
  static func check(_ language: String, of file: SourceFile, _ log: ProblemLog) {
    guard !language.isEmpty, let name = name(file), name != language else { return }
    log.add(
      Problem(Place(file: file.name, line: 1, column: 1), .language, .languageName, ["language": language]))
  }

  /// The pack's own language has words, the pack's and the program's.
  ///
  /// Other languages may be on paper alone.
  static func check(_ head: PackFile, _ texts: [SourceFile], _ interfaces: [SourceFile], _ log: ProblemLog) {
    if !head.language.isEmpty, !texts.contains(where: { name($0) == head.language }) {
      log.add(Problem(head.languagePlace, .language, .languageWords, ["language": head.language]))
    }
    if !head.language.isEmpty, !interfaces.contains(where: { name($0) == head.language }) {
      log.add(Problem(head.languagePlace, .language, .languageInterface, ["language": head.language]))
    }
  }

  /// The shortest code of a language stands everywhere.
  static func check(_ stated: [YAMLValue], _ texts: [SourceFile], _ codes: LanguageCodes, _ log: ProblemLog) {
    for value in stated {
      guard let code = value.spelling, let problem = codes.problem(code, at: value.place) else { continue }
      log.add(problem)
    }
    for file in texts {
      let place = Place(file: file.name, line: 1, column: 1)
      guard let code = name(file), let problem = codes.problem(code, at: place) else { continue }
      log.add(problem)
    }
  }

  /// The language that a file is named after: `it` of `texts/it.yaml`.
  static func name(_ file: SourceFile) -> String? {
    guard let last = file.name.split(separator: "/").last, last.hasSuffix(".yaml") else { return nil }
    return String(last.dropLast(".yaml".count))
  }
}
