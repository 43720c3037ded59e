/// One rule of the opening hours: which days, and what holds on them.
public struct HoursRule: Hashable, Sendable {
  /// What a rule says about its days.
  public enum Hours: Hashable, Sendable {
    /// Open in these spans, at least one, in the order of the day and without overlap. With a comment
    /// (`09:00-13:00 "by appointment"`) they hold only under what it says: the specification calls that "unknown".
    case open([TimeSpan], comment: String?)
    /// Closed (`off`).
    case closed
    /// No times at all, only what the comment says (`"by appointment"`).
    case comment(String)
  }

  /// The days the rule speaks of.
  public let days: DaySelector
  /// What it says about them.
  public let hours: Hours

  /// A rule, or nil where it could not be written down.
  ///
  /// That is one without spans, with spans that overlap or lie in the wrong order, or with a comment that is blank or
  /// holds a double quote.
  public init?(days: DaySelector, hours: Hours) {
    switch hours {
    case .open(let spans, let comment):
      guard !spans.isEmpty, zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { return nil }
      if let comment, !isComment(comment) { return nil }
    case .closed: break
    case .comment(let comment):
      guard isComment(comment) else { return nil }
    }
    self.days = days
    self.hours = hours
  }

  /// Whether the rule is a comment on the whole (`"by appointment"` without a day).
  ///
  /// It then stands beside the other rules and overrides none of them. The specification would let it override; who
  /// writes `Mo 09:00-12:00; "by appointment"` means both, and losing the hours would be the worse reading.
  public var isRemark: Bool {
    if case .comment = hours { days == .everyDay } else { false }
  }
}

extension HoursRule: CustomStringConvertible {
  /// The rule as the OSM syntax writes it, `Mo-Fr 09:00-12:00,15:00-18:00`.
  public var description: String {
    switch hours {
    case .open([.wholeDay], let comment) where days == .everyDay: "24/7\(quoted(comment))"
    case .open(let spans, let comment):
      "\(days) \(spans.map(\.description).joined(separator: ","))\(quoted(comment))"
    case .closed: days == .everyDay ? "off" : "\(days) off"
    case .comment(let comment): days == .everyDay ? "\"\(comment)\"" : "\(days)\(quoted(comment))"
    }
  }

  private func quoted(_ comment: String?) -> String { comment.map { " \"\($0)\"" } ?? "" }
}

/// Whether a text can stand between quotes.
///
/// Scalars are looked at, not characters: a quote under a combining accent still closes the comment.
private func isComment(_ text: String) -> Bool {
  !text.unicodeScalars.contains("\"") && !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
