import CivilTime
package import Interviews
import OrderedCollections

extension Interview {
  /// The numbers below which a condition says one thing and above which another, in the order of questions and numbers.
  package var boundaries: [(question: Question.ID, below: Int)] {
    var cuts: [Question.ID: Set<Int>] = [:]
    for case .answer(let question, .range(let range)) in everyCondition {
      guard case .integer(let whole, _) = questions[question]?.kind else { continue }
      if range.lowerBound > whole.lowerBound { cuts[question, default: []].insert(range.lowerBound - 1) }
      if range.upperBound < whole.upperBound { cuts[question, default: []].insert(range.upperBound) }
    }
    return questions.keys.flatMap { id in cuts[id, default: []].sorted().map { (id, $0) } }
  }

  /// The days on which a rule may say otherwise than on the day before, each with that day, as far as rules are known.
  var daysBesideChanges: [CivilDate] {
    let days = [rulesFrom] + daysOfChange.flatMap { [$0.preceding, $0].compactMap(\.self) }
    return Set(days).filter { $0 >= rulesFrom }.sorted()
  }
}
