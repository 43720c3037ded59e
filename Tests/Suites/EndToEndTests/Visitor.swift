import Interviews
import Shipped
import Testing

/// Somebody at the counter: what they answer, by which keys, and what they must be told.
struct Visitor: Sendable, CustomTestStringConvertible {
  /// An answer, as it is given by keys; numbers of options are counted from 1, as on the screen.
  enum Answer: Sendable {
    /// The option of this number, by its digit; by moving to it; by `u`.
    case pick(Int, String), move(Int, String), unknown
    /// A number that is typed.
    case number(Int)
    /// Options that are ticked by their digits; one ticked by moving to it; none.
    case tick([Int], [String]), tickByMoving(Int, String), none
  }

  let testDescription: String
  var language = "it"
  /// Question and answer, in the order in which they must be asked.
  let answers: [(question: String, answer: Answer)]
  /// The route to be recommended.
  let route: String
  /// Whose telephone numbers stand on the paper besides those for emergencies.
  let services: Set<Service.ID>
  /// The questions whose answers must not be on paper; where one word alone may stand there for another reason, two
  /// questions as the row of the answers so far has them.
  let secrets: [String]
  /// Services of delicate topics: their numbers must not be on paper either.
  var delicate: [Service.ID] = []

  /// Everything that must not be on paper.
  func hidden() throws -> [String] {
    let words = try Words(language)
    let told = try secrets.map { row in
      try row.split(separator: " · ").map { try words.soFar(given(to: String($0)), to: String($0)) }
        .joined(separator: " · ")
    }
    return try told + delicate.flatMap { try Shipped.numbers($0) }
  }

  /// What they answer to a question that they are asked.
  private func given(to question: String) throws -> Answer {
    try #require(answers.first { $0.question == question }, "nobody asks \(question)").answer
  }

  /// The answers as `sportello route` takes them.
  var json: String {
    let lines = answers.map { question, answer in
      let value =
        switch answer {
        case .pick(_, let option), .move(_, let option): "\"\(option)\""
        case .unknown: "\"unknown\""
        case .number(let number): String(number)
        case .tick(_, let options): "[" + options.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
        case .tickByMoving(_, let option): "[\"\(option)\"]"
        case .none: "[]"
        }
      return "\"\(question)\": \(value)"
    }
    return "{" + lines.joined(separator: ", ") + "}"
  }
}
