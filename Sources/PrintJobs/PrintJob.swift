/// A document the print system has taken; what becomes of it is another question, see ``JobFate``.
package struct PrintJob: Hashable, Sendable {
  /// The print system's word for the job, such as `ufficio-12`; nil when it gave none, so that nobody can ask after it.
  package let identifier: String?

  /// The printer it was sent to.
  package let printer: String

  /// Describes a job.
  package init(identifier: String?, printer: String) {
    self.identifier = identifier
    self.printer = printer
  }
}
