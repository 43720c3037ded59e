/// Why a text is not opening hours: where, what stands there, and what should.
package struct HoursFault: Error, Hashable {
  /// What the reader was looking for.
  package enum Expectation: Hashable, Sendable {
    /// A rule, where there is none: an empty text, or nothing around a semicolon.
    case rule
    /// Weekdays in a list or a range.
    case weekdays
    /// The name of one weekday, or `PH`.
    case weekday
    /// Which of the days of one name in a month, between brackets (`Mo[1]`).
    case ordinal
    /// The name of a month.
    case month
    /// A date, or a range of dates, that there is.
    case date
    /// A span such as `09:00-14:00`.
    case timeSpan
    /// A time from 00:00 to 24:00.
    case timeOfDay
    /// A span that begins after the one in front of it has ended.
    case laterSpan
    /// The time at which an open end closes, because it goes beyond midnight (`22:00-02:00+`).
    case closingTime
    /// A semicolon or a comma in front of the days of a new rule.
    case semicolon
    /// The end of the rule.
    case endOfRule
    /// Words between the quotes of a comment.
    case comment
    /// The quote that ends a comment.
    case closingQuote
  }

  /// The place in the text, counted in characters from 1; one past the last character where the text ends too early.
  package let column: Int
  /// What stands there; empty where the rule or the text ends.
  package let found: String
  /// What should stand there.
  package let expectation: Expectation
  /// What was probably meant, in the right words; nil where there is no telling.
  package let correction: String?
}
