package import CivilTime
import OrderedCollections

extension Interview {
  /// The same interview, whose options name a desk's own services first; no route changes.
  ///
  /// - Parameter own: the services, the options that are to name each, and the days on which it is there.
  package func naming(
    _ own: [(id: Service.ID, topics: Set<Option.ID>, valid: Validity)]
  ) -> Interview {
    let added = { (option: Option.ID) in own.filter { $0.topics.contains(option) }.map(\.id) }
    let days = own.filter { $0.valid != .always }.map { ($0.id, $0.valid) }
    return Interview(
      questions: questions.values.map { $0.naming(added) }, conditions: conditions, routes: Array(routes.values),
      documents: Array(documents.values), notes: notes, always: always,
      serviceDays: serviceDays.merging(days) { $1 }, rulesFrom: rulesFrom, reviewMonths: reviewMonths)
  }
}

extension Question {
  fileprivate func naming(_ added: (Option.ID) -> [Service.ID]) -> Question {
    let kind: Kind =
      switch kind {
      case .one(let options): .one(options.map { $0.naming(added($0.id)) })
      case .several(let options): .several(options.map { $0.naming(added($0.id)) })
      case .integer: kind
      }
    return Question(id: id, kind: kind, relevant: relevant, valid: valid, mayBecome: mayBecome)
  }
}

extension Option {
  fileprivate func naming(_ added: [Service.ID]) -> Option {
    guard let addition, !added.isEmpty else { return self }
    return Option(
      id: id, valid: valid,
      addition: Addition(
        services: added.map { Route.Entry(id: $0) } + addition.services, role: addition.role,
        isPrintedWhenChosen: addition.isPrintedWhenChosen))
  }
}
