package import CivilTime

/// The part of the calendar a rule speaks of: some years, some months or days, or both.
package struct DateSelector: Hashable, Sendable {
  /// The years, none where any year will do.
  package let years: [ClosedRange<Int>]
  /// The stretches of these years, none where the whole years are meant; those of every year come first.
  package let ranges: [CalendarRange]

  /// A selector, or nil where it could not be written down.
  ///
  /// That is one without years and ranges, with a year beyond four figures, or with years beside a range that says its
  /// years itself or goes over New Year: of `2026 Nov-Feb` nobody could tell which February is meant.
  package init?(years: [ClosedRange<Int>] = [], ranges: [CalendarRange] = []) {
    guard !years.isEmpty || !ranges.isEmpty, ranges.allSatisfy(\.isSound),
      years.allSatisfy({ $0.lowerBound >= 1000 && $0.upperBound <= 9999 }),
      ranges.allSatisfy({ range in
        if case .dates(let dates) = range { dates.lowerBound.year >= 1000 } else { true }
      }),
      years.isEmpty || ranges.allSatisfy({ !$0.isDated && !$0.wraps })
    else { return nil }
    // `2026 Dec 24` is one date, however it came about: there is one value for what is written one way.
    if years.count == 1, years[0].count == 1, case .days(let first, let last)? = ranges.first, ranges.count == 1 {
      guard let start = CivilDate(year: years[0].lowerBound, month: first.month, day: first.day),
        let end = CivilDate(year: years[0].lowerBound, month: last.month, day: last.day)
      else { return nil }
      self.years = []
      self.ranges = [.dates(start...end)]
      return
    }
    self.years = years
    self.ranges = ranges.filter { !$0.isDated } + ranges.filter(\.isDated)
  }

  /// Whether a day belongs to it.
  package func contains(_ date: CivilDate) -> Bool {
    (years.isEmpty || years.contains { $0.contains(date.year) })
      && (ranges.isEmpty || ranges.contains { $0.contains(date) })
  }
}

extension DateSelector: CustomStringConvertible {
  /// The selector as the OSM syntax writes it: `2026-2027 Jun-Sep,Dec 24`.
  package var description: String {
    let years = years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return [years.joined(separator: ","), ranges.map(\.description).joined(separator: ",")]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
