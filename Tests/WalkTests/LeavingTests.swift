import Foundation
import Packs
import Testing
import Tmux

/// However the wizard ends, the terminal is as it was and nothing of the person is left on it.
struct LeavingTests {
  /// A shell with the wizard at the result of a person, who has ticked a delicate topic too.
  private func shellAtResult() throws -> Shell {
    let shell = try Shell(Desk())
    try shell.start()
    _ = try shell.sitting.answer(for: People.vulnerableMan)
    try shell.sitting.waitForResult()
    return shell
  }

  /// What the wizard has shown so far.
  private func traces(_ words: Words) throws -> [String] {
    try People.vulnerableMan.secrets + ["Sportello · ", words(.soFar), words(.resultTitle)]
      + People.vulnerableMan.answers.map { try words.title(of: $0.question) }
  }

  @Test func `q and Enter leave, with 1 for an interview that stopped`() throws {
    let shell = try shellAtResult()
    try shell.session.send("q")
    try shell.sitting.waitFor(title: shell.words(.stopTitle))
    try shell.session.send("Enter")
    try shell.expectGivenBack(status: 1, nothingOf: try traces(shell.words))
  }

  @Test func `q and 2 stay at the desk`() throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    try sitting.session.send("1", "q")
    try sitting.waitFor(title: sitting.words(.stopTitle))
    try sitting.session.send("2")
    try sitting.waitFor(question: "residence", number: 2)
  }

  @Test func `Ctrl-C asks and a second Ctrl-C leaves`() throws {
    let shell = try shellAtResult()
    try shell.session.send("C-c")
    try shell.sitting.waitFor(title: shell.words(.stopTitle))
    try shell.session.send("C-c")
    try shell.expectGivenBack(status: 1, nothingOf: try traces(shell.words))
  }

  @Test func `two Ctrl-C at once leave at once`() throws {
    let shell = try shellAtResult()
    try shell.session.send("C-c", "C-c")
    try shell.expectGivenBack(status: 1, nothingOf: try traces(shell.words))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal from outside leaves nothing of the person`(signal: Int32) throws {
    let shell = try shellAtResult()
    kill(try shell.number(), signal)
    try shell.expectGivenBack(status: 128 + Int(signal), nothingOf: try traces(shell.words))
  }

  @Test func `Ctrl-Z gives the shell back and fg the same question`() throws {
    let shell = try Shell(Desk())
    try shell.start()
    try shell.sitting.waitFor(question: "request", number: 1)
    try shell.session.send("1")
    try shell.sitting.waitFor(question: "residence", number: 2)
    try shell.session.send("1")
    try shell.sitting.waitFor(question: "age", number: 3)
    try shell.session.type("4")
    try shell.session.waitFor("> 4")
    let question = try shell.sitting.waitFor(question: "age", number: 3)
    try shell.session.send("C-z")
    try shell.expectGivenBack(status: 128 + Int(SIGTSTP), nothingOf: try traces(shell.words))
    try shell.session.type("fg\n")
    #expect(try shell.sitting.waitFor(question: "age", number: 3) == question)
    // What was typed before still stands, and keys go to the wizard again.
    try shell.session.type("2")
    try shell.session.waitFor("> 42")
    try shell.session.send("Enter")
    try shell.sitting.waitFor(question: "identity_document", number: 4)
  }
}
