import PrintJobs
import Testing

@testable import Spooling

@Suite struct PrintObstacleTests {
  @Test(arguments: [
    ("The printer may not exist or is unavailable at this time.", PrintObstacle.Kind.unreachable),
    ("The printer is unreachable at this time.", .unreachable), ("The printer is not responding.", .unreachable),
    ("The printer is not connected.", .unreachable), ("Unable to locate printer \"10.0.0.9\".", .unreachable),
    ("Out of paper!", .paper), ("Paper Jam in tray 2", .jam), ("Cover open", .door), ("Printer door open", .door),
    ("The printer is out of ink", .toner),
  ])
  func `what the print system says of a printer is understood`(words: String, kind: PrintObstacle.Kind) {
    #expect(PrintObstacle(words: words) == PrintObstacle(kind, words: words))
  }

  @Test(arguments: ["", "Printing page 1, 30% complete.", "Connected to printer.", "Spooling job, 50% complete."])
  func `the words about a job that goes well are no obstacle`(words: String) {
    #expect(PrintObstacle(words: words) == nil)
  }

  @Test func `a fault without words is told by its keywords`() {
    #expect(
      PrintObstacle(keywords: ["other-error", "media-jam"], words: "")
        == PrintObstacle(.jam, words: "other-error media-jam"))
    #expect(PrintObstacle(keywords: [], words: "Out of paper") == nil)
  }
}
