import Interviews

/// What a pack's files name in one another, gathered while they are read and looked up when all of them are.
final class References {
  /// What a name may refer to.
  enum Kind: String {
    case question, option, condition, route, document, note, service, source
  }

  /// Where each rule stands, for everybody who speaks of it later.
  private(set) var places = RulePlaces()

  private var made: [(kind: Kind, name: String, place: Place)] = []

  /// Remembers that a name was used.
  func note(_ kind: Kind, _ name: String, at value: Located) { made.append((kind, name, value.place)) }

  /// Remembers where a name is given to something.
  func define(_ kind: Kind, _ name: String, at value: Located) { places.insert(kind, name, value.place) }

  /// Looks every name up; the first that is not there is a problem.
  func resolve(_ known: [Kind: Set<String>]) throws(Problem) {
    for (kind, name, place) in made where known[kind]?.contains(name) != true {
      throw Problem(
        place, "there is no \(kind.rawValue) \(name.quoted)\(Spelling.hint(name, among: known[kind] ?? []))")
    }
  }
}
