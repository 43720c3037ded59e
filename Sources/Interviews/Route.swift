package import CivilTime

/// One way to go on: a door, what to bring, whom to call.
package struct Route: Hashable, Sendable, Identifiable {
  /// A document or a service of a route, or of a topic, with the condition under which it belongs to it.
  package struct Entry<Subject>: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The entry's stable name.
    package let id: Identifier<Subject>
    /// When it belongs there: on no days but its own.
    package fileprivate(set) var when: Condition
    /// The days on which it may belong there.
    package let valid: Validity

    /// An entry of a list.
    package init(id: Identifier<Subject>, when: Condition = .always, valid: Validity = .always) {
      self.id = id
      self.when = when.narrowed(to: valid)
      self.valid = valid
    }

    /// An entry that always belongs there, as code and tests write it.
    package init(stringLiteral text: String) { self.init(id: Identifier(text)) }
  }

  /// What paper adds to a route.
  package enum PrintedPart: String, CaseIterable, Sendable {
    /// A sentence for officials: that the person wishes to apply.
    case wish
    /// Lines on which the appointment is written by hand.
    case appointment
    /// A line for the address of the door that is found out by telephone.
    case place
  }

  /// With whom of a family an interview goes on.
  package enum NextOfFamily: String, CaseIterable, Sendable {
    /// With the mother or the father, whose way is the child's as well.
    case parent
  }

  /// The route's stable name.
  package let id: Identifier<Route>
  /// When it is open, beside its days.
  package let when: Condition
  /// When it may be recommended; an open route that is not preferred is an alternative.
  package let preferred: Condition
  /// The days on which it may be open.
  package let valid: Validity
  /// What to do, in the order of doing; empty where the words of the route say it themselves.
  package let steps: [Step]
  /// The same where the desk itself is one of the listed associations; empty where it is the same for every desk.
  package let stepsHere: [Step]
  /// Where to go in words, the first that holds; empty where the address of a service says it.
  package let whereabouts: [Step]
  /// What to bring, in the order of telling.
  package private(set) var documents: [Entry<RequiredDocument>]
  /// Whom to turn to, in the order of telling.
  package private(set) var services: [Entry<Service>]
  /// Those of them to whom one goes only afterwards, with what the others give.
  package let later: Set<Service.ID>
  /// Where to turn if one of them does not help.
  package let fallbacks: [Fallback]
  /// Where the route's rule is written.
  package let sources: [Source.ID]
  /// The day for which the rule is assured; nil where its source bears no date.
  package let assuredDate: CivilDate?
  /// What paper adds to it.
  package let printed: Set<PrintedPart>
  /// With whom of the family the interview goes on; nil where that is anybody.
  package let family: NextOfFamily?

  /// A route.
  package init(
    id: ID, when: Condition, preferred: Condition = .always, valid: Validity = .always, steps: [Step] = [],
    stepsHere: [Step] = [], whereabouts: [Step] = [], documents: [Entry<RequiredDocument>] = [],
    services: [Entry<Service>] = [], later: Set<Service.ID> = [], fallbacks: [Fallback] = [], sources: [Source.ID] = [],
    assuredDate: CivilDate? = nil, printed: Set<PrintedPart> = [],
    family: NextOfFamily? = nil
  ) {
    self.id = id
    self.when = when
    self.preferred = preferred
    self.valid = valid
    self.steps = steps
    self.stepsHere = stepsHere
    self.whereabouts = whereabouts
    self.documents = documents
    self.services = services
    self.later = later
    self.fallbacks = fallbacks
    self.sources = sources
    self.assuredDate = assuredDate
    self.printed = printed
    self.family = family
  }
}

extension Route {
  /// When each of its whereabouts counts: where it holds, and none before it does.
  package var whereaboutsInTurn: [(id: Step.ID, when: Condition)] {
    whereabouts.enumerated().map { index, place in
      let before = whereabouts[..<index].map(\.when)
      return (place.id, before.isEmpty ? place.when : .all([.not(.any(before)), place.when]))
    }
  }

  /// The same route, naming documents and services on no other days than they have themselves.
  func naming(
    documents days: [RequiredDocument.ID: Validity], services serviceDays: [Service.ID: Validity]
  ) -> Route {
    var route = self
    route.documents = Route.narrowed(documents, to: days)
    route.services = Route.narrowed(services, to: serviceDays)
    return route
  }

  private static func narrowed<Subject>(
    _ entries: [Entry<Subject>], to days: [Identifier<Subject>: Validity]
  ) -> [Entry<Subject>] {
    entries.map { entry in
      var entry = entry
      entry.when = entry.when.narrowed(to: days[entry.id] ?? .always)
      return entry
    }
  }
}
