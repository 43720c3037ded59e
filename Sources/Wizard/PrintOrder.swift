package import Sheets

/// What is printed or saved.
package enum PrintContent: Hashable, Sendable {
  /// A page, which is still to be set.
  case page(Paper)
  /// The interview for pointing, whose pages are still to be set.
  case questions(QuestionSheet)
  /// Plain text.
  case text(String)
}

/// What is to be printed, and where.
package struct PrintOrder: Hashable, Sendable {
  /// What is printed.
  package let document: PrintContent
  /// The printer.
  package let printer: String
  /// How many copies, from 1.
  package let copies: Int
}
