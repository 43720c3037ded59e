package import Texts

/// Sentences that only paper has.
package struct PaperWords: Sendable {
  /// The head of the sheet.
  package let title: Template
  /// That the person wishes to apply for protection.
  package let wish: Template
  /// Where the list of associations is published, while the desk has none.
  package let noMembers: Template
}
