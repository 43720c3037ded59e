/// The answers given so far, those that no longer apply included.
///
/// A set of answers only keeps; which answers apply is what a replay finds out. So an answer that stopped applying
/// comes back by itself when it applies again. A set of answers lives in memory alone.
package struct Answers: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var answers: [Question.ID: Answer] = [:]

  /// An empty set of answers.
  package init() {}

  /// A set of answers as tests write it.
  package init(dictionaryLiteral elements: (Question.ID, Answer)...) {
    for (question, answer) in elements { answers[question] = answer }
  }

  /// The answer to a question, or nil where none was given.
  package subscript(question: Question.ID) -> Answer? {
    get { answers[question] }
    set { answers[question] = newValue }
  }

  /// Whether nothing was answered yet.
  package var isEmpty: Bool { answers.isEmpty }
}
