import PrintJobs
import Testing

@testable import Spooling

@Suite struct QueuedJobTests {
  @Test(arguments: [
    (["job-hold-until-specified"], PrintObstacle.Kind.held), (["cups-held-for-authentication"], .login),
    (["account-authorization-failed"], .login), (["account-info-needed"], .login),
    (["job-held-for-authorization"], .login), (["job-queued", "job-password-wait"], .login),
    (["account-closed"], .held), (["account-limit-reached"], .held), (["job-held-for-review"], .held),
    (["job-held-for-button-press"], .held), (["job-release-wait"], .held), (["job-suspended-by-system"], .held),
    (["job-delay-output-until-specified"], .held), (["job-digital-signature-wait"], .held),
    (["waiting-for-user-action"], .held), (["service-off-line"], .unreachable),
    (["job-completed-with-errors"], .conversion),
    (["job-stopped"], .conversion), (["printer-stopped"], .stopped), (["resources-are-not-ready"], .other),
  ])
  func `a job that does not go on by itself waits`(alerts: [String], kind: PrintObstacle.Kind) {
    let job = QueuedJob(words: "file is damaged", alerts: alerts)
    let fate = JobFate.waiting(PrintObstacle(kind, words: "file is damaged"))
    #expect(job.fate(on: Printer(name: "ufficio", state: .idle)) == fate)
    #expect(job.fate(on: nil) == fate)
  }

  @Test(arguments: [
    ["job-printing"], [], ["processing-to-stop-point"], ["job-queued"], ["job-data-insufficient"], ["job-incoming"],
  ])
  func `a job shares the trouble of its printer, and else goes on`(alerts: [String]) {
    let job = QueuedJob(words: "Printing.", alerts: alerts)
    #expect(job.fate(on: Printer(name: "ufficio", state: .printing)) == .printing)
    let jam = PrintObstacle(.jam, words: "media-jam-error")
    #expect(job.fate(on: Printer(name: "ufficio", state: .printing, obstacle: jam)) == .waiting(jam))
  }

  /// Of a class of printers only the job tells the trouble of the one that has it.
  @Test func `the words about a job tell its trouble when the printer does not`() {
    let job = QueuedJob(words: "Out of paper", alerts: ["job-printing"])
    let fate = JobFate.waiting(PrintObstacle(.paper, words: "Out of paper"))
    #expect(job.fate(on: Printer(name: "tutte", state: .idle)) == fate)
  }

  /// The keywords are those of CUPS 2.4.8 and later.
  @Test(arguments: [
    ("job-completed-successfully", JobFate.printed), ("job-completed-with-warnings", .printed),
    ("job-canceled-by-user", .cancelled), ("job-canceled-at-device", .cancelled),
    ("aborted-by-system", .aborted("file is damaged")), ("job-aborted-by-system", .aborted("file is damaged")),
    ("processing-to-stop-point", nil), ("job-completed-with-errors", nil),
  ])
  func `a job that left the queue says how, if the print system does`(alert: String, ending: JobFate?) {
    #expect(QueuedJob(words: "file is damaged", alerts: [alert]).ending == ending)
  }
}
