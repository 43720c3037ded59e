/// What pages are made of.
package enum Printout: Hashable, Sendable {
  /// What a person takes along: one page.
  case paper(Paper)
  /// The interview, for pointing: two pages at most.
  case questions(QuestionSheet)
}
