package import OpeningHours
package import Problems

extension Problem {
  /// What is wrong with opening hours, at the place of the fault.
  package init(_ place: Place, _ fault: HoursFault) {
    self.init(place, .openingHours, fault.message, fault.values)
  }
}

extension HoursFault {
  /// The sentence that says what is wrong with opening hours.
  fileprivate var message: ProblemMessage {
    let isGuessed = correction != nil
    return switch expectation {
    case .rule: .hoursRule
    case .weekdays: isGuessed ? .hoursWeekdaysMeant : .hoursWeekdays
    case .weekday: isGuessed ? .hoursWeekdayMeant : .hoursWeekday
    case .ordinal: .hoursOrdinal
    case .month: isGuessed ? .hoursMonthMeant : .hoursMonth
    case .date: isGuessed ? .hoursDateMeant : .hoursDate
    case .timeSpan where found.isEmpty: .hoursMissing
    case .timeSpan where found.contains(","): isGuessed ? .hoursSpansMeant : .hoursSpans
    case .timeSpan: isGuessed ? .hoursSpanMeant : .hoursSpan
    case .timeOfDay: .hoursTime
    case .laterSpan: .hoursLaterSpan
    case .closingTime: .hoursClosingTime
    case .semicolon: .hoursSemicolon
    case .endOfRule: .hoursTooMuch
    case .comment: .hoursComment
    case .closingQuote: .hoursQuote
    }
  }

  /// What stands in the sentence's places.
  fileprivate var values: [String: String] {
    var values: [String: String] = [:]
    if !found.isEmpty { values["found"] = found }
    if let correction { values["meant"] = correction }
    return values
  }
}
