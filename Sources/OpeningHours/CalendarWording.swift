/// The words in which one language says the months, dates and single days of opening hours.
public struct CalendarWording: Hashable, Sendable {
  /// The months, January first: `gennaio`.
  public let months: [String]
  /// A day of every year, with `{day}` and `{month}`: `{day} {month}`.
  public let dayOfMonth: String
  /// A day of one year, with `{day}`, `{month}` and `{year}`: `{day} {month} {year}`.
  public let date: String
  /// Days from the first to the last, with `{first}` and `{last}`: `{first} – {last}`.
  public let dateRange: String
  /// What holds on some dates, with `{dates}` and `{hours}`: `{dates}: {hours}`.
  public let dated: String
  /// The first to the fifth day of its name in a month, with `{day}`: `1° {day} del mese`.
  public let ordinals: [String]
  /// The same from the end of the month, the last first: `{day} di fine mese`.
  public let lastOrdinals: [String]

  /// The words of a language; a list that is too short leaves the figure that stands for its word.
  public init(
    months: [String], dayOfMonth: String = "{day} {month}", date: String = "{day} {month} {year}",
    dateRange: String = "{first} – {last}", dated: String = "{dates}: {hours}", ordinals: [String],
    lastOrdinals: [String]
  ) {
    self.months = months
    self.dayOfMonth = dayOfMonth
    self.date = date
    self.dateRange = dateRange
    self.dated = dated
    self.ordinals = ordinals
    self.lastOrdinals = lastOrdinals
  }

  /// The name of a month, 1 to 12.
  func name(of month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "\(month)" }

  /// A single day of a month, whose name is given.
  func name(of place: Int, _ day: String) -> String {
    let patterns = place > 0 ? ordinals : lastOrdinals
    let pattern = patterns.indices.contains(abs(place) - 1) ? patterns[abs(place) - 1] : "{day} [\(place)]"
    return HoursPattern(text: pattern).filled(["day": day])
  }
}
