package import CivilTime

/// The public holidays of a country, and the feasts of single cities.
package struct Holidays: Hashable, Sendable {
  /// On which day of the year a holiday falls.
  package enum Day: Hashable, Sendable {
    /// The same date every year; one that a year does not have (29 February) falls on no day of it.
    case date(month: Int, day: Int)
    /// So many days after Easter Sunday.
    case easter(offset: Int)
  }

  /// One holiday.
  package struct Holiday: Hashable, Sendable {
    /// On which day it falls.
    package let day: Day
    /// The years in which it is one, nil at an end that is open.
    package let firstYear, lastYear: Int?
    /// The city that keeps it, nil for the whole country.
    package let city: String?

    /// A holiday.
    package init(_ day: Day, firstYear: Int? = nil, lastYear: Int? = nil, city: String? = nil) {
      self.day = day
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.city = city
    }
  }

  /// The holidays, in any order.
  package let holidays: [Holiday]

  /// No holiday at all.
  package static let none = Holidays([])

  /// The holidays of a country.
  package init(_ holidays: [Holiday]) { self.holidays = holidays }

  /// The holidays that a city keeps: the country's and its own; without a city the country's alone.
  package func kept(by city: String?) -> Holidays {
    Holidays(holidays.filter { $0.city == nil || $0.city == city })
  }

  /// Whether a day is one of these holidays, whatever city keeps it.
  package func contains(_ date: CivilDate) -> Bool { holidays.contains { $0.isOn(date) } }
}

extension Holidays.Holiday {
  fileprivate func isOn(_ date: CivilDate) -> Bool {
    guard firstYear.map({ $0 <= date.year }) ?? true, lastYear.map({ date.year <= $0 }) ?? true else { return false }
    switch day {
    case .date(let month, let day): return date.month == month && date.day == day
    case .easter(let offset):
      guard let easter = CivilDate.easter(date.year) else { return false }
      return date.dayNumber - easter.dayNumber == offset
    }
  }
}
