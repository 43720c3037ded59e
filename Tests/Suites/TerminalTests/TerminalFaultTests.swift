import Foundation
import Terminal
import Testing
import Tmux

struct TerminalFaultTests {
  @Test(arguments: [
    ("dumb", "cannotPlaceCursor(\"dumb\")"), ("nonsense", "typeUnknown(\"nonsense\")"), ("", "typeMissing"),
  ])
  func `a terminal that cannot hold a screen is refused and left alone`(type: String, fault: String) throws {
    let terminal = try PseudoTerminal([Probe.path], environment: ["TERM": type])
    let output = try terminal.output(until: fault)
    #expect(!output.contains("\u{1B}"))
    #expect(try terminal.end().status == 2)
  }

  @Test func `a missing TERM is refused`() throws {
    let terminal = try PseudoTerminal([Probe.path], environment: [:])
    _ = try terminal.output(until: "typeMissing")
    #expect(try terminal.end().status == 2)
  }

  @Test(arguments: [("</dev/null", "inputIsNoTerminal"), (">/dev/null", "outputIsNoTerminal")])
  func `a file in place of the terminal is refused`(redirection: String, fault: String) throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "exec \"$0\" \(redirection)", Probe.path], environment: ["TERM": "xterm"])
    _ = try terminal.output(until: fault)
    #expect(try terminal.end().status == 2)
  }
}
