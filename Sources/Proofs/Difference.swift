package import CivilTime
package import Interviews
import OrderedCollections

/// What another interview in the place of one changes for people: exact, over all sets of answers and all days.
///
/// A set of answers is what somebody answers to whatever either of the two asks; two sets of answers differ where an
/// answer differs that one of them asks for. A question that takes another kind of answer in the new interview counts
/// as another question.
package struct Difference: Sendable {
  /// What a set of answers comes to.
  package enum Outcome: Hashable, Sendable {
    /// This route is recommended.
    case route(Route.ID)
    /// No route is.
    case noRoute
    /// Somebody answers what cannot be answered there, or asks on a day before the first rules.
    case unanswerable
  }

  /// Something that a person sees beside the recommended route.
  package enum Subject: Hashable, Sendable {
    /// A route as an alternative.
    case alternative(Route.ID)
    /// A question that is asked.
    case question(Question.ID)
    /// A document to bring.
    case document(RequiredDocument.ID)
    /// A service to turn to.
    case service(Service.ID)
    /// A note.
    case note(Note.ID)
    /// A document of one route, for people to whom it is open before and after; told only where the document as a whole
    /// changes for nobody.
    case documentOf(Route.ID, RequiredDocument.ID)
    /// A service of one route, in the same way.
    case serviceOf(Route.ID, Service.ID)
    /// A service of one topic, for people who choose it before and after; told in the same way.
    case serviceOfTopic(Question.ID, Option.ID, Service.ID)
    /// A step of one route, for people to whom it is open before and after.
    case stepOf(Route.ID, Step.ID)
    /// A step of one route at desks that register people, where these have steps of their own.
    case stepHereOf(Route.ID, Step.ID)
    /// Where one route says in words to go, for people to whom it is open before and after.
    case whereaboutsOf(Route.ID, Step.ID)
  }

  /// How a person sees it.
  package enum State: String, Hashable, Sendable {
    /// Not at all.
    case absent
    /// It is there.
    case present
    /// A document that the person has.
    case held
    /// A document that the person has not.
    case lacking
    /// A document of which the answers do not tell.
    case unknown
  }

  /// The first and the last day of a time; nil where no end is known.
  package struct Days: Hashable, Sendable {
    package let from: CivilDate, through: CivilDate?
  }

  /// People for whom one thing becomes another.
  package struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What it was, and what it becomes.
    package let old, new: Value
    /// The days on which it does for these people.
    package let days: [Days]
    /// How many sets of answers on each of these days.
    package let answersCount: AnswersCount
    /// Who they are.
    package let people: People
  }

  /// Something that changes for somebody who gets a result before and after.
  package struct Item: Hashable, Sendable {
    /// What it is.
    package let subject: Subject
    /// What becomes of it for whom.
    package let changes: [Change<State>]
  }

  /// All days for which one of the two has rules.
  package let days: Days
  /// The most sets of answers there are on one day.
  package let answersCount: AnswersCount
  /// The people who are sent elsewhere, in the order of the old routes, then of the new ones.
  package let routes: [Change<Outcome>]
  /// What else changes: questions, alternatives, steps, documents, services, notes.
  package let items: [Item]

  /// Whether nothing changes for anybody.
  package var isEmpty: Bool { routes.isEmpty && items.isEmpty }

  /// Compares two interviews; each is sound by itself.
  package init(_ old: Interview, _ new: Interview) {
    var search = DifferenceSearch(JointRules(old, new))
    search.run()
    days = Days(from: min(old.rulesFrom, new.rulesFrom), through: nil)
    answersCount = search.answersCount
    routes = search.routes
    items = search.items
  }
}
