package import Texts

/// The words of a route.
package struct RouteWords: Sendable {
  /// The door in one sentence.
  package let title: Template
  /// What the other ways are called beside it, where "or else" would be wrong: they, and who belongs to them alone, then
  /// stand behind everybody of the route.
  package let otherWays: Template?
  /// What to bring, in words; told where the route asks for no document.
  package let bring: Template?
  /// What to do, step by step; empty where `routes.yaml` says by name which steps these are.
  package let steps: [Template]
  /// The same where the desk itself is one of the listed associations.
  package let stepsHere: [Template]?
}
