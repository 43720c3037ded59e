import Foundation
import Packs
import Testing
import Tmux

/// However the wizard ends, the terminal is as it was and nothing of the person is left on it.
struct LeavingTests {
  /// A shell with the wizard at the result of a person, who has ticked a delicate topic too.
  private func shellAtResult() throws -> Shell {
    let shell = try Shell(TestDesk())
    try shell.start()
    _ = try shell.session.answer(for: Visitors.vulnerableMan)
    try shell.session.waitForResult()
    return shell
  }

  /// What the wizard has shown so far.
  private func traces(_ words: Words) throws -> [String] {
    try Visitors.vulnerableMan.hidden() + ["Sportello · ", words(.soFar), words(.resultTitle)]
      + Visitors.vulnerableMan.answers.map { try words.title(of: $0.question) }
  }

  @Test func `q and Enter leave, with 0 behind a result`() throws {
    let shell = try shellAtResult()
    try shell.terminal.send("q")
    try shell.session.waitFor(title: shell.words(.stopTitle))
    try shell.terminal.send("Enter")
    try shell.expectGivenBack(status: 0, nothingOf: try traces(shell.words))
  }

  @Test func `q and Enter leave, with 1 for an interview that stopped before its result`() throws {
    let shell = try Shell(TestDesk())
    try shell.start()
    try shell.session.waitFor(question: "request", number: 1)
    try shell.terminal.send("1", "q")
    try shell.session.waitFor(title: shell.words(.stopTitle))
    try shell.terminal.send("Enter")
    try shell.expectGivenBack(status: 1, nothingOf: ["Sportello · "])
  }

  @Test func `q and 2 stay at the desk`() throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    try session.terminal.send("1", "q")
    try session.waitFor(title: session.words(.stopTitle))
    try session.terminal.send("2")
    try session.waitFor(question: "residence", number: 2)
  }

  @Test func `Ctrl-C asks and a second Ctrl-C leaves`() throws {
    let shell = try shellAtResult()
    try shell.terminal.send("C-c")
    try shell.session.waitFor(title: shell.words(.stopTitle))
    try shell.terminal.send("C-c")
    try shell.expectGivenBack(status: 0, nothingOf: try traces(shell.words))
  }

  @Test func `two Ctrl-C at once leave at once`() throws {
    let shell = try shellAtResult()
    try shell.terminal.send("C-c", "C-c")
    try shell.expectGivenBack(status: 0, nothingOf: try traces(shell.words))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGALRM, SIGPIPE, SIGXCPU, SIGIO, SIGSYS, 34, 64])
  func `a signal from outside leaves nothing of the person`(signal: Int32) throws {
    let shell = try shellAtResult()
    kill(try shell.number(), signal)
    try shell.expectGivenBack(status: 128 + Int(signal), nothingOf: try traces(shell.words))
  }

  @Test func `no core file could keep the answers, and nothing that is started gets more rights`() throws {
    let shell = try shellAtResult()
    let number = try shell.number()
    let told = { (name: String) in try String(contentsOfFile: "/proc/\(number)/\(name)", encoding: .utf8) }
    #expect(try told("limits").range(of: "Max core file size +0 +0 ", options: .regularExpression) != nil)
    #expect(try told("status").contains("NoNewPrivs:\t1\n"))
    try shell.terminal.send("C-c", "C-c")
    try shell.expectGivenBack(status: 0, nothingOf: try traces(shell.words))
  }

  @Test func `Ctrl-Z gives the shell back and fg the same question`() throws {
    let shell = try Shell(TestDesk())
    try shell.start()
    try shell.session.waitFor(question: "request", number: 1)
    try shell.terminal.send("1")
    try shell.session.waitFor(question: "residence", number: 2)
    try shell.terminal.send("1")
    try shell.session.waitFor(question: "age", number: 3)
    try shell.terminal.type("4")
    try shell.terminal.waitFor("> 4")
    let question = try shell.session.waitFor(question: "age", number: 3)
    try shell.terminal.send("C-z")
    try shell.expectGivenBack(status: 128 + Int(SIGTSTP), nothingOf: try traces(shell.words))
    try shell.terminal.type("fg\n")
    #expect(try shell.session.waitFor(question: "age", number: 3) == question)
    // What was typed before still stands, and keys go to the wizard again.
    try shell.terminal.type("2")
    try shell.terminal.waitFor("> 42")
    try shell.terminal.send("Enter")
    try shell.session.waitFor(question: "identity_document", number: 4)
  }
}
