import CivilTime

extension Set<Weekday> {
  /// The days in runs of neighbours, in the order in which people read them.
  ///
  /// The week begins on Monday; only a run of three days or more may cross from Sunday to Monday (`Fr-Mo`), because
  /// it is said as one range then, while "Sunday and Monday" gains nothing from leaving the order of the week.
  var runs: [[Weekday]] {
    var runs: [[Weekday]] = []
    for day in sorted() {
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    guard runs.count > 1, let first = runs.first, let last = runs.last, first.first == .monday, last.last == .sunday,
      first.count + last.count >= 3
    else { return runs }
    return runs.dropFirst().dropLast() + [last + first]
  }

  /// The days from the first to the last, both included, across Sunday where the last comes first in the week.
  init(from first: Weekday, through last: Weekday) {
    self.init(Weekday.allCases.filter { isBetween($0, first, last) })
  }
}
