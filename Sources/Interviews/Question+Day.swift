package import CivilTime

extension Question {
  /// The question as it is asked on a day: with the options that are offered then, and no others.
  package func on(_ day: CivilDate) -> Question {
    let isOffered = { (option: Option) in option.valid.includes(day) }
    guard !options.allSatisfy(isOffered) else { return self }
    let kind: Kind =
      switch kind {
      case .one(let options): .one(options.filter(isOffered))
      case .several(let options): .several(options.filter(isOffered))
      case .integer: kind
      }
    let offered = mayBecome.filter { id in options.contains { $0.id == id && isOffered($0) } }
    return Question(id: id, kind: kind, relevant: relevant, valid: valid, mayBecome: offered, family: family)
  }
}
