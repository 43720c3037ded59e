package import CivilTime

/// Something a person is told beside the route.
package struct Note: Hashable, Sendable, Identifiable {
  /// How much a note presses.
  package enum Severity: String, CaseIterable, Sendable {
    /// Somebody may be in danger.
    case urgent
    /// Something may go wrong.
    case warning
    /// Good to know.
    case info

    /// Whether whoever is not told may be harmed.
    package var presses: Bool { self != .info }
  }

  /// The note's stable name.
  package let id: Identifier<Note>
  /// How much it presses.
  package let severity: Severity
  /// Whether paper never leaves it out.
  package let isEssential: Bool
  /// Whether paper has it only where the caseworker asks for delicate topics, whatever its condition reads.
  package let isPrintedOnRequest: Bool
  /// When it is told: on no days but its own.
  package let when: Condition
  /// The days on which it may be told.
  package let valid: Validity

  /// A note; one that presses is essential, whatever else is said.
  package init(
    id: ID, severity: Severity, isEssential: Bool = false, isPrintedOnRequest: Bool = false, when: Condition,
    valid: Validity = .always
  ) {
    self.id = id
    self.severity = severity
    self.isEssential = isEssential || severity.presses
    self.isPrintedOnRequest = isPrintedOnRequest
    self.when = when.narrowed(to: valid)
    self.valid = valid
  }
}
