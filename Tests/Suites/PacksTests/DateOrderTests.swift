import Packs
import Problems
import Testing

@Suite struct DateOrderTests {
  @Test(arguments: [
    Slip(
      .routes, "valid_to: 2023-07-16", "valid_to: 2023-04-04", .dateOrder,
      "routes.yaml:+0:15: error: the last day 2023-04-04 lies before the first day 2023-04-05"),
    Slip(
      .routes, "valid_from: 2023-04-05", "valid_from: 2024-04-05", .dateOrder,
      "routes.yaml:+1:15: error: the last day 2023-07-16 lies before the first day 2024-04-05"),
  ])
  func `a last day never lies before its first`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `one day alone is a span`() throws {
    let text = try ShippedFile.routes.text().replacing("valid_to: 2023-07-16", with: "valid_to: 2023-04-05")
    #expect(try ShippedFile.routes.problems(reading: text).isEmpty)
  }
}
