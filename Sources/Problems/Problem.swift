/// Something wrong in a file, as a value: it can be said in any language that has a catalogue of sentences.
package struct Problem: Error, Hashable, Sendable {
  /// How much it weighs.
  package enum Severity: String, Sendable {
    /// The pack is not used.
    case error
    /// The pack is used, and somebody should look.
    case warning
  }

  /// What was probably meant, or what there is to choose from.
  package enum Hint: Hashable, Sendable {
    /// Something comes close.
    case meant(String)
    /// Nothing comes close; these few there are.
    case known([String])
  }

  /// Where it is.
  package let place: Place
  /// How much it weighs.
  package let severity: Severity
  /// The rule that is broken.
  package let rule: ProblemCode
  /// The sentence, by its name in the catalogues: what is wrong and what to write instead.
  package let message: ProblemMessage
  /// What stands in the sentence's `{places}`.
  package let values: [String: String]
  /// What was probably meant, for the sentence's end.
  package let hint: Hint?

  /// A problem at a place.
  ///
  /// - Parameters:
  ///   - severity: how much it weighs, if not as much as the rule says.
  package init(
    _ place: Place, _ rule: ProblemCode, _ message: ProblemMessage, _ values: [String: String] = [:], hint: Hint? = nil,
    severity: Severity? = nil
  ) {
    self.place = place
    self.severity = severity ?? rule.severity
    self.rule = rule
    self.message = message
    self.values = values
    self.hint = hint
  }
}

extension Problem {
  /// Whether words are at fault, though it is told where a rule names what lacks them.
  package var isOfWords: Bool { message == .stepWordless }
}

extension Problem: CustomStringConvertible {
  /// The problem without words, for the case that no catalogue can be read: place, names and values.
  package var description: String {
    let values = values.sorted { $0.key < $1.key }.map { " \($0.key): \($0.value)" }.joined(separator: ";")
    return "\(place): \(severity.rawValue): \(message.rawValue)\(values) [\(rule.rawValue)]"
  }
}
