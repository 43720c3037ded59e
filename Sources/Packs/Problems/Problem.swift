/// Something wrong in a file, as a value: it can be said in any language that has a catalogue of sentences.
public struct Problem: Error, Hashable, Sendable {
  /// How much it weighs.
  public enum Severity: String, Sendable {
    /// The pack is not used.
    case error
    /// The pack is used, and somebody should look.
    case warning
  }

  /// What was probably meant, or what there is to choose from.
  public enum Hint: Hashable, Sendable {
    /// Something comes close.
    case meant(String)
    /// Nothing comes close; these few there are.
    case known([String])
  }

  /// Where it is.
  public let place: Place
  /// How much it weighs.
  public let severity: Severity
  /// The rule that is broken.
  public let rule: Rule
  /// The sentence, by its name in the catalogues: what is wrong and what to write instead.
  public let complaint: Complaint
  /// What stands in the sentence's `{places}`.
  public let values: [String: String]
  /// What was probably meant, for the sentence's end.
  public let hint: Hint?

  /// A problem at a place.
  ///
  /// - Parameters:
  ///   - severity: how much it weighs, if not as much as the rule says.
  public init(
    _ place: Place, _ rule: Rule, _ complaint: Complaint, _ values: [String: String] = [:], hint: Hint? = nil,
    severity: Severity? = nil
  ) {
    self.place = place
    self.severity = severity ?? rule.severity
    self.rule = rule
    self.complaint = complaint
    self.values = values
    self.hint = hint
  }
}

extension Problem {
  /// Whether words are at fault, though it is told where a rule names what lacks them.
  public var isOfWords: Bool { complaint == .stepWordless }
}

extension Problem: CustomStringConvertible {
  /// The problem without words, for the case that no catalogue can be read: place, names and values.
  public var description: String {
    let values = values.sorted { $0.key < $1.key }.map { " \($0.key): \($0.value)" }.joined(separator: ";")
    return "\(place): \(severity.rawValue): \(complaint.rawValue)\(values) [\(rule.rawValue)]"
  }
}
