package import CivilTime

/// When something applies, as data in a small closed grammar: never code, so it can be read, explained and proved.
package indirect enum Condition: Hashable, Sendable {
  /// It always applies.
  case always
  /// The answer to a question matches; an answer not given never does.
  case answer(Question.ID, Match)
  /// A condition with a name of its own, shared by several places.
  case named(String)
  /// The route is open.
  case open(Route.ID)
  /// The route is open and preferred.
  case preferred(Route.ID)
  /// The facts of the recommended route are due for a fresh look.
  case recommendedIsStale
  /// The day is one of these.
  case valid(Validity)
  /// All of these hold; none is true.
  case all([Condition])
  /// At least one of these holds; none is false.
  case any([Condition])
  /// This does not hold.
  case not(Condition)

  /// What an answer is compared with.
  package enum Match: Hashable, Sendable {
    /// One of these options is chosen.
    case options(Set<Option.ID>)
    /// The number lies in this range.
    case range(ClosedRange<Int>)
    /// The number is not known.
    case unknown
  }
}

extension Condition.Match {
  func matches(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.options(let wanted), .option(let chosen)): wanted.contains(chosen)
    case (.options(let wanted), .options(let chosen)): chosen.contains(where: wanted.contains)
    case (.range(let range), .number(let number)): range.contains(number)
    case (.unknown, .unknown): true
    default: false
    }
  }
}

extension Condition {
  /// The conditions directly inside this one.
  package var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts
    case .not(let part): [part]
    case .always, .answer, .named, .open, .preferred, .recommendedIsStale, .valid: []
    }
  }

  /// The same condition on some days, and on no others; narrowed to them again it stays as it is.
  package func narrowed(to days: Validity) -> Condition {
    if days == .always { return self }
    switch self {
    case .always: return .valid(days)
    case .valid(let own): return own.intersection(days).map { .valid($0) } ?? .any([])
    case .all(let parts):
      guard case .valid(let own)? = parts.first else { break }
      return own.intersection(days).map { .all([.valid($0)] + parts.dropFirst()) } ?? .any([])
    default: break
    }
    return .all([.valid(days), self])
  }
}
