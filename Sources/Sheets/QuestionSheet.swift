package import Texts

/// The interview on paper, for pointing: for a desk without an interpreter, and for what should not be said aloud.
///
/// It knows nothing about anybody, and lies in a drawer between two people.
package struct QuestionSheet: Hashable, Sendable {
  /// Its head and foot in both languages, and what it is printed in; it has no blocks.
  package var paper: Paper
  /// The questions, in the order in which they are asked.
  package var questions: [AskedQuestion]

  /// The interview on paper.
  package init(paper: Paper, questions: [AskedQuestion]) {
    self.paper = paper
    self.questions = questions
  }
}

/// A question with its answers, to be pointed at.
package struct AskedQuestion: Hashable, Sendable {
  /// What kind of answer it takes.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One of its answers; any of them; digits, or the one answer that there is.
    case one, several, number
  }

  /// What kind of answer it takes.
  package var kind: Kind
  /// The question as it is asked.
  package var title: Bilingual
  /// What counts as what; nil where nothing need be said.
  package var help: Bilingual?
  /// The answers in their order.
  package var answers: [NumberedAnswer]

  /// A question with its answers.
  package init(_ kind: Kind, title: Bilingual, help: Bilingual? = nil, answers: [NumberedAnswer]) {
    self.kind = kind
    self.title = title
    self.help = help
    self.answers = answers
  }

  /// The digits, in the order in which they stand under a question for a number.
  package static let digits = (0...9).map(String.init)
}

/// An answer to point at.
package struct NumberedAnswer: Hashable, Sendable {
  /// The key that picks it in the wizard: its number, from 1, or a letter.
  package var key: String
  /// The answer.
  package var label: Bilingual

  /// An answer to point at.
  package init(key: String, label: Bilingual) {
    self.key = key
    self.label = label
  }
}

/// The same words twice: for the person, and for whoever sits opposite.
package struct Bilingual: Hashable, Sendable {
  /// In the person's language.
  package var own: RichText
  /// In the pack's own language; nil where the person reads that one.
  package var official: RichText?

  /// The same words twice.
  package init(own: RichText, official: RichText? = nil) {
    self.own = own
    self.official = official
  }
}
