import PrintJobs

/// What a report says of what a printer is doing.
struct PrinterDetails: Hashable {
  /// What it is doing, in a word.
  let state: PrinterState

  /// The print system's own words about the state, such as `Out of paper`; empty when it says nothing.
  var reason = ""

  /// The reasons of the state as keywords, such as `media-empty-error`; empty when there are none (RFC 8011, 5.4.12).
  var alerts: [String] = []

  /// What keeps a document sent there now from being printed until somebody goes to the printer; nil for nothing.
  ///
  /// A stopped queue stays stopped when the paper is back, so that comes first. A keyword without a suffix or with
  /// `-error` stops the printer, `-warning` and `-report` do not (RFC 8011, 5.4.12), but for an `offline-report`, all
  /// the USB back end says of an unplugged printer.
  var obstacle: PrintObstacle? {
    if state == .stopped { return PrintObstacle(.stopped, words: reason) }
    return PrintObstacle(keywords: alerts.filter(PrinterDetails.isFault), words: reason) ?? PrintObstacle(words: reason)
  }

  /// What may explain that a job takes long, and explains nothing while it does not.
  ///
  /// A laser printer asked over SNMP calls even a jam a warning; and every job begins by connecting.
  var suspicion: PrintObstacle? {
    PrintObstacle(
      keywords: alerts.filter { !PrinterDetails.isFault($0) && PrinterDetails.isSuspect($0) }, words: reason)
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
