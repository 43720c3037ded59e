import CivilTime
import Interviews

/// Something in which two sets of answers, or two days, can differ.
struct Variable: Sendable {
  enum Subject: Hashable, Sendable {
    case day
    case question(Question.ID)
    /// The same question on other days, where other options are offered: for the proof it is another one.
    case edition(Question.ID, Int)
    /// That a question of the kind several is asked: it stands for the question where its options change on a day.
    case asking(Question.ID)
    /// Whether an option of a question of the kind several is chosen: each is free of the others.
    case option(Question.ID, Option.ID)

    var question: Question.ID? {
      switch self {
      case .day: nil
      case .question(let id), .edition(let id, _), .asking(let id), .option(let id, _): id
      }
    }
  }

  /// Values that no condition tells apart.
  enum Value: Hashable, Sendable {
    case days(from: CivilDate, through: CivilDate?)
    case option(Option.ID)
    case numbers(ClosedRange<Int>)
    case unknown
    case chosen(Bool)
    case asked
  }

  let subject: Subject
  let values: [Value]
  /// Whether it may be that nobody asks for it; "not asked" is then a value behind the others.
  let isGated: Bool
  /// Whether it stands for its question when questions are counted.
  let isCounted: Bool

  /// How many answers some of its values stand for; days are no part of a set of answers, and count as one.
  func weight(of group: [Int]) -> Int {
    guard subject != .day else { return 1 }
    return group.reduce(0) { sum, value in
      if case .numbers(let range) = values[value] { sum + range.count } else { sum + 1 }
    }
  }
}
