import PrintJobs
import Testing

@testable import Spooling

@Suite struct PrinterDetailsTests {
  @Test(arguments: [
    (PrinterState.stopped, ["media-empty-error"], PrintObstacle.Kind.stopped),
    (.idle, ["media-empty-error"], .paper),
    (.printing, ["media-jam"], .jam), (.unknown, ["toner-low-warning", "door-open"], .door),
    (.printing, ["cover-open-error"], .door), (.printing, ["marker-supply-empty-error"], .toner),
    (.printing, ["fuser-over-temp-error", "media-jam-error"], .jam), (.printing, ["fuser-over-temp-error"], .other),
    (.printing, ["offline-report"], .unreachable), (.idle, ["paused"], .stopped),
  ])
  func `a printer needs somebody when it is stopped or reports a fault`(
    state: PrinterState, alerts: [String], kind: PrintObstacle.Kind
  ) {
    let printer = PrinterDetails(state: state, reason: "Look", alerts: alerts)
    #expect(printer.obstacle == PrintObstacle(kind, words: "Look"))
  }

  @Test(arguments: [
    (PrinterState.idle, []), (.printing, ["toner-low-warning"]), (.idle, ["marker-supply-low-report"]),
    (.printing, ["connecting-to-device"]), (.printing, ["cups-waiting-for-job-completed"]),
    (.printing, ["media-jam-warning"]),
  ])
  func `a printer at its work needs nobody`(state: PrinterState, alerts: [String]) {
    #expect(PrinterDetails(state: state, reason: "Printing.", alerts: alerts).obstacle == nil)
  }

  @Test(arguments: [
    ("media-jam-warning", PrintObstacle.Kind.jam), ("media-empty-report", .paper),
    ("connecting-to-device", .unreachable), ("door-open-report", .door), ("toner-low-warning", nil),
    ("media-low-report", nil), ("media-empty-error", nil), ("cups-waiting-for-job-completed", nil), ("none", nil),
  ])
  func `a warning explains a job that takes too long`(alert: String, kind: PrintObstacle.Kind?) {
    let printer = PrinterDetails(state: .printing, alerts: [alert])
    #expect(printer.suspicion == kind.map { PrintObstacle($0, words: alert) })
  }
}
