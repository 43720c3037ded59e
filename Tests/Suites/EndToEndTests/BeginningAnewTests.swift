import Foundation
import Packs
import Testing
import Tmux

/// Beginning anew is a moment like any other: whatever happens in it, the terminal is given back.
struct BeginningAnewTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1, SIGQUIT])
  func `a signal in the moment in which the next person begins gives the terminal back`(signal: Int32) throws {
    // Any moment will do, and each number of looks is another one.
    for looks in 0..<5 {
      let shell = try Shell(TestDesk())
      try shell.start()
      _ = try shell.session.answer(for: Visitors.manWithPassport)
      try shell.session.waitForResult()
      let number = try shell.number()
      try shell.terminal.send("n", "1")
      for _ in 0..<looks { _ = try shell.terminal.screen() }
      kill(number, signal)
      try shell.expectGivenBack(status: 128 + Int(signal), nothingOf: ["30 anni"])
    }
  }

  @Test func `an end behind many people gives back what was there before the first`() throws {
    let shell = try Shell(TestDesk())
    try shell.start()
    for _ in 1...3 {
      _ = try shell.session.answer(for: Visitors.manWithPassport)
      try shell.session.waitForResult()
      try shell.terminal.send("n", "1")
    }
    try shell.session.waitFor(question: "request", number: 1)
    try shell.terminal.send("C-c", "C-c")
    try shell.expectGivenBack(status: 1, nothingOf: ["30 anni"])
  }
}
