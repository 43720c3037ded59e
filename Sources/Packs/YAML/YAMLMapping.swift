import Problems

/// The fields of a mapping, taken one by one; what nobody takes is a mistake in the file.
struct YAMLMapping {
  let value: YAMLValue
  private var untaken: [(key: YAMLValue, name: String, value: YAMLValue)] = []
  private var asked: [String] = []
  /// Whether no keys stand here at all, and that was said already.
  let isBroken: Bool

  init(_ value: YAMLValue) {
    self.value = value
    guard let pairs = value.pairs() else {
      isBroken = true
      return
    }
    isBroken = false
    for (key, value) in pairs {
      if let name = key.spelling {
        untaken.append((key, name, value))
      } else {
        key.report(.wrongType, .keyNotWord)
      }
    }
  }

  /// Takes a field that may be missing.
  ///
  /// - Parameter other: another key of this place, which is never taken for this one misspelt.
  mutating func optional(_ key: String, beside other: String? = nil) -> YAMLValue? {
    asked.append(key)
    if let index = untaken.firstIndex(where: { $0.name == key }) { return untaken.remove(at: index).value }
    // Probably it is there, misspelt by a letter, or with two letters exchanged; then it is read all the same, so that
    // nobody misses what it holds.
    guard
      let index = untaken.firstIndex(where: { $0.name != other && Spelling.isSlip($0.name, of: key) })
    else { return nil }
    let left = untaken.remove(at: index)
    left.key.report(.keyUnknown, .keyUnknown, ["key": left.name], hint: .meant(key))
    return left.value
  }

  /// Takes a field that must be there; one that is not is said, once.
  mutating func required(_ key: String, rule: ProblemCode = .keyMissing) -> YAMLValue {
    if let value = optional(key) { return value }
    guard !isBroken else { return value.unreadable }
    value.report(rule, .keyMissing, ["key": key])
    return value.unreadable
  }

  /// Says that everything was taken; a key left over is named, with the one that was probably meant.
  func end() {
    for left in untaken {
      left.key.report(
        .keyUnknown, .keyUnknown, ["key": left.name], hint: Spelling.hint(left.name, among: Set(asked)))
    }
  }
}
