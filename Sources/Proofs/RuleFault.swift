package import Interviews

/// Something in the rules that leaves somebody without a way, or that nobody ever comes to.
package enum RuleFault: Hashable, Sendable {
  /// Somebody has no recommended route.
  case uncovered(ExamplePerson)
  /// Nobody is ever asked this.
  case unaskedQuestion(Question.ID)
  /// Whatever is answered to this, the result is the same.
  case idleQuestion(Question.ID)
  /// A route is never open.
  case closedRoute(Route.ID)
  /// A route is sometimes open, and never recommended.
  case neverRecommended(Route.ID)
  /// A route never tells one of its steps.
  case idleStep(Step.ID, Route.ID)
  /// A route never sends anybody where it says in words: to this place.
  case idleWhereabouts(Step.ID, Route.ID)
  /// Somebody is told no step on a route.
  case stepless(Route.ID, ExamplePerson)
  /// A route never asks for one of its documents.
  case idleDocument(RequiredDocument.ID, Route.ID)
  /// A route never names one of its services.
  case idleService(Service.ID, Route.ID)
  /// A topic never adds one of its services.
  case idleTopicService(Service.ID, Option.ID, Question.ID)
  /// No route asks for a document.
  case unlistedDocument(RequiredDocument.ID)
  /// Somebody has a document and lacks it.
  case heldAndLacking(RequiredDocument.ID, ExamplePerson)
  /// Nobody is ever told a note.
  case untoldNote(Note.ID)
  /// A condition with a name never holds.
  case emptyCondition(String)
}
