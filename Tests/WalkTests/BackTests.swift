import Foundation
import Packs
import Testing
import Tmux

/// Back with Esc and forward with Enter, over the whole way.
struct BackTests {
  @Test(arguments: [People.pregnantWoman, People.vulnerableMan, People.nothingKnown, People.boyAlone])
  func `back to the first question and forward again loses no answer`(person: Person) throws {
    let sitting = try Desk().sit(language: person.language)
    let words = sitting.words
    _ = try sitting.answer(for: person)
    let result = try sitting.waitForResult()

    for (index, (question, answer)) in person.answers.enumerated().reversed() {
      try sitting.session.send("Escape")
      let screen = try sitting.waitFor(question: question, number: index + 1)
      try expectAnswered(answer, question, on: screen, words)
    }
    try sitting.session.send("Escape")
    let first = try sitting.waitFor(words(.firstQuestion))
    #expect(try first.title == words.title(of: "request"))

    for (index, (question, answer)) in person.answers.enumerated() {
      let screen = try sitting.waitFor(question: question, number: index + 1)
      try expectAnswered(answer, question, on: screen, words)
      try sitting.session.send("Enter")
    }
    #expect(try sitting.waitForResult() == result)
  }

  /// Expects the answer given before to be shown as such, and no other.
  private func expectAnswered(_ answer: Person.Answer, _ question: String, on screen: String, _ words: Words) throws {
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
