import Packs
import Testing
import Tmux

/// Between two people nothing of the first may be seen, and nobody looks over a shoulder.
struct NextPersonTests {
  private let person = People.pregnantWoman

  @Test func `the next person finds nothing of the one before`() throws {
    let sitting = try Desk().sit()
    let words = sitting.words
    let empty = try sitting.waitFor(question: "request", number: 1)
    _ = try sitting.answer(for: person)
    try sitting.waitForResult()
    try sitting.session.send("n")
    try sitting.waitFor(title: words(.nextPersonTitle))
    try sitting.session.send("Enter")
    #expect(try sitting.waitFor(question: "request", number: 1) == empty)
    let history = try sitting.session.history()
    for secret in person.secrets + [words(.soFar), words(.answeredBefore), words(.resultTitle)] {
      #expect(!history.tells(secret), "\(history)")
    }
    try sitting.session.send("r")
    try sitting.waitFor(words(.nothingAnswered))
    // The questions that follow are as new as the first.
    for (index, (question, answer)) in person.answers.prefix(4).enumerated() {
      let screen = try sitting.waitFor(question: question, number: index + 1)
      #expect(!screen.contains(words(.answeredBefore)), "\(screen)")
      #expect(question != "age" || screen.rows.contains("  >"), "\(screen)")
      try sitting.give(answer)
    }
  }

  @Test func `n and 2 keep the person at the desk`() throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    try sitting.session.send("1")
    let question = try sitting.waitFor(question: "residence", number: 2)
    try sitting.session.send("n")
    try sitting.waitFor(title: sitting.words(.nextPersonTitle))
    try sitting.session.send("2")
    #expect(try sitting.waitFor(question: "residence", number: 2) == question)
  }

  @Test(arguments: ["1", "Escape", "q", "C-c", "b"])
  func `b covers the screen at once and any key only uncovers it`(key: String) throws {
    let sitting = try Desk().sit()
    try sitting.waitFor(question: "request", number: 1)
    try sitting.session.send("1")
    let question = try sitting.waitFor(question: "residence", number: 2)
    try sitting.session.send("b")
    let covered = try sitting.session.waitFor("a covered screen") { $0 == sitting.words(.blankTitle) }
    #expect(try sitting.session.history().flowing == covered.flowing)
    try sitting.session.send(key)
    #expect(try sitting.waitFor(question: "residence", number: 2) == question)
  }
}
