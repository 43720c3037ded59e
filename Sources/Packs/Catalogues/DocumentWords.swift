package import Texts

/// The words of a document.
package struct DocumentWords: Sendable {
  /// Its name.
  package let label: Template
  /// What to know about it.
  package let hint: Template?
}
