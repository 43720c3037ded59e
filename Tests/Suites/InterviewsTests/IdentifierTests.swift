import Interviews
import Testing

@Suite struct IdentifierTests {
  @Test func `a name reads as the pack writes it`() {
    let route: Route.ID = "avsi-hub"
    #expect("\(route)" == "avsi-hub")
    #expect(route == Route.ID("avsi-hub"))
    #expect(route != "avsi_hub")
  }
}
