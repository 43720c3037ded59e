import Foundation
import Testing
import Tmux

/// Every signal there is, at every moment there is: the terminal is given back, and the program says how it ended.
struct EverySignalTests {
  /// What the wizard does when the signal comes.
  enum Moment: CaseIterable {
    /// It has just been started; it waits for a key; it has more keys than it can take; a page is being sent.
    case starting, idle, busy, printing
  }

  /// What a signal comes to.
  private enum Outcome {
    case ends, goesOn
    /// It stops the program until it is continued.
    case stops
    /// Nothing can be done about it.
    case kills
  }

  /// What signal(7) says, but for a program that leads its session: there is no shell that could continue it.
  private static func outcome(of signal: Int32) -> Outcome {
    switch signal {
    case SIGKILL: .kills
    case SIGSTOP: .stops
    case SIGCHLD, SIGCONT, SIGURG, SIGWINCH, SIGTSTP, SIGTTIN, SIGTTOU: .goesOn
    default: .ends
    }
  }

  private func wizard(_ desk: TestDesk, at moment: Moment) throws -> PseudoTerminal {
    var environment = desk.environment.merging(["TERM": "xterm-256color"]) { $1 }
    // Until the program's own first line a fault is Swift's: its reporter, which the program for use has not, would ask
    // in the terminal what to look at, and wait.
    if moment == .starting { environment["SWIFT_BACKTRACE"] = "enable=no" }
    let terminal = try PseudoTerminal([TestDesk.program, "--language", "it"], environment: environment)
    guard moment != .starting else { return terminal }
    _ = try terminal.output(until: "protezione")
    switch moment {
    case .starting, .idle: break
    case .busy: terminal.send(String(repeating: "l?", count: 60))
    case .printing:
      terminal.send("1130\r122\rp\r")
      let end = ContinuousClock.now + .seconds(20)
      while !FileManager.default.fileExists(atPath: desk.path("sending")), ContinuousClock.now < end {
        _ = terminal.output(within: 0.05)
      }
    }
    return terminal
  }

  @Test(arguments: (1...64).filter { $0 != 32 && $0 != 33 }, Moment.allCases)
  func `a signal at any moment gives the terminal back`(signal: Int32, moment: Moment) throws {
    let desk = try TestDesk()
    if moment == .printing {
      let printers = "printf 'scheduler is running\\nsystem default destination: ufficio\\nufficio\\n'"
      try desk.use(["lp": "touch '\(desk.path("sending"))'; sleep 100", "lpstat": printers])
    }
    let terminal = try wizard(desk, at: moment)
    kill(terminal.process, signal)
    switch Self.outcome(of: signal) {
    case .kills: #expect(try terminal.end().signal == signal)
    case .ends:
      // Whoever reads what is written helps the end along, as a terminal does.
      terminal.readToEnd()
      #expect(try terminal.end().signal == signal)
      #expect(terminal.isAsBefore)
    case .goesOn, .stops:
      if signal == SIGSTOP { kill(terminal.process, SIGCONT) }
      if moment == .starting { _ = try terminal.output(until: "protezione") }
      terminal.exchange(bytes: [3, 3])
      terminal.readToEnd()
      // Behind a result the interview is finished.
      #expect(try terminal.end().status == (moment == .printing ? 0 : 1))
      #expect(terminal.isAsBefore)
    }
  }
}
