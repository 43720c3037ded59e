import Problems

/// Reads how the numbers of a country are dialled, in its own file.
enum NumberingReader {
  static func plan(_ value: YAMLValue) -> NumberingPlan? {
    var fields = value.fields()
    let code = fields.required("code")
    // Nobody may have to guess on whose word a number is refused.
    _ = fields.required("source", rule: .sourceMissing).text()
    let kinds = (fields.required("numbers").list() ?? []).compactMap(kind)
    let shortCodes = fields.required("short_codes").texts()
    fields.end()
    guard let written = code.text() else { return nil }
    guard written.hasPrefix("+"), written.dropFirst().isDigits, (2...4).contains(written.utf8.count) else {
      code.report(.phone, .numberingCode, ["text": written])
      return nil
    }
    return NumberingPlan(code: written, kinds: kinds, shortCodes: Set(shortCodes))
  }

  private static func kind(_ value: YAMLValue) -> NumberingPlan.Kind? {
    var fields = value.fields()
    let prefix = fields.required("prefix")
    let digits = fields.required("digits")
    fields.end()
    guard let start = prefix.text() else { return nil }
    guard start.isDigits else {
      prefix.report(.phone, .numberingPrefix, ["text": start])
      return nil
    }
    let lengths = digits.listCount == nil ? [digits.integer()] : (digits.list() ?? []).map { $0.integer() }
    let known = lengths.compactMap(\.self)
    guard known.count == lengths.count else { return nil }
    guard !known.isEmpty, known.allSatisfy({ (1...15).contains($0) }) else {
      digits.report(.range, .numberingDigits)
      return nil
    }
    return NumberingPlan.Kind(prefix: start, lengths: known)
  }
}
