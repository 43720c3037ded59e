import PrintJobs
import Testing

@Suite struct JobFateTests {
  @Test(arguments: [JobFate.printed, .aborted("smarrito"), .cancelled, .ended])
  func `what has left the queue is over`(fate: JobFate) {
    #expect(fate.isOver)
  }

  @Test(arguments: [
    JobFate.printing, .waiting(PrintObstacle(.paper)), .stillPrinting(seconds: 20), .unknown(.noServer),
  ])
  func `what may still come out of the printer is not over`(fate: JobFate) {
    #expect(!fate.isOver)
  }
}
