import Foundation
import Testing
import Tmux

/// What is sent to the terminal, byte by byte.
struct OutputTests {
  private func probe(_ arguments: String..., type: String = "xterm-256color") throws -> PseudoTerminal {
    try PseudoTerminal([Probe.path] + arguments, environment: ["TERM": type])
  }

  @Test func `a key sends only what it changes`() throws {
    let terminal = try probe()
    _ = try terminal.output(until: "日")
    terminal.send("a")
    #expect(try terminal.output(until: "1 character a").utf8.count < 40)
    terminal.send("\u{18}")
    #expect(try terminal.output(until: "23 answers").utf8.count <= 2048)
  }

  @Test func `a half escape sequence waits for its end`() throws {
    let terminal = try probe()
    _ = try terminal.output(until: "日")
    terminal.send("\u{1B}[")
    #expect(terminal.output(within: 0.06) == nil)
    terminal.send("2")
    #expect(terminal.output(within: 0.06) == nil)
    terminal.send("5~a")
    let output = try terminal.output(until: "2 character a")
    #expect(output.contains("1 unknown"))
  }

  @Test func `Esc acts at once`() throws {
    let terminal = try probe()
    _ = try terminal.output(until: "日")
    let start = ContinuousClock.now
    terminal.send("\u{1B}")
    _ = terminal.output(within: 10)
    let time = ContinuousClock.now - start
    #expect(time >= .milliseconds(24) && time < .milliseconds(400))
  }

  @Test func `colours are sent only if wanted`() throws {
    func colors(_ output: String) -> [Int] {
      output.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.output.1.split(separator: ";") }
        .compactMap { Int($0) }.filter { $0 >= 30 }
    }
    for arguments in [[], ["--no-color"]] {
      let terminal = try PseudoTerminal([Probe.path] + arguments, environment: ["TERM": "xterm-256color"])
      var output = try terminal.output(until: "日")
      terminal.send("\u{04}")
      output += try terminal.output(until: "?1049l")
      #expect(colors(output).isEmpty == !arguments.isEmpty)
      #expect(output.contains("\u{1B}[0;1m"))
      #expect(!colors(output).contains { (40...48).contains($0) })
    }
  }

  @Test func `the mouse stays the terminal's own and the cursor stays visible`() throws {
    let terminal = try probe()
    var output = try terminal.output(until: "日")
    terminal.send("\u{04}")
    output += try terminal.output(until: "?1049l")
    #expect(["?1000h", "?1002h", "?1003h", "?1006h", "?9h", "?25l"].allSatisfy { !output.contains($0) })
    #expect(output.contains("?2004h") && output.contains("?2004l"))
  }

  @Test func `a terminal without a second screen is cleared with all that scrolled away`() throws {
    let terminal = try probe(type: "linux")
    _ = try terminal.output(until: "日")
    terminal.send("\u{04}")
    #expect(try terminal.output(until: "\u{1B}[3J").contains("\u{1B}[H\u{1B}[J\u{1B}[3J"))
    #expect(try terminal.end().status == 0)
  }

  @Test(arguments: ["vt100", "vt52", "linux", "screen", "rxvt", "tmux-256color"])
  func `terminals old and new are served`(type: String) throws {
    let terminal = try probe(type: type)
    _ = try terminal.output(until: "日")
    terminal.send(type == "vt52" ? "\u{1B}A" : "\u{1B}[A")
    _ = try terminal.output(until: "1 up")
    terminal.send("\u{04}")
    #expect(try terminal.end().status == 0)
  }

  @Test func `an idle screen wakes nobody`() throws {
    let terminal = try probe()
    _ = try terminal.output(until: "日")
    func switches() throws -> [Substring] {
      try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("ctxt_switches") }
    }
    let before = try switches()
    #expect(terminal.output(within: 0.5) == nil)
    #expect(try switches() == before && before.count == 2)
  }
}
