import Packs
import Testing
import Tmux

/// Between two people nothing of the first may be seen, and nobody looks over a shoulder.
struct NextPersonTests {
  private let person = Visitors.pregnantWoman

  @Test func `the next person finds nothing of the one before`() throws {
    let session = try TestDesk().sit()
    let words = session.words
    let empty = try session.waitFor(question: "request", number: 1)
    _ = try session.answer(for: person)
    try session.waitForResult()
    try session.terminal.send("n")
    try session.waitFor(title: words(.nextPersonTitle))
    try session.terminal.send("Enter")
    #expect(try session.waitFor(question: "request", number: 1) == empty)
    let history = try session.terminal.history()
    for secret in try person.hidden() + [words(.soFar), words(.answeredBefore), words(.resultTitle)] {
      #expect(!history.tells(secret), "\(history)")
    }
    try session.terminal.send("r")
    try session.waitFor(words(.nothingAnswered))
    // The questions that follow are as new as the first.
    for (index, (question, answer)) in person.answers.prefix(4).enumerated() {
      let screen = try session.waitFor(question: question, number: index + 1)
      #expect(!screen.contains(words(.answeredBefore)), "\(screen)")
      #expect(question != "age" || screen.rows.contains("  >"), "\(screen)")
      try session.give(answer)
    }
  }

  @Test func `n and 2 keep the person at the desk`() throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    try session.terminal.send("1")
    let question = try session.waitFor(question: "residence", number: 2)
    try session.terminal.send("n")
    try session.waitFor(title: session.words(.nextPersonTitle))
    try session.terminal.send("2")
    #expect(try session.waitFor(question: "residence", number: 2) == question)
  }

  @Test(arguments: ["1", "Escape", "q", "C-c", "b"])
  func `b covers the screen at once and any key only uncovers it`(key: String) throws {
    let session = try TestDesk().sit()
    try session.waitFor(question: "request", number: 1)
    try session.terminal.send("1")
    let question = try session.waitFor(question: "residence", number: 2)
    try session.terminal.send("b")
    let covered = try session.terminal.waitFor("a covered screen") { $0.isClock }
    #expect(try session.terminal.history().flowing == covered.flowing)
    try session.terminal.send(key)
    #expect(try session.waitFor(question: "residence", number: 2) == question)
  }
}
