import Printing
import Testing

@Suite struct PrinterTests {
  @Test(arguments: [
    (PrinterState.stopped, [], true), (.idle, ["media-empty-error"], true), (.printing, ["media-jam"], true),
    (.unknown, ["toner-low-warning", "door-open"], true), (.idle, ["paused"], true),
    (.idle, [], false), (.printing, ["toner-low-warning"], false), (.idle, ["marker-supply-low-report"], false),
    (.printing, ["connecting-to-device"], false), (.printing, ["cups-waiting-for-job-completed"], false),
  ])
  func `a printer needs somebody when it is stopped or reports a fault`(
    state: PrinterState, alerts: [String], isNeeded: Bool
  ) {
    #expect(Printer(name: "ufficio", state: state, alerts: alerts).needsAttention == isNeeded)
  }
}
