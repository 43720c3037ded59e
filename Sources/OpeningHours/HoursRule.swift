/// One rule of the opening hours: which days, and what holds on them.
package struct HoursRule: Hashable, Sendable {
  /// What a rule says about its days.
  package enum Hours: Hashable, Sendable {
    /// Open in these spans, at least one, in the order of the day and without overlap. With a comment
    /// (`09:00-13:00 "by appointment"`) they hold only under what it says: the specification calls that "unknown".
    case open([TimeSpan], comment: String?)
    /// Closed (`off`).
    case closed
    /// No times at all, only what the comment says (`"by appointment"`).
    case comment(String)
  }

  /// How a rule stands to those in front of it.
  package enum Joining: Hashable, Sendable {
    /// On its days it takes their place (`;`). The first rule of all is one of these.
    case overriding
    /// On its days it adds its hours to theirs (`,`).
    case adding
    /// It holds where they leave it closed (`||`).
    case fallback
  }

  /// How the rule stands to those in front of it.
  package let joining: Joining
  /// The part of the calendar it speaks of; nil for all of it.
  package let dates: DateSelector?
  /// The days of that part it speaks of.
  package let days: DaySelector
  /// What it says about them.
  package let hours: Hours

  /// `PH off`.
  static let closedOnHolidays = HoursRule(joining: .overriding, dates: nil, days: .holidays, hours: .closed)

  /// The same rule as the first of all, which nothing stands in front of.
  var asFirst: HoursRule { HoursRule(joining: .overriding, dates: dates, days: days, hours: hours) }

  /// Whether the rule is a comment on the whole (`"by appointment"` without a day).
  ///
  /// It then stands beside the other rules and overrides none of them. The specification would let it override; who
  /// writes `Mo 09:00-12:00; "by appointment"` means both, and losing the hours would be the worse reading.
  package var isRemark: Bool {
    if case .comment = hours { joining == .overriding && dates == nil && days == .everyDay } else { false }
  }

  /// Whether it says the same of every week: no dates, and no days that a month has once.
  var isWeekly: Bool { dates == nil && days.ordinals.isEmpty }
}

extension HoursRule {
  /// A rule, or nil where it could not be written down.
  ///
  /// That is one without spans, with spans that overlap or lie in the wrong order, or with a comment that is blank or
  /// holds a double quote.
  package init?(
    _ joining: Joining = .overriding, dates: DateSelector? = nil, days: DaySelector, hours: Hours
  ) {
    if case .open([], _) = hours { return nil }
    guard zip(hours.spans, hours.spans.dropFirst()).allSatisfy({ $0.end <= $1.start }),
      hours.comment.map(isComment) ?? true
    else { return nil }
    self.init(joining: joining, dates: dates, days: days, hours: hours)
  }
}

extension HoursRule: CustomStringConvertible {
  /// The rule as the OSM syntax writes it, `Jun-Sep Mo-Fr 09:00-12:00,15:00-18:00`; what joins it is not written.
  package var description: String {
    switch hours {
    // After a comma `24/7` would look like one more span.
    case .open([.wholeDay], let comment) where dates == nil && days == .everyDay && joining != .adding:
      "24/7\(quoted(comment))"
    case .open(let spans, let comment):
      selectors(alwaysNamesDays: dates == nil) + spans.map(\.description).joined(separator: ",") + quoted(comment)
    case .closed: selectors(alwaysNamesDays: false) + "off"
    case .comment(let comment): selectors(alwaysNamesDays: false) + "\"\(comment)\""
    }
  }

  private func selectors(alwaysNamesDays: Bool) -> String {
    let calendar = dates.map { "\($0) " } ?? ""
    return days == .everyDay && !alwaysNamesDays ? calendar : "\(calendar)\(days) "
  }

  private func quoted(_ comment: String?) -> String { comment.map { " \"\($0)\"" } ?? "" }
}

/// Whether a text can stand between quotes.
///
/// Scalars are looked at, not characters: a quote under a combining accent still closes the comment.
private func isComment(_ text: String) -> Bool {
  !text.unicodeScalars.contains("\"") && !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
