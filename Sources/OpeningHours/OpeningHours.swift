/// When a service is open, as data: rules in the order in which they were written.
///
/// The syntax is a part of the opening_hours of OpenStreetMap, specification 0.7.2
/// (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, weekdays, `PH`, spans, `off` and
/// comments. A later rule for the same day overrides an earlier one.
public struct OpeningHours: Hashable, Sendable {
  /// The rules, at least one.
  public let rules: [HoursRule]

  /// Hours of these rules, or nil where there is none.
  public init?(rules: [HoursRule]) {
    guard !rules.isEmpty else { return nil }
    self.rules = rules
  }

  /// Reads hours such as `Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off`.
  ///
  /// - Throws: the first fault from the left, with its column and, where it can be guessed, what to write instead.
  public init(parsing text: String) throws(HoursFault) {
    rules = try HoursReader(text: text).rules()
  }
}

extension OpeningHours: CustomStringConvertible {
  /// The hours in the one way they are written here; reading this text gives the same hours.
  public var description: String { rules.map(\.description).joined(separator: "; ") }
}
