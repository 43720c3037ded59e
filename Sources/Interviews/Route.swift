public import Dates

/// One way to go on: a door, what to bring, whom to call.
public struct Route: Hashable, Sendable, Identifiable {
  /// The route's stable name.
  public typealias ID = Identifier<Route>

  /// A document or a service of a route, with the condition under which it belongs to it.
  public struct Entry<Subject>: Hashable, Sendable {
    /// The entry's stable name.
    public let id: Identifier<Subject>
    /// When it belongs to the route.
    public let when: Condition

    /// An entry of a route.
    public init(id: Identifier<Subject>, when: Condition = .always) {
      self.id = id
      self.when = when
    }
  }

  /// What paper adds to a route.
  public enum PrintedPart: String, CaseIterable, Sendable {
    /// A sentence for officials: that the person wishes to apply.
    case wish
    /// Lines on which the appointment is written by hand.
    case appointment
  }

  /// The route's stable name.
  public let id: ID
  /// When it is open, beside its days.
  public let when: Condition
  /// When it may be recommended; an open route that is not preferred is an alternative.
  public let preferred: Condition
  /// The first day on which it is open, nil for all days before.
  public let validFrom: CivilDate?
  /// The last day on which it is open, nil for all days to come.
  public let validTo: CivilDate?
  /// What to do, in the order of doing; empty where the words of the route say it themselves.
  public let steps: [Step]
  /// The same where the desk itself is one of the listed associations; empty where it is the same for every desk.
  public let stepsHere: [Step]
  /// What to bring, in the order of telling.
  public let documents: [Entry<Document>]
  /// Whom to turn to, in the order of telling.
  public let services: [Entry<Service>]
  /// Where to turn if one of them does not help.
  public let fallbacks: [Fallback]
  /// Where the route's rule is written.
  public let sources: [Source.ID]
  /// The day for which the rule is assured; nil where its source bears no date.
  public let assuredDate: CivilDate?
  /// What paper adds to it.
  public let printed: Set<PrintedPart>

  /// A route.
  public init(
    id: ID, when: Condition, preferred: Condition = .always, validFrom: CivilDate? = nil, validTo: CivilDate? = nil,
    steps: [Step] = [], stepsHere: [Step] = [], documents: [Entry<Document>] = [], services: [Entry<Service>] = [],
    fallbacks: [Fallback] = [], sources: [Source.ID] = [], assuredDate: CivilDate? = nil,
    printed: Set<PrintedPart> = []
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

  /// The conditions under which something belongs to the route: its steps, documents and services.
  public var conditionsOfEntries: [Condition] {
    (steps + stepsHere).map(\.when) + documents.map(\.when) + services.map(\.when)
  }

  /// Whether the route exists on a day.
  public func isValid(on day: CivilDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
