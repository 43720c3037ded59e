/// A queue of the print system, as it stood when it was looked at.
///
/// All its texts come from the print system: they are made visible, so that none of them can steer a terminal.
package struct Printer: Hashable, Sendable {
  /// What the queue calls itself; the print system takes it as a destination.
  package let name: String

  /// Whether a document goes here when nobody names a printer; a desk may have its own opinion.
  package var isDefault: Bool

  /// What the queue was doing.
  package let state: PrinterState

  /// Why it takes no documents, in the print system's own words, which may be none; nil when it takes them.
  package let refusal: String?

  /// What keeps a document sent here now from being printed until somebody goes to the printer; nil for nothing.
  ///
  /// The fault may be that of the last job: a printer is asked anew only when it prints.
  package let obstacle: PrintObstacle?

  /// What may explain that a job takes long, and explains nothing while it does not; nil for nothing.
  package let suspicion: PrintObstacle?

  /// Describes a printer.
  package init(
    name: String, isDefault: Bool = false, state: PrinterState = .unknown, refusal: String? = nil,
    obstacle: PrintObstacle? = nil, suspicion: PrintObstacle? = nil
  ) {
    self.name = name
    self.isDefault = isDefault
    self.state = state
    self.refusal = refusal
    self.obstacle = obstacle
    self.suspicion = suspicion
  }
}
