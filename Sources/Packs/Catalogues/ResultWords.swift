public import Texts

/// The words of a route.
public struct RouteWords: Sendable {
  /// The door in one sentence.
  public let title: Template
  /// What to do, step by step; empty where `routes.yaml` says by name which steps these are.
  public let steps: [Template]
  /// The same where the desk itself is one of the listed associations.
  public let stepsHere: [Template]?
}

/// The words of a document.
public struct DocumentWords: Sendable {
  /// Its name.
  public let label: Template
  /// What to know about it.
  public let hint: Template?
}

/// The words of a service.
public struct ServiceWords: Sendable {
  /// Its name.
  public let name: Template
  /// For whom and what for.
  public let audience: Template
  /// What a call costs.
  public let cost: Template?
  /// Who answers.
  public let answeredBy: Template?
  /// What a later source says otherwise.
  public let alert: Template?
  /// What else is worth knowing.
  public let note: Template?
  /// The paragraphs of an e-mail to it; only the pack's own language has them, for there it is read.
  public let emailBody: [Template]
  /// A word to one of several numbers.
  public let phoneNotes: [String: Template]
}

/// Sentences that only paper has.
public struct PaperWords: Sendable {
  /// The head of the sheet.
  public let title: Template
  /// That the person wishes to apply for protection.
  public let wish: Template
  /// Where the list of associations is published, while the desk has none.
  public let noMembers: Template
}
