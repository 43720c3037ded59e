package import PrintJobs
import TerminalText

extension Spooler {
  /// Watches what becomes of a job.
  ///
  /// It looks at once, then every half second, after five seconds every second. A command that hangs ends
  /// by its own limit, so that the whole may take that much longer.
  ///
  /// - Parameters:
  ///   - job: what ``submit(_:as:to:title:copies:)`` gave.
  ///   - limit: how long to watch a job that is still on its way.
  ///   - clock: what the pauses are measured by.
  package func follow<Time: Clock>(
    _ job: PrintJob, for limit: Duration = .seconds(20), clock: Time = ContinuousClock()
  ) -> JobWatch<Time> where Time.Duration == Duration {
    JobWatch(spooler: self, job: job, limit: limit, clock: clock)
  }

  /// Takes a job out of the queue, so that a page about a person does not come out of the printer later.
  ///
  /// - Returns: ``JobFate/cancelled``, also for a job somebody else cancelled before; or, for a job that had left the
  ///   queue already, how: ``JobFate/printed``, ``JobFate/aborted(_:)``, or ``JobFate/ended`` when nobody remembers it.
  /// - Throws: what kept the print system from it: the job may still be printed.
  @discardableResult
  package func cancel(_ job: PrintJob) async throws(PrintFault) -> JobFate {
    // `cancel` takes a word that names a printer for all the jobs of it, and a queue may be called `ufficio-12`, or
    // `12`. No queue can have a number sign in its name.
    guard let number = job.number else { throw .commandBroken("lp", message: "") }
    let cancel = try await command("cancel", ["#-\(number)"]).run()
    if cancel.isSuccess { return .cancelled }
    if let ending = Spooler.ending(in: cancel.message) { return ending }
    let lpstat = try await command("lpstat", ["-r"]).run()
    throw SpoolerReport(lpstat.output).isServerRunning == false ? .noServer : .refused(cancel.message)
  }

  /// How a job ended, in the words of `cancel` for a job it comes too late for; nil for other words.
  static func ending(in message: String) -> JobFate? {
    if message.contains("is already completed") { return .printed }
    if message.contains("is already canceled") { return .cancelled }
    if message.contains("is already aborted") { return .aborted("") }
    return message.hasSuffix(" does not exist.") ? .ended : nil
  }

  /// What one look tells, and what may explain it should the job take long.
  struct Look {
    let fate: JobFate
    var suspicion: PrintObstacle?
  }

  func look(at job: PrintJob) async -> Look {
    guard let number = job.number else { return Look(fate: .unknown(.commandBroken("lp", message: ""))) }
    do throws(PrintFault) {
      let report = try await jobs("not-completed", of: job)
      if let queued = report.jobs[number] {
        let printer = report.printers.first
        return Look(fate: queued.fate(on: printer), suspicion: printer?.suspicion)
      }
      // A job only ever goes from one list to the other: asked in this order, it is in one of them.
      guard let ended = try await jobs("completed", of: job).jobs[number] else { return Look(fate: .ended) }
      return Look(fate: await ending(of: job, ended))
    } catch {
      return Look(fate: .unknown(error))
    }
  }

  /// How a job ended that has left the queue.
  ///
  /// Where the list does not tell, `cancel` does: it refuses, in words that say why it comes too late.
  private func ending(of job: PrintJob, _ ended: QueuedJob) async -> JobFate {
    if let ending = ended.ending { return ending }
    do {
      let ending = try await cancel(job)
      return if case .aborted = ending { .aborted(ended.words) } else { ending }
    } catch {
      return .ended
    }
  }

  private func jobs(_ which: String, of job: PrintJob) async throws(PrintFault) -> SpoolerReport {
    let lpstat = try await command("lpstat", ["-r", "-l", "-W", which, "-p", job.queue, "-o", job.queue]).run()
    let report = SpoolerReport(lpstat.output)
    if report.isServerRunning == false { throw .noServer }
    if lpstat.isSuccess && report.isServerRunning == true { return report }
    // A queue that is taken away takes its jobs with it.
    guard lpstat.message.hasPrefix("Invalid destination name") else {
      throw .commandBroken("lpstat", message: lpstat.message)
    }
    throw .unknownPrinter(job.printer.visible)
  }
}
