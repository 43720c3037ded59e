package import CivilTime
package import OrderedCollections

/// Questions and rules as one value: answers go in, the same result comes out, whoever asks.
package struct Interview: Hashable, Sendable {
  /// The questions, in the order in which they are asked.
  package let questions: OrderedDictionary<Question.ID, Question>
  /// Conditions with a name, shared by several places.
  package let conditions: [String: Condition]
  /// The routes, by preference.
  package let routes: OrderedDictionary<Route.ID, Route>
  /// The documents that routes ask for.
  package let documents: OrderedDictionary<RequiredDocument.ID, RequiredDocument>
  /// The notes, in the order of telling.
  package let notes: [Note]
  /// The services that stand first on every result.
  package let always: [Service.ID]
  /// The days of those services that are not there on every day: on others no result names them.
  package let serviceDays: [Service.ID: Validity]
  /// The first day for which rules are known.
  package let rulesFrom: CivilDate
  /// How many months after its date a fact is due for a fresh look.
  package let reviewMonths: Int

  /// An interview.
  ///
  /// References between its parts are taken as sound: a pack proves them when it is read. What routes name is narrowed to
  /// the days on which it is there, so that nobody who asks a route needs to think of them.
  package init(
    questions: [Question], conditions: [String: Condition] = [:], routes: [Route], documents: [RequiredDocument] = [],
    notes: [Note] = [], always: [Service.ID] = [], serviceDays: [Service.ID: Validity] = [:], rulesFrom: CivilDate,
    reviewMonths: Int = 12
  ) {
    let documentDays = Dictionary(documents.map { ($0.id, $0.valid) }) { first, _ in first }
    self.questions = OrderedDictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    self.conditions = conditions
    self.routes = OrderedDictionary(
      routes.map { ($0.id, $0.naming(documents: documentDays, services: serviceDays)) }
    ) { first, _ in first }
    self.documents = OrderedDictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    self.notes = notes
    self.always = always
    self.serviceDays = serviceDays
    self.rulesFrom = rulesFrom
    self.reviewMonths = reviewMonths
  }

  /// The steps of all routes and where these send people, each once, in the order in which routes tell them.
  package var everyStep: OrderedSet<Step.ID> {
    OrderedSet(routes.values.flatMap { ($0.steps + $0.stepsHere + $0.whereabouts).map(\.id) })
  }

  /// Whether a service is there on a day.
  package func isThere(_ service: Service.ID, on day: CivilDate) -> Bool {
    serviceDays[service]?.includes(day) ?? true
  }

  /// Whether a fact assured on a day is due for a fresh look; one without a date always is.
  package func isStale(_ assured: CivilDate?, on day: CivilDate) -> Bool {
    guard let assured else { return true }
    return lastFreshDay(assured) < day
  }

  /// The last day on which a fact assured on a day needs no fresh look.
  package func lastFreshDay(_ assured: CivilDate) -> CivilDate { assured.adding(months: reviewMonths) }
}
