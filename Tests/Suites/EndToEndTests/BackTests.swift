import Foundation
import Packs
import Testing
import Tmux

/// Back with Esc and forward with Enter, over the whole way.
struct BackTests {
  @Test(arguments: [Visitors.pregnantWoman, Visitors.vulnerableMan, Visitors.nothingKnown, Visitors.boyAlone])
  func `back to the first question and forward again loses no answer`(person: Visitor) throws {
    let session = try TestDesk().sit(language: person.language)
    let words = session.words
    _ = try session.answer(for: person)
    let result = try session.waitForResult()

    for (index, (question, answer)) in person.answers.enumerated().reversed() {
      try session.terminal.send("Escape")
      let screen = try session.waitFor(question: question, number: index + 1)
      try expectAnswered(answer, question, on: screen, words)
    }
    try session.terminal.send("Escape")
    let first = try session.waitFor(words(.firstQuestion))
    #expect(try first.title == words.title(of: "request"))

    for (index, (question, answer)) in person.answers.enumerated() {
      let screen = try session.waitFor(question: question, number: index + 1)
      try expectAnswered(answer, question, on: screen, words)
      try session.terminal.send("Enter")
    }
    #expect(try session.waitForResult() == result)
  }

  /// Expects the answer given before to be shown as such, and no other.
  private func expectAnswered(_ answer: Visitor.Answer, _ question: String, on screen: String, _ words: Words) throws {
    let mark = "(\(words(.answeredBefore)))"
    switch answer {
    case .pick(let number, let option), .move(let number, let option):
      let label = try words.label(of: option, in: question)
      #expect(screen.flowing.contains("> \(number) \(label) \(mark)"), "\(screen)")
      #expect(screen.flowing.components(separatedBy: mark).count == 2, "\(screen)")
    case .unknown:
      let label = try words.label(of: "unknown", in: question)
      #expect(screen.flowing.contains("\(label) \(mark)"), "\(screen)")
      #expect(screen.flowing.components(separatedBy: mark).count == 2, "\(screen)")
    case .number(let number): #expect(screen.rows.contains("  > \(number)"), "\(screen)")
    case .tick(let numbers, _): expectTicks(numbers, on: screen)
    case .tickByMoving(let number, _): expectTicks([number], on: screen)
    case .none: expectTicks([], on: screen)
    }
  }

  private func expectTicks(_ numbers: [Int], on screen: String) {
    #expect(screen.matches(of: /([0-9])  \[x\]/).map { Int($0.output.1) } == numbers, "\(screen)")
  }
}
