import Foundation
import Seeded
import Testing
import Tmux

/// Random bytes, floods of keys and windows that change size under them: no crash, and the terminal is given back.
struct StormTests {
  /// How many bytes each storm has; together ten million where somebody asks for it.
  private static let bytes = Effort.count(60_000, long: 2_500_000)

  /// What keyboards send, whole and torn.
  private static let pieces: [String] = [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[5~", "\u{1B}[Z",
    "1", "2", "3", "4", "5", "u", "r", "w", "?", "!", "b", "n", "p", "f", "l", "a", "k", "j", "\r", "\t", "\u{7F}",
    "\u{C}", "35\r", "è", "日", "\u{1B}]0;x\u{7}", "\u{1B}P", "\u{1B}[M !!", "q2", "q",
  ]

  /// No `/`: a path that chance types stays within the home, where the wizard runs.
  private func chunk(_ chance: inout SeededGenerator, isRandom: Bool) -> [UInt8] {
    let size = Int.random(in: 1...400, using: &chance)
    let bytes: [UInt8] =
      isRandom
      ? (0..<size).map { _ in UInt8.random(in: 0...255, using: &chance) }
      : (0..<size / 4 + 1).flatMap { _ in Array((Self.pieces.randomElement(using: &chance) ?? "").utf8) }
    // What stops or ends the program has tests of its own: Ctrl-Z, Ctrl-C.
    return bytes.filter { $0 != 0x2F && $0 != 0x1A && $0 != 0x03 }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `a storm of bytes and sizes ends with the terminal given back`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let desk = try TestDesk()
    let environment = desk.environment.merging(["TERM": seed % 2 == 0 ? "xterm-256color" : "vt100"]) { $1 }
    // Before the terminal is taken Ctrl-\ and its like are the system's.
    let start = {
      let command = [TestDesk.program, "--language", "it"]
      let terminal = try PseudoTerminal(command, environment: environment, in: desk.home)
      _ = try terminal.output(until: "protezione")
      return terminal
    }
    var terminal = try start()
    var sent = 0
    while sent < Self.bytes {
      let chunk = chunk(&chance, isRandom: seed % 2 == 0)
      let isTaken = terminal.exchange(bytes: chunk)
      #expect(isTaken || terminal.hasEnded, "the wizard reads nothing after \(sent) bytes")
      sent += chunk.count
      if Int.random(in: 0..<4, using: &chance) == 0 {
        terminal.resize(rows: .random(in: 1...60, using: &chance), columns: .random(in: 1...200, using: &chance))
      }
      while let output = terminal.output(within: 0), !output.isEmpty {}
      // By chance somebody wanted to leave, and said yes.
      if terminal.hasEnded {
        #expect([0, 1].contains(try terminal.end().status), "after \(sent) bytes")
        #expect(terminal.isAsBefore)
        terminal = try start()
      }
    }
    kill(terminal.process, SIGTERM)
    terminal.readToEnd()
    #expect(try terminal.end().signal == SIGTERM)
    #expect(terminal.isAsBefore)
  }
}
