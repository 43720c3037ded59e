package import CivilTime

/// What one language calls the days of the week, in one of the forms it needs.
package struct WeekdayNames: Hashable, Sendable {
  private let names: [Weekday: String]

  /// Names for the seven days, as they stand inside a sentence.
  package init(
    monday: String, tuesday: String, wednesday: String, thursday: String, friday: String, saturday: String,
    sunday: String
  ) {
    names = [
      .monday: monday, .tuesday: tuesday, .wednesday: wednesday, .thursday: thursday, .friday: friday,
      .saturday: saturday, .sunday: sunday,
    ]
  }

  /// The name of a day.
  package subscript(day: Weekday) -> String { names[day, default: ""] }
}
