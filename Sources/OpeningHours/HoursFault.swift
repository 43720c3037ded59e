/// Why a text is not opening hours: where, what stands there, and what should.
public struct HoursFault: Error, Hashable {
  /// What the reader was looking for.
  public enum Expectation: Hashable, Sendable {
    /// A rule, where there is none: an empty text, or nothing around a semicolon.
    case rule
    /// Weekdays in a list or a range.
    case weekdays
    /// The name of one weekday, or `PH`.
    case weekday
    /// A span such as `09:00-14:00`.
    case timeSpan
    /// A time from 00:00 to 24:00.
    case timeOfDay
    /// A span that begins after the one in front of it has ended.
    case laterSpan
    /// The time at which an open end (`10:00+`) closes.
    case closingTime
    /// A semicolon between two rules.
    case semicolon
    /// The end of the rule.
    case endOfRule
    /// Words between the quotes of a comment.
    case comment
    /// The quote that ends a comment.
    case closingQuote
  }

  /// The place in the text, counted in characters from 1; one past the last character where the text ends too early.
  public let column: Int
  /// What stands there; empty where the rule or the text ends.
  public let found: String
  /// What should stand there.
  public let expectation: Expectation
  /// What was probably meant, in the right words; nil where there is no telling.
  public let correction: String?
}

extension HoursFault: CustomStringConvertible {
  /// A sentence for the author of a pack, without the place: whoever shows it knows the file and the line as well.
  public var description: String {
    switch expectation {
    case .rule: "a rule is missing; write one like Mo-Fr 09:00-14:00, or take the semicolon away"
    case .weekdays: "\"\(found)\" is not a list of weekdays; write \(correction ?? "it like Mo-Fr or Mo,We,Fr")"
    case .weekday: "\"\(found)\" is not a weekday; write \(correction ?? "Mo, Tu, We, Th, Fr, Sa, Su or PH")"
    case .timeSpan where found.isEmpty: "the rule ends without hours; write a time span like 09:00-14:00, or off"
    case .timeSpan where found.contains(","):
      "\"\(found)\" are not time spans; write \(correction ?? "them like 09:00-12:00,15:00-18:00")"
    case .timeSpan: "\"\(found)\" is not a time span; write \(correction ?? "it like 09:00-14:00")"
    case .timeOfDay: "\"\(found)\" is not a time of day; write one from 00:00 to 24:00"
    case .laterSpan: "\"\(found)\" begins before the span in front of it has ended; write spans in the order of the day"
    case .closingTime: "\"\(found)\" does not say when it closes; write the end too, like 10:00-18:00"
    case .semicolon: "\"\(found)\" begins a new rule; write a semicolon before it, not a comma"
    case .endOfRule: "\"\(found)\" is too much here; a further time span takes a comma, a new rule a semicolon"
    case .comment: "the comment is empty; write words between the quotes, like \"by appointment\""
    case .closingQuote: "the comment \(found) does not end; write a double quote after its last word"
    }
  }
}
