/// A document the print system has taken.
public struct PrintJob: Hashable, Sendable {
  /// The print system's word for the job, such as `ufficio-12`; nil when it gave none.
  public let identifier: String?

  /// The printer it was sent to.
  public let printer: String

  /// What one look, right after sending, told of it.
  public let fate: JobFate

  /// Describes a job.
  public init(identifier: String?, printer: String, fate: JobFate) {
    self.identifier = identifier
    self.printer = printer
    self.fate = fate
  }
}

/// What one look can tell of a document the print system has taken.
public enum JobFate: Hashable, Sendable {
  /// It is printed or on its way, and nothing speaks against it.
  ///
  /// No promise of paper: a printer that runs out of it, or cannot be reached, is noticed only later.
  case sent

  /// It stays in the queue until somebody goes to the printer.
  ///
  /// The reason is in the print system's own words, such as `Out of paper`; empty when it gave none.
  case waiting(reason: String)

  /// The print system took it, and the look afterwards failed.
  case unknown
}
