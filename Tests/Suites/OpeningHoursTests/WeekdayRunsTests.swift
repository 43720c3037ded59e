import CivilTime
import Testing

@testable import OpeningHours

@Suite struct WeekdayRunsTests {
  @Test(arguments: [
    ([], []), ([0, 1, 2, 3, 4], [[0, 1, 2, 3, 4]]), ([0, 2, 4], [[0], [2], [4]]), ([5, 6], [[5, 6]]),
    ([0, 6], [[0], [6]]), ([0, 4, 5, 6], [[4, 5, 6, 0]]), ([0, 1, 6], [[6, 0, 1]]), ([0, 2, 5, 6], [[2], [5, 6, 0]]),
    ([0, 1, 2, 3, 4, 5, 6], [[0, 1, 2, 3, 4, 5, 6]]), ([0, 1, 2, 4, 5, 6], [[4, 5, 6, 0, 1, 2]]),
  ])
  func `neighbours stay together, across Sunday where three do`(days: [Int], runs: [[Int]]) {
    #expect(Set(days.compactMap { Weekday(rawValue: $0) }).runs.map { $0.map(\.rawValue) } == runs)
  }

  @Test func `the runs of any week hold each of its days once`() {
    for mask in 0..<128 {
      let days = Set(Weekday.allCases.filter { mask & (1 << $0.rawValue) != 0 })
      let told = days.runs.flatMap(\.self)
      #expect(Set(told) == days)
      #expect(told.count == days.count)
    }
  }

  @Test(arguments: [(0, 4, [0, 1, 2, 3, 4]), (4, 0, [0, 4, 5, 6]), (6, 6, [6]), (1, 0, [0, 1, 2, 3, 4, 5, 6])])
  func `a range may cross Sunday`(first: Int, last: Int, days: [Int]) throws {
    let range = Set(
      from: try #require(Weekday(rawValue: first)), through: try #require(Weekday(rawValue: last)))
    #expect(range.map(\.rawValue).sorted() == days)
  }
}
