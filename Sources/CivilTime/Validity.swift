/// The days on which something holds, from the first to the last, both included.
///
/// A number that changes on 1 March is two numbers: one up to the last day of February, one from 1 March on. So both can
/// be written down before the day comes.
package struct Validity: Hashable, Sendable {
  /// The first and the last day; nil at an end that is open.
  package let from, to: CivilDate?

  /// Every day.
  package static let always = Validity()

  /// The days from one to another; an end that is not named is open.
  package init(from: CivilDate? = nil, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether a day is one of them.
  package func includes(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// The days on which it may be otherwise than on the day before: the first one, and the one after the last.
  package var changes: [CivilDate] { [from, to?.following].compactMap(\.self) }

  /// The days that both have; nil where they have none in common.
  package func intersection(_ other: Validity) -> Validity? {
    let from = [from, other.from].compactMap(\.self).max()
    let to = [to, other.to].compactMap(\.self).min()
    if let from, let to, to < from { return nil }
    return Validity(from: from, to: to)
  }

  /// The first of these days that none of some others has; nil where they have all of them.
  ///
  /// - Parameter start: a day before which nothing counts: it stands for the open end.
  package func firstDay(without others: [Validity], since start: CivilDate) -> CivilDate? {
    var day = max(from ?? start, start)
    while includes(day) {
      // Whoever has the day has it up to a last one; the longest reaches farthest.
      let covering = others.filter { $0.includes(day) }
      guard !covering.isEmpty else { return day }
      let ends = covering.compactMap(\.to)
      guard ends.count == covering.count, let next = ends.max()?.following else { return nil }
      day = next
    }
    return nil
  }
}

extension Validity: CustomStringConvertible {
  /// The days as an interval of ISO 8601, `2027-03-01/..`, with two dots at an end that is open.
  package var description: String {
    [from, to].map { $0.map(\.description) ?? ".." }.joined(separator: "/")
  }
}

extension CivilDate {
  /// The day after this one; nil behind the last day of the calendar.
  package var following: CivilDate? {
    let next = CivilDate(dayNumber: dayNumber + 1)
    return next > self ? next : nil
  }

  /// The day before this one; nil before the first day of the calendar.
  package var preceding: CivilDate? {
    let last = CivilDate(dayNumber: dayNumber - 1)
    return last < self ? last : nil
  }
}
