import Problems

/// The codes of languages, of which the shortest stands everywhere: `it`, never `ita`.
///
/// A sheet in `ita` beside one in `it` would be two languages to everybody who chooses one.
struct LanguageCodes {
  /// The code of two letters by those of three.
  private var shortest: [String: String] = [:]
  private var known: Set<String> = []

  init(_ file: SourceFile, _ log: ProblemLog) {
    var stream = YAMLDocuments(file, log)
    var top = stream.last().fields()
    for (key, value) in top.required("languages").pairs() ?? [] {
      guard let short = key.languageCode() else { continue }
      known.insert(short)
      for long in value.languageCodes() { shortest[long] = short }
    }
    top.end()
  }

  /// What is wrong with a code of the right form; nil where nothing is.
  func problem(_ code: String, at place: Place) -> Problem? {
    let base = String(code.prefix { $0 != "-" })
    if let short = shortest[base] {
      return Problem(place, .language, .languageShorter, ["code": code, "short": short + code.dropFirst(base.count)])
    }
    guard base.utf8.count == 2, !known.contains(base) else { return nil }
    return Problem(place, .language, .languageForm, ["code": code], hint: Spelling.hint(base, among: known))
  }
}
