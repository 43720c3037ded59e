import CivilTime
import Interviews
import OrderedCollections
import Seeded

extension SeededGenerator {
  /// Some answer to everything that either of two interviews asks, often one beside a bound.
  ///
  /// Where a question takes another kind of answer in the new one, it is another question with an answer of its own.
  mutating func answersCount(_ old: Interview, _ new: Interview) -> (old: Answers, new: Answers) {
    var answersCount: (old: Answers, new: Answers) = ([:], [:])
    for id in OrderedSet(Array(old.questions.keys) + Array(new.questions.keys)) {
      let questions = [old.questions[id], new.questions[id]].compactMap(\.self)
      guard let first = questions.first, let last = questions.last else { continue }
      let answer = Bool.random(using: &self) ? self.answer(first) : self.answer(last)
      let isOneQuestion = first.isOfKind(last)
      answersCount.old[id] = isOneQuestion ? answer : self.answer(first)
      answersCount.new[id] = isOneQuestion ? answer : self.answer(last)
    }
    // Nine in ten ask for asylum: most of the rules are for them.
    if Int.random(in: 0..<10, using: &self) > 0 {
      answersCount.old["request"] = .option("asylum")
      answersCount.new["request"] = .option("asylum")
    }
    return answersCount
  }

  private mutating func answer(_ question: Question) -> Answer? {
    switch question.kind {
    case .one(let options): return options.randomElement(using: &self).map { .option($0.id) }
    case .several(let options):
      return .options(options.map(\.id).filter { _ in Bool.random(using: &self) })
    case .integer(let range, let acceptsUnknown):
      if acceptsUnknown, Int.random(in: 0..<4, using: &self) == 0 { return .unknown }
      let bounds = [17, 18, 55, 56, 59, 60, 61, range.upperBound].filter(range.contains)
      let number = Bool.random(using: &self) ? bounds.randomElement(using: &self) : nil
      return .number(number ?? Int.random(in: range, using: &self))
    }
  }

  /// A day, often one beside the first or the last of a route, sometimes before all rules.
  mutating func day(_ interview: Interview) -> CivilDate {
    let ends = interview.routes.values.flatMap { [$0.valid.from, $0.valid.to].compactMap(\.self) }
    if let end = ends.randomElement(using: &self), Bool.random(using: &self) {
      return CivilDate(dayNumber: end.dayNumber + Int.random(in: -1...1, using: &self))
    }
    return CivilDate(dayNumber: interview.rulesFrom.dayNumber + Int.random(in: -2...1200, using: &self))
  }
}

extension Question {
  fileprivate func isOfKind(_ other: Question) -> Bool {
    switch (kind, other.kind) {
    case (.one, .one), (.several, .several), (.integer, .integer): true
    default: false
    }
  }
}
