import CivilTime
import Interviews
import Testing

@Suite struct RouteTests {
  @Test(arguments: [
    ("2023-04-04", false), ("2023-04-05", true), ("2023-04-06", true), ("2023-07-15", true), ("2023-07-16", true),
    ("2023-07-17", false),
  ])
  func `a route runs from its first day to its last, both included`(day: String, isValid: Bool) throws {
    let route = Route(
      id: "boat", when: .always, valid: Validity(from: try Ferry.date("2023-04-05"), to: try Ferry.date("2023-07-16")))
    #expect(try route.valid.includes(Ferry.date(day)) == isValid)
  }

  @Test func `a route without a first or a last day runs on that side for ever`() throws {
    let day = try Ferry.date("2023-07-16")
    #expect(try Route(id: "a", when: .always, valid: Validity(to: day)).valid.includes(Ferry.date("0001-01-01")))
    #expect(try Route(id: "b", when: .always, valid: Validity(from: day)).valid.includes(Ferry.date("9999-12-31")))
    #expect(Route(id: "c", when: .always).valid.includes(day))
    #expect(Route(id: "d", when: .always, valid: Validity(from: day, to: day)).valid.includes(day))
  }

  @Test(arguments: [("2023-07-16", "old"), ("2023-07-17", "new")] as [(String, Route.ID)])
  func `the day after one rule the next one stands`(day: String, route: Route.ID) throws {
    let interview = try Ferry.interview(routes: [
      Route(id: "old", when: .always, valid: Validity(to: try Ferry.date("2023-07-16"))),
      Route(id: "new", when: .always, valid: Validity(from: try Ferry.date("2023-07-17"))),
    ])
    let result = try interview.result(["trip": .option("none"), "wishes": .options([])], on: day)
    #expect(result.routes.map(\.route.id) == [route])
  }
}
