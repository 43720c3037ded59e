/// Something a person is told beside the route.
public struct Note: Hashable, Sendable, Identifiable {
  /// The note's stable name.
  public typealias ID = Identifier<Note>

  /// How much a note presses.
  public enum Severity: String, CaseIterable, Sendable {
    /// Somebody may be in danger.
    case urgent
    /// Something may go wrong.
    case warning
    /// Good to know.
    case info
  }

  /// The note's stable name.
  public let id: ID
  /// How much it presses.
  public let severity: Severity
  /// When it is told.
  public let when: Condition

  /// A note.
  public init(id: ID, severity: Severity, when: Condition) {
    self.id = id
    self.severity = severity
    self.when = when
  }
}
