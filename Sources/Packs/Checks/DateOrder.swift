import CivilTime
import Problems

/// A first and a last day, of which the last never lies before the first.
enum DateOrder {
  /// Both days, each nil where it is not stated; reversed days are said at the last.
  static func read(from first: YAMLValue?, to last: YAMLValue?) -> (from: CivilDate?, to: CivilDate?) {
    let days = (from: first?.date(), to: last?.date())
    if let from = days.from, let to = days.to, to < from {
      last?.report(.dateOrder, .datesReversed, ["first": "\(from)", "last": "\(to)"])
    }
    return days
  }
}
