import CivilTime
import Interviews
import Problems

/// A question offers one to nine options on every day on which it may be asked: the keys 1 to 9 pick them.
enum OptionDays {
  static func check(_ questions: [Question], since rulesFrom: CivilDate, _ places: RulePlaces, _ log: ProblemLog) {
    for question in questions where question.options.contains(where: { $0.valid != .always }) {
      let start = max(question.valid.from ?? rulesFrom, rulesFrom)
      let changes = question.options.flatMap(\.valid.changes).filter { $0 > start }
      let days = [start] + Set(changes).sorted()
      let counts = days.filter(question.valid.includes).map { ($0, question.on($0).options.count) }
      guard let (day, count) = counts.first(where: { !(1...9).contains($0.1) }), let place = places[question.id] else {
        continue
      }
      log.add(
        Problem(
          place, .question, .optionsOnDay, ["name": question.id.text, "day": "\(day)", "count": String(count)]))
    }
  }
}
