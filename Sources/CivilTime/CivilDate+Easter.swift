extension CivilDate {
  /// Easter Sunday of a year of the Gregorian calendar.
  ///
  /// Butcher's algorithm, as in Jean Meeus, Astronomical Algorithms, chapter 8. Nil for a year before 1583.
  package static func easter(_ year: Int) -> CivilDate? {
    guard year >= 1583 else { return nil }
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let goldenNumber = year % 19
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * goldenNumber + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (goldenNumber + 11 * epact + 22 * weekday) / 451
    let (month, day) = (epact + weekday - 7 * shift + 114).quotientAndRemainder(dividingBy: 31)
    return CivilDate(year: year, month: month, day: day + 1)
  }
}
