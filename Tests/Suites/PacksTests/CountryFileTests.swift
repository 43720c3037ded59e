import CivilTime
import Invented
import OpeningHours
import Packs
import Problems
import Shipped
import Testing

@Suite struct CountryFileTests {
  private func isHoliday(_ day: String, in city: String? = nil) throws -> Bool {
    try InventedPack().pack().holidays.kept(by: city).contains(#require(CivilDate(iso: day)))
  }

  @Test(arguments: [
    "2026-01-01", "2026-01-06", "2026-04-06", "2026-04-25", "2026-05-01", "2026-06-02", "2026-08-15", "2026-10-04",
    "2026-11-01", "2026-12-08", "2026-12-25", "2026-12-26",
  ])
  func `the holidays of Italy in force`(day: String) throws {
    #expect(try isHoliday(day))
    #expect(try isHoliday(day, in: "milano"))
  }

  @Test func `in a year there are these and no others`() throws {
    func days(_ year: Int, in city: String?) throws -> [String] {
      let kept = try InventedPack().pack().holidays.kept(by: city)
      let first = try #require(CivilDate(year: year, month: 1, day: 1)).dayNumber
      return (0..<365).map { CivilDate(dayNumber: first + $0) }.filter(kept.contains).map { "\($0)" }
    }
    #expect(try days(2025, in: nil).count == 11)
    #expect(try days(2026, in: nil).count == 12)
    #expect(try days(2026, in: "milano").count == 13)
    #expect(try Set(days(2026, in: "milano")).subtracting(days(2026, in: nil)) == ["2026-12-07"])
    // Not since 1977: San Giuseppe, Ascension, Corpus Domini, San Pietro e Paolo, 4 November.
    for day in ["2026-03-19", "2026-05-14", "2026-06-04", "2026-06-29", "2026-11-04"] {
      #expect(try !isHoliday(day, in: "milano"), "\(day)")
    }
  }

  @Test(arguments: [
    ("2025-10-04", false), ("2026-10-04", true), ("2027-10-04", true), ("2000-06-02", false), ("2001-06-02", true),
    ("1985-01-06", false), ("1986-01-06", true),
  ])
  func `a holiday is one from its first year on`(day: String, isOne: Bool) throws {
    #expect(try isHoliday(day) == isOne)
  }

  @Test(arguments: [
    ("2026-04-06", true), ("2027-03-29", true), ("2028-04-17", true), ("2029-04-02", true), ("2030-04-22", true),
    ("2031-04-14", true), ("2032-03-29", true), ("2026-04-05", false), ("2026-04-07", false),
  ])
  func `of Easter it is the Monday`(day: String, isOne: Bool) throws {
    #expect(try isHoliday(day) == isOne)
  }

  @Test(arguments: [
    Slip(
      .country, "date: 05-01,", "date: 05-32,", .date,
      "countries/it.yaml:+0:12: error: \"05-32\" is not a date of the year; write month and day as 12-25"),
    Slip(
      .country, "date: 05-01,", "date: 1 May,", .date,
      "countries/it.yaml:+0:12: error: \"1 May\" is not a date of the year; write month and day as 12-25"),
    Slip(
      .country, "date: 05-01,", "date: [05-01],", .wrongType,
      "countries/it.yaml:+0:12: error: a date of every year is expected here, such as 12-25"),
    Slip(
      .country, "{date: 05-01, ", "{date: 05-01, easter: 0, ", .date,
      "countries/it.yaml:+0:5: error: a holiday has either a date or easter with the days after Easter Sunday"),
    Slip(
      .country, "{date: 05-01, ", "{", .date,
      "countries/it.yaml:+0:5: error: a holiday has either a date or easter with the days after Easter Sunday"),
    Slip(
      .country, "easter: 1,", "easter: Monday,", .wrongType,
      "countries/it.yaml:+0:14: error: a whole number is expected here"),
    Slip(
      .country, "easter: 1,", "easter: 101,", .range,
      "countries/it.yaml:+0:14: error: write -100 to 100 days after Easter Sunday"),
    Slip(
      .country, "from: 2026,", "from: 26,", .range,
      "countries/it.yaml:+0:25: error: write a year from 1583 to 9999"),
    Slip(
      .country, "from: 2026,", "from: 2026, to: 2025,", .dateOrder,
      "countries/it.yaml:+0:35: error: the last year 2025 lies before the first year 2026"),
    Slip(
      .country, "from: 2026,", "since: 2026,", .keyUnknown,
      "countries/it.yaml:+0:19: error: \"since\" is not a key of this place; there are city, date, easter, from, source, to"
    ),
    Slip(
      .country, "12-26, source: \"Legge 27 maggio 1949, n. 260, art. 2\"", "12-26", .sourceMissing,
      "countries/it.yaml:+0:5: error: \"source\" is missing here"),
  ])
  func `a holiday that is none is said, with what to write`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "country: it", "country: fr", .idUnknown,
      "pack.yaml:+0:10: error: there is no file of the country \"fr\"; there are it"),
    Slip(
      .services, "    city: milano", "    city: milan", .idUnknown,
      "services.yaml:+0:11: error: no holiday is kept in the city \"milan\" alone; leave the city out, or give its feast in the country's file; did you mean \"milano\"?"
    ),
  ])
  func `a country and a city are those that the files know`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `a pack that names no country keeps no holidays`() throws {
    let files = try InventedPack().files()
    let head = files.text("pack.yaml").replacing("country: it\n", with: "")
    let pack = try Pack(files.replacing(["pack.yaml": head]))
    #expect(pack.holidays == .none)
  }

  @Test func `a pack may still say holidays where it says country now`() throws {
    let own = try InventedPack().replacing("country: it", with: "holidays: it", in: .pack)
    #expect(try own.pack().holidays == InventedPack().pack().holidays)
  }

  @Test func `a country that the pack does not need is checked, and keeps nobody from using the pack`() throws {
    let files = try InventedPack().files()
    let france = SourceFile(name: "countries/fr.yaml", text: "holidays:\n  - {date: 02-30, source: \"x\"}\n")
    let all = Pack.Files(layers: files.layers, countries: files.countries + [france])
    let own = InventedPack()
    let interfaces = try Shipped.reportLanguages.map { language in
      let path = "interface/\(language).yaml"
      return SourceFile(name: path, text: try Shipped.file(path).text)
    }
    let check = CheckedPack(all, texts: [[own.source(.english)], [own.source(.italian)]], interfaces: interfaces)
    #expect(check.problems.contains { $0.place.file == "countries/fr.yaml" && $0.rule == .date })
    #expect(check.pack != nil)
    #expect(try Pack(all).holidays == InventedPack().pack().holidays)
  }
}
