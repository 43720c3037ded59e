import Foundation
import Terminal
import Testing

struct TerminalFaultTests {
  @Test(arguments: [
    ("dumb", "TERM=dumb is a terminal that cannot place the cursor"),
    ("nonsense", "TERM=nonsense is no terminal this system knows"), ("", "TERM is not set"),
  ])
  func `a terminal that cannot hold a screen is refused and left alone`(type: String, sentence: String) throws {
    let terminal = try PseudoTerminal([Probe.path], environment: ["TERM": type])
    let output = try terminal.output(until: sentence)
    #expect(!output.contains("\u{1B}"))
    #expect(try terminal.end().status == 2)
  }

  @Test func `a missing TERM is refused`() throws {
    let terminal = try PseudoTerminal([Probe.path], environment: [:])
    _ = try terminal.output(until: "TERM is not set")
    #expect(try terminal.end().status == 2)
  }

  @Test(arguments: [("</dev/null", "The keys do not come from a terminal"), (">/dev/null", "The output does not go")])
  func `a file in place of the terminal is refused`(redirection: String, sentence: String) throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "exec \"$0\" \(redirection)", Probe.path], environment: ["TERM": "xterm"])
    _ = try terminal.output(until: sentence)
    #expect(try terminal.end().status == 2)
  }

  @Test func `a TERM from elsewhere is shown and never obeyed`() {
    #expect(!TerminalFault.typeUnknown("\u{1B}[2J").description.contains("\u{1B}"))
  }
}
