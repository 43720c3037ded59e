/// A document the print system has taken; what becomes of it is another question, see ``JobFate``.
public struct PrintJob: Hashable, Sendable {
  /// The print system's word for the job, such as `ufficio-12`; nil when it gave none, so that nobody can ask after it.
  public let identifier: String?

  /// The printer it was sent to.
  public let printer: String

  /// Describes a job.
  public init(identifier: String?, printer: String) {
    self.identifier = identifier
    self.printer = printer
  }

  /// The number the print system counts its jobs by, whatever the printer; nil when it gave none.
  var number: Int? { identifier.flatMap { SpoolerReport.jobNumber(of: $0) } }

  /// The queue the job is in: a printer may be an instance of one, `queue/instance`.
  var queue: String { String(printer.prefix { $0 != "/" }) }
}
