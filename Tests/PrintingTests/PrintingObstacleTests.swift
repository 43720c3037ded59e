import Testing

@testable import Printing

@Suite struct PrintingObstacleTests {
  @Test(arguments: [
    ("The printer may not exist or is unavailable at this time.", PrintingObstacle.Kind.unreachable),
    ("The printer is unreachable at this time.", .unreachable), ("The printer is not responding.", .unreachable),
    ("The printer is not connected.", .unreachable), ("Unable to locate printer \"10.0.0.9\".", .unreachable),
    ("Out of paper!", .paper), ("Paper Jam in tray 2", .jam), ("Cover open", .door), ("Printer door open", .door),
    ("The printer is out of ink", .toner),
  ])
  func `what the print system says of a printer is understood`(words: String, kind: PrintingObstacle.Kind) {
    #expect(PrintingObstacle(words: words) == PrintingObstacle(kind, words: words))
  }

  @Test(arguments: ["", "Printing page 1, 30% complete.", "Connected to printer.", "Spooling job, 50% complete."])
  func `the words about a job that goes well are no obstacle`(words: String) {
    #expect(PrintingObstacle(words: words) == nil)
  }

  @Test func `a fault without words is told by its keywords`() {
    #expect(
      PrintingObstacle(keywords: ["other-error", "media-jam"], words: "")
        == PrintingObstacle(.jam, words: "other-error media-jam"))
    #expect(PrintingObstacle(keywords: [], words: "Out of paper") == nil)
  }
}
