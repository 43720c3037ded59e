public import Sheets

/// What is printed or saved.
public enum Document: Hashable, Sendable {
  /// A page, which is still to be set.
  case page(Paper)
  /// Plain text.
  case text(String)
}

/// What is to be printed, and where.
public struct PrintOrder: Hashable, Sendable {
  /// What is printed.
  public let document: Document
  /// The printer.
  public let printer: String
  /// How many copies, from 1.
  public let copies: Int

  /// An order.
  public init(document: Document, printer: String, copies: Int) {
    self.document = document
    self.printer = printer
    self.copies = copies
  }
}
