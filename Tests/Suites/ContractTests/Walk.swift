import Seeded

/// Every way through the interview, by the reading alone.
enum Walk {
  /// Ages on both sides of every border stand for all.
  static let ages = ["17", "18", "55", "56", "59", "60", "61", "unknown"]

  /// Days on both sides of every change, the first day with rules, and one on which the desks work.
  static let days = ["2023-04-05", "2023-07-16", "2023-07-17", "2027-03-04", "2027-03-05", "2026-11-24"]

  /// The answers that a question takes, the topics aside.
  static func answers(_ question: String) -> [String] { question == "age" ? ages : Reading.options[question] ?? [] }

  /// Goes every way as far as the topics; the visitor sees each unfinished sheet with the question that is next.
  static func prefixes(of given: Given = Given(), visit: (Given, String) -> Void) {
    guard let next = Reading(given: given, day: "").way.next else { return }
    visit(given, next)
    for answer in answers(next) { prefixes(of: given.answering(next, answer), visit: visit) }
  }

  /// Every sheet on which the topics alone are missing.
  static let leaves: [Given] = {
    var leaves: [Given] = []
    prefixes { given, next in
      if next == "topics" { leaves.append(given) }
    }
    return leaves
  }()

  /// All sets of topics.
  static let allTopics: [[String]] = (0..<(1 << Reading.topics.count)).map { mask in
    Reading.topics.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
  }

  /// A set of topics in an order of its own.
  static func chanceTopics(_ chance: inout SeededGenerator) -> [String] {
    Reading.topics.filter { _ in Bool.random(using: &chance) }.shuffled(using: &chance)
  }
}
