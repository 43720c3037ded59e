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

  /// The first and last days of routes with the days beside them, as far as rules are known.
  var daysOfChange: [CivilDate] {
    var days: Set<CivilDate> = [rulesFrom]
    for route in routes.values {
      if let first = route.validFrom { days.formUnion([first.moved(days: -1), first]) }
      if let last = route.validTo { days.formUnion([last, last.moved(days: 1)]) }
    }
    return days.filter { $0 >= rulesFrom }.sorted()
  }

  /// The services that a result can name.
  var namedServices: Set<Service.ID> {
    Set(
      always + routes.values.flatMap { $0.services.map(\.id) }
        + questions.values.flatMap { $0.options.flatMap { $0.addition?.services.map(\.id) ?? [] } })
  }
}

extension CivilDate {
  fileprivate func moved(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }
}
