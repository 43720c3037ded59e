import Advice
import Invented
import Shipped
import Testing

@Suite struct NextLookTests {
  @Test(arguments: [
    ("2026-11-24T10:30", "2026-11-24T12:00", "the first of all offices closes"),
    ("2026-11-24T13:59", "2026-11-24T14:00", "in a minute"),
    ("2026-11-24T14:00", "2026-11-24T15:00", "the first opens after lunch"),
    ("2026-11-24T20:00", "2026-11-25T00:00", "tomorrow becomes today"),
    ("2026-12-25T12:00", "2026-12-25T14:00", "on a holiday, what is not known ends with the usual hours"),
    ("2026-10-24T21:00", "2026-10-25T00:00", "the evening before the clocks are set back"),
    ("2026-10-25T00:00", "2026-10-26T00:00", "a Sunday of twenty-five hours"),
    ("2027-03-28T00:00", "2027-03-29T00:00", "a Sunday of twenty-three hours"),
  ])
  func `a screen is looked at again when something else holds`(now: String, next: String, reason: String) throws {
    #expect(try Adviser.invented("it", on: now).nextLook == Shipped.time(next), "\(reason)")
  }
}
