import PrintJobs
import Testing

@testable import Spooling

/// The texts are those of `lpstat` of CUPS 2.4.2 in the locale C.
@Suite struct SpoolerReportTests {
  private static let details = """
    \tForm mounted:
    \tContent types: any
    \tPrinter types: unknown
    \tDescription: Stanza 2, piano terra
    \tAlerts: ALERTS
    \tLocation: sportello
    \tConnection: direct
    \tOn fault: no alert
    \tAfter fault: continue
    \tUsers allowed:
    \t\t(all)
    \tForms allowed:
    \t\t(none)
    \tBanner required
    \tCharset sets:
    \t\t(none)
    \tDefault pitch:
    \tDefault page size:
    \tDefault port settings:
    """

  private func details(alerts: String) -> String {
    SpoolerReportTests.details.split(separator: "ALERTS", maxSplits: 1).joined(separator: alerts)
  }

  @Test func `a whole report is read`() {
    let report = SpoolerReport(
      """
      scheduler is running
      system default destination: test
      other
      test
      vicino
      printer other disabled since Mon Nov 23 06:11:34 2026 -
      \tPorta aperta
      \(details(alerts: "paused"))
      printer test is idle.  enabled since Mon Nov 23 06:11:34 2026
      \(details(alerts: "none"))

      """)
    #expect(report.isServerRunning == true)
    #expect(
      report.printers == [
        Printer(name: "other", state: .stopped, obstacle: PrintObstacle(.stopped, words: "Porta aperta")),
        Printer(name: "test", isDefault: true, state: .idle),
        Printer(name: "vicino"),
      ])
    #expect(
      report.details == [
        "other": PrinterDetails(state: .stopped, reason: "Porta aperta", alerts: ["paused"]),
        "test": PrinterDetails(state: .idle),
      ])
  }

  @Test func `a printer at work tells its trouble`() {
    let report = SpoolerReport(
      """
      printer test now printing test-5.  enabled since Mon Nov 23 06:13:04 2026
      \tOut of paper
      \(details(alerts: "media-empty-error toner-low-warning"))
      """)
    let obstacle = PrintObstacle(.paper, words: "Out of paper")
    #expect(report.printers == [Printer(name: "test", state: .printing, obstacle: obstacle)])
    let alerts = ["media-empty-error", "toner-low-warning"]
    #expect(report.details == ["test": PrinterDetails(state: .printing, reason: "Out of paper", alerts: alerts)])
  }

  @Test func `a printer that takes no documents tells why, whatever it is called`() {
    let report = SpoolerReport(
      """
      not accepting requests since Mon Nov 23 06:13:04 2026
      printer not accepting requests since Mon Nov 23 06:13:04 2026 -
      \tIn riparazione
      zitto not accepting requests since Mon Nov 23 06:13:04 2026 -
      printer not is idle.  enabled since Mon Nov 23 06:13:04 2026
      printer printer is idle.  enabled since Mon Nov 23 06:13:04 2026
      printer zitto is idle.  enabled since Mon Nov 23 06:13:04 2026
      """)
    #expect(report.printers.map(\.name) == ["not", "printer", "zitto"])
    #expect(report.printers.map(\.refusal) == [nil, "In riparazione", ""])
    #expect(report.printers.map(\.state) == [.idle, .idle, .idle])
  }

  @Test func `jobs in the queue are found by their numbers`() {
    let report = SpoolerReport(
      """
      printer due-3 is idle.  enabled since Mon Nov 23 06:13:04 2026
      \(details(alerts: "none"))
      due-3-12                root              1024   Mon Nov 23 06:11:34 2026
      \tStatus: Out of paper
      \tAlerts: job-printing
      \tqueued for due-3
      DUE-3-14                anna              1024   Mon Nov 23 06:11:34 2026
      """)
    #expect(report.jobs == [12: QueuedJob(words: "Out of paper", alerts: ["job-printing"]), 14: QueuedJob()])
    #expect(report.printers.map(\.name) == ["due-3"])
    #expect(report.details == ["due-3": PrinterDetails(state: .idle)])
  }

  /// Said of a job whose back end ended with CUPS_BACKEND_AUTH_REQUIRED.
  @Test func `a job that is held for a login is held, whatever else is well`() {
    let report = SpoolerReport(
      """
      scheduler is running
      printer test is idle.  enabled since Sat Nov 28 20:05:19 2026
      \(details(alerts: "none"))
      test-1 lp 51200 Sat Nov 28 20:05:19 2026
      \tStatus: auth
      \tAlerts: cups-held-for-authentication
      \tqueued for test
      """)
    #expect(report.jobs == [1: QueuedJob(words: "auth", alerts: ["cups-held-for-authentication"])])
    let obstacle = PrintObstacle(.login, words: "auth")
    #expect(report.jobs[1]?.fate(on: report.printers.first) == .waiting(obstacle))
  }

  @Test func `a server that does not run says so, with no printer and no default`() {
    let report = SpoolerReport("scheduler is not running\nno system default destination\n")
    #expect(report.isServerRunning == false)
    #expect(report.printers.isEmpty)
  }

  @Test(arguments: [
    "system default destination: altro\nufficio\n", "no system default destination\nufficio\n",
    "lpstat: error - LPDEST environment variable names non-existent destination \"ufficio\".\nufficio\n",
  ])
  func `a default that is no printer of the list is none`(text: String) {
    #expect(SpoolerReport(text).printers == [Printer(name: "ufficio")])
  }

  @Test func `an instance of a queue shares its state and may be the default`() {
    let report = SpoolerReport(
      """
      system default destination: ufficio/bozza
      ufficio
      ufficio/bozza
      printer ufficio disabled since Mon Nov 23 06:11:34 2026 -
      \treason unknown
      """)
    #expect(report.printers.map(\.state) == [.stopped, .stopped])
    #expect(report.printers.map(\.isDefault) == [false, true])
  }

  @Test func `a queue may be called printer, and a reason may look like a detail`() {
    let report = SpoolerReport("printer\nprinter printer disabled since - \n\tAlerts: none\n")
    let obstacle = PrintObstacle(.stopped, words: "Alerts: none")
    #expect(report.printers == [Printer(name: "printer", state: .stopped, obstacle: obstacle)])
    #expect(report.details == ["printer": PrinterDetails(state: .stopped, reason: "Alerts: none")])
  }

  @Test func `nothing in a report can steer the terminal`() {
    let report = SpoolerReport("printer a\u{1B}c is idle.\n\t\u{1B}[2J\r\n\tForm mounted:\n\tAlerts: \u{9B}1m\n")
    let obstacle = PrintObstacle(.other, words: "␛[2J␍")
    #expect(report.printers == [Printer(name: "a␛c", state: .idle, obstacle: obstacle)])
    let details = PrinterDetails(state: .idle, reason: "␛[2J␍", alerts: ["\u{FFFD}1m"])
    #expect(report.details == ["a\u{1B}c": details])
  }

  @Test(arguments: [
    "", "\n\n\n", "\t", "printer ", "printer", "printer x", "-", "a-", "a-9", "a-x 1", "lo scheduler è in funzione",
    "system default destination: ", "\tAlerts: none", "è\u{301}\n\u{FFFD}", "printer x y\nprinter x is idle.",
  ])
  func `no text breaks the reading`(text: String) {
    let report = SpoolerReport(text)
    #expect(report.isServerRunning == nil)
    #expect(report.jobs.isEmpty)
    #expect(report.printers.allSatisfy { $0.state == .unknown && !$0.isDefault })
  }

  @Test(arguments: [("ufficio-12", 12), ("a-b-3", 3), ("ufficio", nil), ("ufficio-", nil), ("", nil), ("a-1x", nil)])
  func `the number of a job stands after its last dash`(identifier: String, number: Int?) {
    #expect(SpoolerReport.jobNumber(of: identifier) == number)
  }

  @Test(arguments: [
    ("request id is test-2 (0 file(s))\n", "test-2"), ("request id is test-2\n", "test-2"), ("", nil),
    ("request id is ", nil), ("richiesta n. 3", nil),
  ])
  func `the identifier of a job is the word after its announcement`(answer: String, identifier: String?) {
    #expect(Spooler.identifier(in: answer) == identifier)
  }
}
