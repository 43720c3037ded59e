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
  /// When it is told.
  package let when: Condition

  /// A note.
  package init(id: ID, severity: Severity, when: Condition) {
    self.id = id
    self.severity = severity
    self.when = when
  }
}
