package import CivilTime

/// One way to go on: a door, what to bring, whom to call.
package struct Route: Hashable, Sendable, Identifiable {
  /// A document or a service of a route, or of a topic, with the condition under which it belongs to it.
  package struct Entry<Subject>: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The entry's stable name.
    package let id: Identifier<Subject>
    /// When it belongs there.
    package let when: Condition

    /// An entry of a list.
    package init(id: Identifier<Subject>, when: Condition = .always) {
      self.id = id
      self.when = when
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
  }

  /// The route's stable name.
  package let id: Identifier<Route>
  /// When it is open, beside its days.
  package let when: Condition
  /// When it may be recommended; an open route that is not preferred is an alternative.
  package let preferred: Condition
  /// The first and the last day on which it is open; nil at an end that is open.
  package let validFrom, validTo: CivilDate?
  /// What to do, in the order of doing; empty where the words of the route say it themselves.
  package let steps: [Step]
  /// The same where the desk itself is one of the listed associations; empty where it is the same for every desk.
  package let stepsHere: [Step]
  /// What to bring, in the order of telling.
  package let documents: [Entry<RequiredDocument>]
  /// Whom to turn to, in the order of telling.
  package let services: [Entry<Service>]
  /// Where to turn if one of them does not help.
  package let fallbacks: [Fallback]
  /// Where the route's rule is written.
  package let sources: [Source.ID]
  /// The day for which the rule is assured; nil where its source bears no date.
  package let assuredDate: CivilDate?
  /// What paper adds to it.
  package let printed: Set<PrintedPart>

  /// A route.
  package init(
    id: ID, when: Condition, preferred: Condition = .always, validFrom: CivilDate? = nil, validTo: CivilDate? = nil,
    steps: [Step] = [], stepsHere: [Step] = [], documents: [Entry<RequiredDocument>] = [],
    services: [Entry<Service>] = [], fallbacks: [Fallback] = [], sources: [Source.ID] = [],
    assuredDate: CivilDate? = nil, printed: Set<PrintedPart> = []
  ) {
    self.id = id
    self.when = when
    self.preferred = preferred
    self.validFrom = validFrom
    self.validTo = validTo
    self.steps = steps
    self.stepsHere = stepsHere
    self.documents = documents
    self.services = services
    self.fallbacks = fallbacks
    self.sources = sources
    self.assuredDate = assuredDate
    self.printed = printed
  }

  /// Whether the route exists on a day.
  package func isValid(on day: CivilDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
