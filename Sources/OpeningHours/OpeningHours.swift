/// When a service is open, as data: rules in the order in which they were written.
///
/// The syntax is a part of the opening_hours of OpenStreetMap, specification 0.7.2
/// (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification): `24/7`, weekdays (`Mo-Fr`, `Mo[1]`), `PH`,
/// years, months and dates (`2026`, `Jun-Sep`, `Dec 24-Jan 06`), spans with an end or without (`10:00+`), `off` and
/// comments. A rule behind a semicolon overrides those in front of it on its days, one behind a comma adds to them, one
/// behind `||` holds where they leave it closed.
package struct OpeningHours: Hashable, Sendable {
  /// The rules, at least one.
  package let rules: [HoursRule]

  /// Hours of these rules, or nil where there is none; whatever joins the first to nothing is not kept.
  package init?(rules: [HoursRule]) {
    guard let first = rules.first else { return nil }
    self.rules = [first.asFirst] + rules.dropFirst()
  }

  private init(known rules: [HoursRule]) { self.rules = rules }

  /// The same hours, closed on public holidays: with `PH off` behind them.
  package var restingOnHolidays: OpeningHours { OpeningHours(known: rules + [.closedOnHolidays]) }

  /// Reads hours such as `Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off`.
  ///
  /// - Throws: the first fault from the left, with its column and, where it can be guessed, what to write instead.
  package init(parsing text: String) throws(HoursFault) {
    rules = try HoursReader(text: text).rules()
  }
}

extension OpeningHours: CustomStringConvertible {
  /// The hours in the one way they are written here; reading this text gives the same hours.
  package var description: String {
    rules.dropFirst().reduce(rules.first.map { "\($0)" } ?? "") { "\($0)\($1.joining.separator)\($1)" }
  }
}

extension HoursRule.Joining {
  fileprivate var separator: String {
    switch self {
    case .overriding: "; "
    case .adding: ", "
    case .fallback: " || "
    }
  }
}
