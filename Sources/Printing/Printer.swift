/// A queue of the print system, as it stood when it was looked at.
///
/// All its texts come from the print system: they are made visible, so that none of them can steer a terminal.
public struct Printer: Hashable, Sendable {
  /// What the queue calls itself; `lp` takes it as a destination.
  public let name: String

  /// Whether a document goes here when nobody names a printer.
  public let isDefault: Bool

  /// What the queue was doing.
  public let state: PrinterState

  /// The print system's own words about the state, such as `Out of paper`; empty when it says nothing.
  public let reason: String

  /// The reasons of the state as keywords, such as `media-empty-error`; empty when there are none (RFC 8011, 5.4.12).
  public let alerts: [String]

  /// What people call the printer; the name again when nobody described it, empty when it is not known.
  public let description: String

  /// Where the printer stands; empty when nobody wrote it down.
  public let location: String

  /// Describes a printer.
  public init(
    name: String, isDefault: Bool = false, state: PrinterState = .unknown, reason: String = "",
    alerts: [String] = [], description: String = "", location: String = ""
  ) {
    self.name = name
    self.isDefault = isDefault
    self.state = state
    self.reason = reason
    self.alerts = alerts
    self.description = description
    self.location = location
  }

  /// Whether a document sent here now would not be printed until somebody goes to the printer.
  ///
  /// A stopped queue says so; a queue still in service may report a fault of the machine. A keyword without a suffix or
  /// with `-error` stops the printer, `-warning` and `-report` do not (RFC 8011, 5.4.12). The steps of a
  /// healthy job over the network are no fault.
  public var needsAttention: Bool {
    state == .stopped || alerts.contains(where: Printer.isFault)
  }

  private static func isFault(_ alert: String) -> Bool {
    if alert.hasSuffix("-warning") || alert.hasSuffix("-report") { return false }
    return alert != "connecting-to-device" && !alert.hasPrefix("cups-")
  }
}

/// What a queue is doing.
public enum PrinterState: Hashable, Sendable {
  /// Nothing: the next document is printed at once.
  case idle

  /// It works on a document, or tries to: a printer that cannot be reached stays here.
  case printing

  /// Somebody or something stopped it: documents are taken and wait.
  case stopped

  /// The print system did not say, as for a printer seen on the network and never used.
  case unknown
}
