import CivilTime

/// A day of some month, in whatever year: 24 December.
package struct MonthDay: Hashable, Comparable, Sendable {
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, 1 to 31.
  package let day: Int

  /// A day that at least some years have, or nil; 29 February is one.
  package init?(month: Int, day: Int) {
    // 2000 was a leap year.
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Earlier days of the year come first.
  package static func < (left: MonthDay, right: MonthDay) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension MonthDay: CustomStringConvertible {
  /// The day as the OSM syntax writes it, `Dec 24`.
  package var description: String { "\(monthSymbol(month)) \(twoDigits(day))" }
}

/// The three letters that the OSM syntax has for a month, 1 to 12.
func monthSymbol(_ month: Int) -> String { monthSymbols[month - 1] }

/// The months as the OSM syntax writes them, January first.
let monthSymbols = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]
