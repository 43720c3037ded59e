import CivilTime
import Testing

@Suite struct ValidityTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func days(_ text: String) throws -> Validity {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    return Validity(from: CivilDate(iso: ends[0]), to: CivilDate(iso: ends[1]))
  }

  @Test(arguments: [
    ("2027-02-27", false), ("2027-02-28", true), ("2027-03-01", true), ("2027-03-02", true), ("2027-03-03", false),
  ])
  func `the first day and the last both belong to it`(day: String, isIncluded: Bool) throws {
    #expect(try days("2027-02-28/2027-03-02").includes(date(day)) == isIncluded)
  }

  @Test func `an end that is not named is open`() throws {
    #expect(try days("/2027-02-28").includes(date("0001-01-01")))
    #expect(try days("2027-03-01/").includes(date("9999-12-31")))
    #expect(try days("/") == .always)
  }

  @Test(arguments: [
    ("2027-02-28/2028-02-28", ["2027-02-28", "2028-02-29"]), ("/2027-12-31", ["2028-01-01"]),
    ("2027-03-01/", ["2027-03-01"]),
    ("/9999-12-31", []), ("/", []),
  ])
  func `it changes with its first day and behind its last`(days: String, changes: [String]) throws {
    #expect(try self.days(days).changes.map(\.description) == changes)
  }

  @Test(arguments: [
    ("2027-01-01/2027-03-01", "2027-03-01/", "2027-03-01/2027-03-01"), ("/2027-02-28", "2027-03-01/", nil),
    ("/", "2027-01-01/", "2027-01-01/"), ("2027-01-01/2027-12-31", "2027-02-01/2027-02-02", "2027-02-01/2027-02-02"),
  ])
  func `two have the days in common that both include`(left: String, right: String, both: String?) throws {
    let expected = try both.map(days)
    #expect(try days(left).intersection(days(right)) == expected)
    #expect(try days(right).intersection(days(left)) == expected)
  }

  @Test(arguments: [
    ("/", ["/2027-02-28", "2027-03-01/"], nil), ("/", ["/2027-02-28", "2027-03-02/"], "2027-03-01"),
    ("/", ["2027-03-01/", "/2027-02-28"], nil), ("/", [], "2020-01-01"), ("/", ["2020-01-02/"], "2020-01-01"),
    ("/2027-02-28", ["/2027-02-28"], nil), ("/2027-03-01", ["/2027-02-28"], "2027-03-01"),
    ("2027-03-01/", ["2027-03-01/2027-03-31", "2027-03-15/2027-04-30"], "2027-05-01"),
    ("/2019-12-31", [], nil), ("2027-03-01/2027-03-01", ["2027-03-01/2027-03-01"], nil),
    ("/9999-12-31", ["/9999-12-31"], nil),
  ])
  func `the first day that none of others has is found`(days: String, others: [String], day: String?) throws {
    let found = try self.days(days).firstDay(without: others.map(self.days), since: date("2020-01-01"))
    #expect(found?.description == day)
  }

  @Test func `the calendar has a first and a last day`() throws {
    #expect(try date("9999-12-31").following == nil)
    #expect(try date("0001-01-01").preceding == nil)
    #expect(try date("2027-02-28").following == date("2027-03-01"))
    #expect(try date("2028-03-01").preceding == date("2028-02-29"))
  }
}
