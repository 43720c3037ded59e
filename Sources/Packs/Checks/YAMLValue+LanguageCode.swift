import Problems

extension YAMLValue {
  /// The code of a language, by its form; which codes there are, `LanguageCodes` knows.
  func languageCode() -> String? {
    guard let code = text() else { return nil }
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    let isForm =
      (2...3).contains(parts[0].utf8.count) && parts[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        (2...8).contains(part.utf8.count) && part.utf8.allSatisfy(\.isLetterOrDigit)
      }
    guard isForm else {
      report(.language, .languageForm, ["code": code])
      return nil
    }
    return code
  }

  /// The codes of a list of languages.
  func languageCodes() -> [String] { (list() ?? []).compactMap { $0.languageCode() } }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
