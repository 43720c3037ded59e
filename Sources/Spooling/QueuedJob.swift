import PrintJobs

/// What a report says of one job.
struct QueuedJob: Hashable {
  /// The print system's own words about it, such as `Out of paper`; empty when it says nothing.
  var words = ""

  /// The reasons of its state as keywords, such as `job-printing` (RFC 8011, 5.3.8).
  var alerts: [String] = []

  /// What becomes of it while it is in the queue of the printer, whose state counts for every job in it.
  func fate(on printer: Printer?) -> JobFate {
    if let hold = alerts.lazy.compactMap(QueuedJob.hold).first { return .waiting(PrintObstacle(hold, words: words)) }
    if alerts.contains("job-completed-with-errors") || alerts.contains("job-stopped") {
      return .waiting(PrintObstacle(.conversion, words: words))
    }
    if let obstacle = printer?.obstacle ?? PrintObstacle(words: words) { return .waiting(obstacle) }
    if alerts.contains("printer-stopped") { return .waiting(PrintObstacle(.stopped, words: words)) }
    // The back end gave up, and the print system tries again after a while.
    if alerts.contains("resources-are-not-ready") { return .waiting(PrintObstacle(.other, words: words)) }
    return .printing
  }

  /// What holds a job for which this is said; nil where it is not held, or would go on by itself.
  private static func hold(_ alert: String) -> PrintObstacle.Kind? {
    holds.first { alert.hasPrefix($0.beginning) }?.kind
  }

  /// Beginnings of reasons for which a job does not start (RFC 8011, 5.3.8; PWG 5100.3, 5100.7, 5100.11 and 5100.16).
  ///
  /// CUPS adds a word of its own for a back end that wants a login, but keeps a reason about the account that the back
  /// end gave. The first that fits counts. `job-data-insufficient` is not among them: every job begins with it.
  private static let holds: [(beginning: String, kind: PrintObstacle.Kind)] = [
    ("cups-held-for-authentication", .login), ("account-authorization-failed", .login),
    ("account-info-needed", .login), ("job-held-for-authorization", .login), ("job-password-wait", .login),
    ("account-", .held), ("job-hold-", .held), ("job-held-", .held), ("job-release-wait", .held),
    ("job-delay-output-until", .held), ("job-digital-signature-wait", .held), ("job-suspended", .held),
    ("waiting-for-user-action", .held), ("service-off-line", .unreachable),
  ]

  /// How it ended, once it has left the queue; nil when the keywords do not say.
  ///
  /// CUPS before 2.4.8 writes `processing-to-stop-point` for every ending.
  var ending: JobFate? {
    if alerts.contains("job-completed-successfully") || alerts.contains("job-completed-with-warnings") {
      return .printed
    }
    if alerts.contains(where: { $0.hasPrefix("job-canceled-") }) { return .cancelled }
    let isAborted = alerts.contains { $0 == "aborted-by-system" || $0 == "job-aborted-by-system" }
    return isAborted ? .aborted(words) : nil
  }
}
