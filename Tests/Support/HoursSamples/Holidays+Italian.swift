package import OpeningHours

extension Holidays {
  /// What Italy and Milan keep, from the laws themselves: 260/1949, 54/1977, 132/1985 (6 January), 336/2000 (2 June) and
  /// 151/2025 (4 October).
  package static let italian = Holidays(
    [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)].map {
      Holiday(.date(month: $0.0, day: $0.1))
    } + [
      Holiday(.easter(offset: 0)), Holiday(.easter(offset: 1)),
      Holiday(.date(month: 10, day: 4), firstYear: 2026), Holiday(.date(month: 12, day: 7), city: "milano"),
    ])
}
