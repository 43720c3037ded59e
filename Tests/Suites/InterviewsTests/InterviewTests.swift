import CivilTime
import Interviews
import Testing

@Suite struct InterviewTests {
  @Test(arguments: [
    (12, "2024-02-05", "2025-02-04", false),
    // Twelve months to the day are not yet more than twelve months.
    (12, "2024-02-05", "2025-02-05", false),
    (12, "2024-02-05", "2025-02-06", true),
    // A date that lies after the day is fresh, however far.
    (12, "2026-01-01", "2025-02-06", false),
    (12, "2025-02-06", "2025-02-06", false),
    // 29 February has no anniversary: the last day of the month stands for it.
    (12, "2024-02-29", "2025-02-28", false),
    (12, "2024-02-29", "2025-03-01", true),
    (1, "2025-01-31", "2025-02-28", false), (1, "2025-01-31", "2025-03-01", true),
    (24, "2023-06-15", "2025-06-15", false), (24, "2023-06-15", "2025-06-16", true),
  ])
  func `a fact is stale when its date lies more than the months of review back`(
    months: Int, assured: String, day: String, isStale: Bool
  ) throws {
    let interview = try Ferry.interview(reviewMonths: months)
    #expect(try interview.isStale(Ferry.date(assured), on: Ferry.date(day)) == isStale)
  }

  @Test(arguments: [
    (12, "2024-02-05", "2025-02-05"), (12, "2024-02-29", "2025-02-28"), (1, "2025-01-31", "2025-02-28"),
  ])
  func `the last fresh day is the one before a fact is stale`(months: Int, assured: String, last: String) throws {
    let interview = try Ferry.interview(reviewMonths: months)
    let day = interview.lastFreshDay(try Ferry.date(assured))
    #expect(try day == Ferry.date(last))
    #expect(try !interview.isStale(Ferry.date(assured), on: day))
    #expect(try interview.isStale(Ferry.date(assured), on: CivilDate(dayNumber: day.dayNumber + 1)))
  }

  @Test func `a fact without a date is always stale`() throws {
    #expect(try Ferry.interview().isStale(nil, on: Ferry.date("0001-01-01")))
  }

  @Test func `each route of a result says whether it is stale itself`() throws {
    let interview = try Ferry.interview(routes: [
      Route(id: "fresh", when: .always, assuredDate: try Ferry.date("2025-01-01")),
      Route(id: "old", when: .always, assuredDate: try Ferry.date("2024-01-01")),
      Route(id: "undated", when: .always),
    ])
    let routes = try interview.result(["trip": .option("none"), "wishes": .options([])]).routes
    #expect(routes.map(\.isStale) == [false, true, true])
  }

  @Test func `parts of one name count once, the first of them`() throws {
    let interview = Interview(
      questions: [Ferry.trip, Question(id: "trip", kind: .integer(0...1, acceptsUnknown: false))],
      routes: [Route(id: "a", when: .always), Route(id: "a", when: .any([]))], rulesFrom: try Ferry.date("2020-01-01"))
    #expect(try interview.replay([:], on: Ferry.date(Ferry.day)).next == Ferry.trip)
    #expect(try interview.result(["trip": .option("none")]).recommended.route.id == "a")
  }
}
