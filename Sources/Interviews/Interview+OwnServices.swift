package import CivilTime
import OrderedCollections

extension Interview {
  /// A service that a desk adds to some options.
  package struct OwnService: Sendable {
    /// The service.
    package let id: Service.ID
    /// The options that add it.
    package let topics: Set<Option.ID>
    /// The days on which it is there.
    package let valid: Validity

    /// A service with its options.
    package init(id: Service.ID, topics: Set<Option.ID>, valid: Validity = .always) {
      self.id = id
      self.topics = topics
      self.valid = valid
    }
  }

  /// The same interview, whose options name a desk's own services first; no route changes.
  package func naming(_ own: [OwnService]) -> Interview {
    let days = own.filter { $0.valid != .always }.map { ($0.id, $0.valid) }
    return Interview(
      questions: questions.values.map { $0.naming(own) }, conditions: conditions, routes: Array(routes.values),
      documents: Array(documents.values), notes: notes, always: always,
      serviceDays: serviceDays.merging(days) { $1 }, rulesFrom: rulesFrom, reviewMonths: reviewMonths)
  }
}

extension Question {
  fileprivate func naming(_ own: [Interview.OwnService]) -> Question {
    let kind: Kind =
      switch kind {
      case .one(let options): .one(options.map { $0.naming(own) })
      case .several(let options): .several(options.map { $0.naming(own) })
      case .integer: kind
      }
    return Question(id: id, kind: kind, relevant: relevant, valid: valid, mayBecome: mayBecome)
  }
}

extension Option {
  fileprivate func naming(_ own: [Interview.OwnService]) -> Option {
    let added = own.filter { $0.topics.contains(id) }
    guard let addition, !added.isEmpty else { return self }
    return Option(
      id: id, valid: valid,
      addition: Addition(
        services: added.map { Route.Entry(id: $0.id) } + addition.services, isDanger: addition.isDanger,
        isPrintedWhenChosen: addition.isPrintedWhenChosen))
  }
}
