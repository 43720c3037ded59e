package import Texts

/// The words of a route.
package struct RouteWords: Sendable {
  /// The door in one sentence.
  package let title: Template
  /// What to do, step by step; empty where `routes.yaml` says by name which steps these are.
  package let steps: [Template]
  /// The same where the desk itself is one of the listed associations.
  package let stepsHere: [Template]?
}

/// The words of a document.
package struct DocumentWords: Sendable {
  /// Its name.
  package let label: Template
  /// What to know about it.
  package let hint: Template?
}

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
  /// What else is worth knowing.
  package let note: Template?
  /// The paragraphs of an e-mail to it; only the pack's own language has them, for there it is read.
  package let emailBody: [Template]
  /// A word to one of several numbers.
  package let phoneNotes: [String: Template]
}

/// Sentences that only paper has.
package struct PaperWords: Sendable {
  /// The head of the sheet.
  package let title: Template
  /// That the person wishes to apply for protection.
  package let wish: Template
  /// Where the list of associations is published, while the desk has none.
  package let noMembers: Template
}
