import PrintJobs

/// What a report says of one job.
struct QueuedJob: Hashable {
  /// The print system's own words about it, such as `Out of paper`; empty when it says nothing.
  var words = ""

  /// The reasons of its state as keywords, such as `job-printing` (RFC 8011, 5.3.8).
  var alerts: [String] = []

  /// What becomes of it while it is in the queue of the printer, whose state counts for every job in it.
  func fate(on printer: Printer?) -> JobFate {
    if alerts.contains(where: { $0.hasPrefix("job-hold-") }) { return .waiting(PrintObstacle(.held, words: words)) }
    if alerts.contains("job-completed-with-errors") || alerts.contains("job-stopped") {
      return .waiting(PrintObstacle(.conversion, words: words))
    }
    if let obstacle = printer?.obstacle ?? PrintObstacle(words: words) { return .waiting(obstacle) }
    if alerts.contains("printer-stopped") { return .waiting(PrintObstacle(.stopped, words: words)) }
    // The back end gave up, and the print system tries again after a while.
    if alerts.contains("resources-are-not-ready") { return .waiting(PrintObstacle(.other, words: words)) }
    return .printing
  }

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
