package import Texts

/// The words of a service.
package struct ServiceWords: Sendable {
  /// Its name.
  package let name: Template
  /// For whom and what for.
  package let audience: Template
  /// What a call costs.
  package let cost: Template?
  /// Who answers.
  package let answeredBy: Template?
  /// What a later source says otherwise.
  package let alert: Template?
  /// What must be known before turning to it: on paper too, and never left out.
  package let caution: Template?
  /// What else is worth knowing.
  package let note: Template?
  /// Where its facts come from, and whatever else only the desk needs: never on paper.
  package let deskNote: Template?
  /// The paragraphs of an e-mail to it; only the pack's own language has them, for there it is read.
  package let emailBody: [Template]
  /// A word to one of several numbers.
  package let phoneNotes: [String: Template]
  /// What people may look for when they mean it; the directory finds it by these words, and nobody is shown them.
  package let search: [String]
}
