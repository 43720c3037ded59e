import Advice

extension Model {
  /// When the page that is shown says something else though nobody does anything, in seconds since 1970 (UTC).
  ///
  /// Nil where it shows no state of a service: then there is nothing to wake up for.
  package var nextLook: Int? {
    // A moment that was set stands still.
    guard !context.isTimeSet else { return nil }
    return switch page.content {
    case .result, .directory, .service: context.adviser(language).nextLook.map { $0.minutesSince1970 * 60 }
    case .one, .several, .number, .text, .list, .path, .blank, .keys: nil
    }
  }
}
