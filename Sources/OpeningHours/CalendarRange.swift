package import CivilTime

/// A stretch of the calendar, both ends included.
package enum CalendarRange: Hashable, Sendable {
  /// Whole months of every year, 1 to 12, across New Year where the first comes later in the year: `Jun-Sep`.
  case months(first: Int, last: Int)
  /// Days of every year, across New Year where the first comes later: `Dec 24-Jan 06`.
  case days(first: MonthDay, last: MonthDay)
  /// Days of one time: `2026 Dec 24-2027 Jan 06`.
  case dates(ClosedRange<CivilDate>)

  /// Whether a day lies in it; a day that a year does not have (29 February) lies nowhere in that year.
  package func contains(_ date: CivilDate) -> Bool {
    switch self {
    case .months(let first, let last): isBetween(date.month, first, last)
    case .days(let first, let last):
      isBetween(32 * date.month + date.day, 32 * first.month + first.day, 32 * last.month + last.day)
    case .dates(let dates): dates.contains(date)
    }
  }

  /// Whether it goes over New Year in every year.
  package var wraps: Bool {
    switch self {
    case .months(let first, let last): first > last
    case .days(let first, let last): first > last
    case .dates: false
    }
  }

  /// Whether its months are those of a calendar.
  var isSound: Bool {
    guard case .months(let first, let last) = self else { return true }
    return (1...12).contains(first) && (1...12).contains(last)
  }

  /// Whether it says its years itself.
  var isDated: Bool { if case .dates = self { true } else { false } }
}

/// Whether something lies between two others of a circle, both included: the first may come later in the year or week.
func isBetween<Place: Comparable>(_ place: Place, _ first: Place, _ last: Place) -> Bool {
  first <= last ? first <= place && place <= last : first <= place || place <= last
}

extension CalendarRange: CustomStringConvertible {
  /// The stretch as the OSM syntax writes it; what both ends share stands once: `2026 Dec 24-26`.
  package var description: String {
    switch self {
    case .months(let first, let last):
      return first == last ? monthSymbol(first) : "\(monthSymbol(first))-\(monthSymbol(last))"
    case .days(let first, let last):
      if first == last { return "\(first)" }
      return first.month == last.month && first < last ? "\(first)-\(twoDigits(last.day))" : "\(first)-\(last)"
    case .dates(let dates):
      let (first, last) = (dates.lowerBound, dates.upperBound)
      if first == last { return written(first) }
      if first.year != last.year { return "\(written(first))-\(written(last))" }
      return first.month == last.month
        ? "\(written(first))-\(twoDigits(last.day))" : "\(written(first))-\(dayOfYear(last))"
    }
  }

  private func written(_ date: CivilDate) -> String { "\(date.year) \(dayOfYear(date))" }

  private func dayOfYear(_ date: CivilDate) -> String { "\(monthSymbol(date.month)) \(twoDigits(date.day))" }
}
