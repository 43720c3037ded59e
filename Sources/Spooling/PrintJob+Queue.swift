import PrintJobs

extension PrintJob {
  /// The number the print system counts its jobs by, whatever the printer; nil when it gave none.
  var number: Int? { identifier.flatMap { SpoolerReport.jobNumber(of: $0) } }

  /// The queue the job is in: a printer may be an instance of one, `queue/instance`.
  var queue: String { String(printer.prefix { $0 != "/" }) }
}
