import Packs
import Problems
import Testing

@Suite struct DateOrderTests {
  @Test(arguments: [
    Slip(
      .routes, "valid_to: 2020-09-30", "valid_to: 2020-03-01", .dateOrder,
      "routes.yaml:+0:15: error: the last day 2020-03-01 lies before the first day 2020-03-02"),
    Slip(
      .routes, "valid_from: 2020-03-02", "valid_from: 2024-04-05", .dateOrder,
      "routes.yaml:+1:15: error: the last day 2020-09-30 lies before the first day 2024-04-05"),
  ])
  func `a last day never lies before its first`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `one day alone is a span`() throws {
    let text = try CheckedFile.routes.text().replacing("valid_to: 2020-09-30", with: "valid_to: 2020-03-02")
    #expect(try CheckedFile.routes.problems(reading: text).isEmpty)
  }
}
