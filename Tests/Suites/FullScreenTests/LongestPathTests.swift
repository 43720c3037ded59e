import Frames
import PrintJobs
import Testing
import Wizard

@Suite struct LongestPathTests {
  /// A way to the result: where it ends and how many keys it took.
  private struct Way {
    var session: ScreenSession
    var keys: Int
  }

  /// Every way to a result of the shipped pack, with ages of one, two and three digits and one not known.
  private func ways(from way: Way) -> [Way] {
    let page = way.session.model.page
    let answers: [[Key]] =
      switch page.content {
      case .one: (1...page.rows.count).map { [.character(Character(String($0)))] }
      case .several: [[.enter]]
      case .number:
        [
          [.character("9"), .enter], [.character("3"), .character("4"), .enter], [.character("u")],
          [.character("6"), .character("0"), .enter], [.character("1"), .character("0"), .character("0"), .enter],
        ]
      default: []
      }
    if answers.isEmpty { return [way] }
    return answers.flatMap { keys -> [Way] in
      var next = way
      for key in keys { next.session.press(key) }
      next.keys += keys.count
      return ways(from: next)
    }
  }

  @Test func `from start to printed sheet it takes at most 14 keys`() throws {
    let ends = ways(from: Way(session: try ScreenSession(milano: "it"), keys: 0))
    #expect(ends.count > 1000)
    #expect(ends.allSatisfy { if case .result = $0.session.model.page.content { true } else { false } })
    guard var longest = ends.max(by: { $0.keys < $1.keys }) else { return }
    longest.session.type("p")
    longest.session.hear(.printersListed([Printer(name: "ufficio", isDefault: true, state: .idle)]))
    longest.session.press(.enter)
    guard case .print? = longest.session.effects.first else {
      Issue.record("the longest way ends without a sheet: \(longest.session.text)")
      return
    }
    #expect(longest.keys + 2 == 14)
  }
}
