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
  }

  /// The note's stable name.
  package let id: Identifier<Note>
  /// How much it presses.
  package let severity: Severity
  /// When it is told: on no days but its own.
  package let when: Condition
  /// The days on which it may be told.
  package let valid: Validity

  /// A note.
  package init(id: ID, severity: Severity, when: Condition, valid: Validity = .always) {
    self.id = id
    self.severity = severity
    self.when = when.narrowed(to: valid)
    self.valid = valid
  }
}
