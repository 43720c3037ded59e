/// Files of words bear the name of their language, and the pack's own language is among them.
enum LanguageName {
  /// A catalogue says the language that its file is named after.
  static func check(_ language: String, of file: SourceFile, _ findings: Findings) {
    guard !language.isEmpty, let name = name(file), name != language else { return }
    findings.add(
      Problem(Place(file: file.name, line: 1, column: 1), .language, .languageName, ["language": language]))
  }

  /// The pack's own language has words, and the program has words in every language of the pack.
  static func check(_ head: PackFile, _ texts: [SourceFile], _ interfaces: [SourceFile], _ findings: Findings) {
    if !head.language.isEmpty, !texts.contains(where: { name($0) == head.language }) {
      findings.add(Problem(head.languagePlace, .language, .languageWords, ["language": head.language]))
    }
    let spoken = interfaces.compactMap(name)
    for file in texts {
      guard let name = name(file), !spoken.contains(name) else { continue }
      findings.add(
        Problem(Place(file: file.name, line: 1, column: 1), .language, .languageInterface, ["language": name]))
    }
  }

  /// The language that a file is named after: `it` of `texts/it.yaml`.
  static func name(_ file: SourceFile) -> String? {
    guard let last = file.name.split(separator: "/").last, last.hasSuffix(".yaml") else { return nil }
    return String(last.dropLast(".yaml".count))
  }
}
