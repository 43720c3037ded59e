public import PrintJobs

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

  /// Why it takes no documents, in the print system's own words; nil when it takes them.
  public let refusal: String?

  /// The print system's own words about the state, such as `Out of paper`; empty when it says nothing.
  public let reason: String

  /// The reasons of the state as keywords, such as `media-empty-error`; empty when there are none (RFC 8011, 5.4.12).
  public let alerts: [String]

  /// Describes a printer.
  public init(
    name: String, isDefault: Bool = false, state: PrinterState = .unknown, refusal: String? = nil, reason: String = "",
    alerts: [String] = []
  ) {
    self.name = name
    self.isDefault = isDefault
    self.state = state
    self.refusal = refusal
    self.reason = reason
    self.alerts = alerts
  }

  /// What keeps a document sent here now from being printed until somebody goes to the printer; nil for nothing.
  ///
  /// A stopped queue stays stopped when the paper is back, so that comes first. A keyword without a suffix or with
  /// `-error` stops the printer, `-warning` and `-report` do not (RFC 8011, 5.4.12), but for an `offline-report`, all
  /// the USB back end says of an unplugged printer. The fault may be that of the last job: a printer is asked anew
  /// only when it prints.
  public var obstacle: PrintObstacle? {
    if state == .stopped { return PrintObstacle(.stopped, words: reason) }
    return PrintObstacle(keywords: alerts.filter(Printer.isFault), words: reason) ?? PrintObstacle(words: reason)
  }

  /// What may explain that a job takes long, and explains nothing while it does not.
  ///
  /// A laser printer asked over SNMP calls even a jam a warning; and every job begins by connecting.
  var suspicion: PrintObstacle? {
    PrintObstacle(
      keywords: alerts.filter { !Printer.isFault($0) && Printer.isSuspect($0) }, words: reason)
  }

  private static func isFault(_ alert: String) -> Bool {
    if alert == "offline-report" { return true }
    if alert.hasSuffix("-warning") || alert.hasSuffix("-report") { return false }
    return alert != "connecting-to-device" && !alert.hasPrefix("cups-")
  }

  private static func isSuspect(_ alert: String) -> Bool {
    !alert.contains("-low") && PrintObstacle.Kind(keyword: alert) != .other
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
