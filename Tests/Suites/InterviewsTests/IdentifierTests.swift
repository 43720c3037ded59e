import Interviews
import Testing

@Suite struct IdentifierTests {
  @Test func `a name reads as the pack writes it`() {
    let route: Route.ID = "old-pier"
    #expect("\(route)" == "old-pier")
    #expect(route == Route.ID("old-pier"))
    #expect(route != "old_pier")
  }
}
