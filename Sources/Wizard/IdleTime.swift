/// How long nobody may touch a wizard that holds something about a person.
///
/// Whoever is called away leaves an answer sheet on a screen that others pass. What is told is a value: the clock is the
/// caller's, one that never goes back and counts the time in which the computer slept.
package struct IdleTime: Hashable, Sendable {
  /// The limit in minutes where nobody said another.
  package static let usualMinutes = 10
  /// How long before the end it is said.
  package static let warning = Duration.seconds(30)

  /// After so long the screen is covered and the person forgotten; nil for never.
  package let limit: Duration?
  private var touched: Duration
  private var isWarned = false

  /// - Parameters:
  ///   - minutes: the limit; 0 for never.
  ///   - moment: now.
  package init(minutes: Int, at moment: Duration) {
    limit = minutes > 0 ? .seconds(minutes * 60) : nil
    touched = moment
  }

  /// Somebody is there.
  package mutating func touch(at moment: Duration) { (touched, isWarned) = (moment, false) }

  /// How long it takes until something is to be done if nobody does anything; nil where nothing is ever.
  package func rest(at moment: Duration) -> Duration? {
    limit.map { max(.zero, touched + $0 - (isWarned ? .zero : IdleTime.warning) - moment) }
  }

  /// What is to be done now; nil where it is not time yet.
  package mutating func action(at moment: Duration) -> Action? {
    guard let limit, let rest = rest(at: moment), rest == .zero else { return nil }
    // A computer that slept over the end has no half minute left to warn anybody.
    if touched + limit <= moment { return .leftIdle }
    isWarned = true
    return .idleSoon(seconds: Int(IdleTime.warning.components.seconds))
  }
}
