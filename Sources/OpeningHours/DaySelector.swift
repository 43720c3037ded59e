public import Dates

/// The days a rule speaks of: some days of the week, the public holidays, or both.
public struct DaySelector: Hashable, Sendable {
  /// The days of the week, on whatever date they fall.
  public let weekdays: Set<Weekday>
  /// Whether the rule names the public holidays (`PH`) itself.
  public let namesHolidays: Bool

  /// Every day of the week, as a rule without a selector means it; holidays are not named.
  public static let everyDay = DaySelector(known: Set(Weekday.allCases), namesHolidays: false)

  /// A selector, or nil where it would select no day at all.
  public init?(weekdays: Set<Weekday>, namesHolidays: Bool = false) {
    guard namesHolidays || !weekdays.isEmpty else { return nil }
    self.init(known: weekdays, namesHolidays: namesHolidays)
  }

  private init(known weekdays: Set<Weekday>, namesHolidays: Bool) {
    self.weekdays = weekdays
    self.namesHolidays = namesHolidays
  }
}

extension DaySelector: CustomStringConvertible {
  /// The selector as the OSM syntax writes it: three neighbours or more as a range, `Mo-We,Fr,PH`.
  public var description: String {
    let names = weekdays.runs.flatMap { run in
      if run.count >= 3, let first = run.first, let last = run.last {
        return ["\(first.symbol)-\(last.symbol)"]
      }
      return run.map(\.symbol)
    }
    return (names + (namesHolidays ? ["PH"] : [])).joined(separator: ",")
  }
}

extension Weekday {
  /// The two letters of the OSM syntax.
  var symbol: String {
    switch self {
    case .monday: "Mo"
    case .tuesday: "Tu"
    case .wednesday: "We"
    case .thursday: "Th"
    case .friday: "Fr"
    case .saturday: "Sa"
    case .sunday: "Su"
    }
  }

  /// The day with these two letters, exactly as the syntax writes them.
  init?(symbol: String) {
    guard let day = Weekday.allCases.first(where: { $0.symbol == symbol }) else { return nil }
    self = day
  }
}
