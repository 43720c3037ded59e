import CivilTime
import HoursSamples
import OpeningHours
import Testing

@Suite struct HolidayStateTests {
  private let milan = Holidays.italian.kept(by: "milano")

  @Test(arguments: [
    ("2026-01-01", "New Year"), ("2026-01-06", "Epiphany"), ("2026-04-05", "Easter Sunday"),
    ("2028-04-25", "Liberation"), ("2026-05-01", "Labour Day"), ("2026-06-02", "the Republic"),
    ("2025-08-15", "the Assumption"), ("2027-10-04", "Saint Francis, Law 151/2025"), ("2027-11-01", "All Saints"),
    ("2026-12-08", "the Immaculate Conception"), ("2026-12-25", "Christmas"), ("2028-12-26", "Saint Stephen"),
    ("2026-04-06", "Easter Monday 2026"), ("2027-03-29", "Easter Monday 2027"), ("2028-04-17", "Easter Monday 2028"),
    ("2029-04-02", "Easter Monday 2029"), ("2030-04-22", "Easter Monday 2030"), ("2031-04-14", "Easter Monday 2031"),
    ("2032-03-29", "Easter Monday 2032"), ("2026-12-07", "Saint Ambrose in Milan"),
  ])
  func `a holiday closes what rests on holidays, and nothing else`(day: String, reason: String) throws {
    #expect(try stateName("09:00-14:00; PH off", "\(day)T10:00", milan) == "closed", "\(reason)")
    #expect(try stateName("09:00-14:00", "\(day)T10:00", milan) == "open", "no rule for holidays: \(reason)")
    #expect(try stateName("PH 09:00-14:00", "\(day)T13:59", milan) == "open", "the holiday's own hours: \(reason)")
    #expect(try stateName("PH 09:00-14:00", "\(day)T14:00", milan) == "closed", "which end: \(reason)")
  }

  @Test(arguments: [
    ("2025-10-04", "4 October was no holiday before 2026"), ("2025-10-06", "nor the Monday behind it"),
    ("2027-10-05", "the day after 4 October"), ("2026-03-19", "Saint Joseph, abolished in 1977"),
    ("2026-05-14", "the Ascension, abolished in 1977"), ("2026-06-04", "Corpus Christi, abolished in 1977"),
    ("2026-06-29", "Saints Peter and Paul, abolished in 1977 outside Rome"),
    ("2026-11-04", "4 November, moved to a Sunday in 1977"), ("2026-04-07", "the Tuesday after Easter"),
    ("2026-04-03", "Good Friday is a working day"), ("2026-12-24", "Christmas Eve is one"),
    ("2026-12-31", "so is 31 December"),
  ])
  func `other days are like any`(day: String, reason: String) throws {
    #expect(try stateName("09:00-14:00; PH off", "\(day)T10:00", milan) == "open", "\(reason)")
    #expect(try stateName("PH 09:00-14:00", "\(day)T10:00", milan) == "closed", "\(reason)")
  }

  @Test(arguments: [("milano", "closed"), ("roma", "open"), (nil, "open")])
  func `7 December is kept in Milan alone`(city: String?, state: String) throws {
    #expect(try stateName("Mo-Fr 09:00-14:00; PH off", "2026-12-07T10:00", .italian.kept(by: city)) == state)
    #expect(try stateName("Mo-Fr 09:00-14:00; PH off", "2026-12-08T10:00", .italian.kept(by: city)) == "closed")
  }

  @Test(arguments: [
    ("Mo 09:00-14:00; PH off", "2026-12-07T10:00", "closed", "the only day of the week falls on the city's feast"),
    ("Mo 09:00-14:00; PH off", "2026-12-14T10:00", "open", "and the week after it does not"),
    ("Tu 09:00-14:00; PH off", "2026-12-08T10:00", "closed", "the only day falls on a national holiday"),
    (
      "Mo-Fr 09:00-14:00; PH 10:00-11:00", "2026-12-25T09:30", "closed",
      "shorter hours on holidays take the day's place"
    ),
    ("Mo-Fr 09:00-14:00; PH 10:00-11:00", "2026-12-25T10:30", "open", "and hold"),
    ("PH off; Mo-Fr 09:00-14:00", "2026-12-25T10:00", "open", "a weekday behind PH off overrides it"),
    ("Mo-Fr,PH 09:00-14:00", "2026-12-26T10:00", "open", "a holiday on a Saturday"),
    ("Mo-Fr,PH 09:00-14:00", "2026-12-19T10:00", "closed", "another Saturday"),
    ("Mo-Fr 09:00-14:00; PH off; Dec 24-26 10:00-11:00", "2026-12-25T10:30", "open", "dates behind PH off override it"),
    ("24/7; PH off", "2026-12-25T00:00", "closed", "the holiday begins at midnight"),
    ("24/7; PH off", "2026-12-24T23:59", "open", "and not before"),
    ("24/7; PH off", "2026-12-27T00:00", "open", "two holidays are over"),
    ("24/7; Aug PH off", "2026-12-25T10:00", "open", "a holiday outside the months"),
    ("24/7; Aug PH off", "2026-08-15T10:00", "closed", "and inside them"),
  ])
  func `rules for holidays and their order`(hours: String, at: String, state: String, reason: String) throws {
    #expect(try stateName(hours, at, milan) == state, "\(reason)")
  }
}
