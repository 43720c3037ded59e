package import CivilTime

/// The days a rule speaks of: some days of the week, some of them in each month, the public holidays, or all of these.
package struct DaySelector: Hashable, Sendable {
  /// The days of the week, on whatever date they fall.
  package let weekdays: Set<Weekday>
  /// Single ones of the month, such as the first Monday; none of a day that is among the weekdays anyway.
  package let ordinals: Set<OrdinalWeekday>
  /// Whether the rule names the public holidays (`PH`) itself.
  package let namesHolidays: Bool

  /// Every day of the week, as a rule without a selector means it; holidays are not named.
  package static let everyDay = DaySelector(known: Set(Weekday.allCases), ordinals: [], namesHolidays: false)

  /// The public holidays alone.
  static let holidays = DaySelector(known: [], ordinals: [], namesHolidays: true)

  /// A selector, or nil where it would select no day at all.
  package init?(weekdays: Set<Weekday>, ordinals: Set<OrdinalWeekday> = [], namesHolidays: Bool = false) {
    guard namesHolidays || !weekdays.isEmpty || !ordinals.isEmpty else { return nil }
    self.init(
      known: weekdays, ordinals: ordinals.filter { !weekdays.contains($0.weekday) }, namesHolidays: namesHolidays)
  }

  private init(known weekdays: Set<Weekday>, ordinals: Set<OrdinalWeekday>, namesHolidays: Bool) {
    self.weekdays = weekdays
    self.ordinals = ordinals
    self.namesHolidays = namesHolidays
  }

  /// Whether a day is one of them; `isHoliday` tells whether it is a public holiday.
  func contains(_ date: CivilDate, isHoliday: Bool) -> Bool {
    namesHolidays && isHoliday || weekdays.contains(date.weekday) || ordinals.contains { $0.isOn(date) }
  }
}

extension DaySelector: CustomStringConvertible {
  /// The selector as the OSM syntax writes it: three neighbours or more as a range, `Mo-We,Fr,Sa[1,-1],PH`.
  package var description: String {
    let names = weekdays.runs.flatMap { run in
      if run.count >= 3, let first = run.first, let last = run.last {
        return ["\(first.symbol)-\(last.symbol)"]
      }
      return run.map(\.symbol)
    }
    let single = Weekday.allCases.compactMap { day -> String? in
      let places = ordinalPlaces(of: day)
      return places.isEmpty ? nil : "\(day.symbol)[\(places.map { String($0) }.joined(separator: ","))]"
    }
    return (names + single + (namesHolidays ? ["PH"] : [])).joined(separator: ",")
  }

  /// Which of the month a day is meant on: from the beginning first, then from the end, the last first.
  func ordinalPlaces(of day: Weekday) -> [Int] {
    let places = ordinals.filter { $0.weekday == day }.map(\.ordinal)
    return places.filter { $0 > 0 }.sorted() + places.filter { $0 < 0 }.sorted(by: >)
  }
}

extension Weekday {
  /// The two letters of the OSM syntax.
  var symbol: String { weekdaySymbols[rawValue] }

  /// The day with these two letters, exactly as the syntax writes them.
  init?(symbol: String) {
    guard let place = weekdaySymbols.firstIndex(of: symbol) else { return nil }
    self.init(rawValue: place)
  }
}

/// The days as the OSM syntax writes them, Monday first.
private let weekdaySymbols = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
