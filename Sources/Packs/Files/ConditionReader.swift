import Interviews

/// Reads conditions: `{gender: woman}`, `{age: {from: 18}}`, `{all: […]}`.
struct ConditionReader {
  let questions: [Question.ID: Question.Kind]
  let references: References

  private static let words = ["all", "any", "not", "is", "open", "preferred", "recommended"]

  func condition(_ value: Located?) throws(Problem) -> Condition? {
    guard let value else { return nil }
    return try condition(value)
  }

  func condition(_ value: Located) throws(Problem) -> Condition {
    var parts: [Condition] = []
    for (key, value) in try value.pairs() { parts.append(try part(key, value)) }
    guard let first = parts.first else { throw value.problem("a condition is missing here") }
    return parts.count == 1 ? first : .all(parts)
  }

  private func part(_ key: Located, _ value: Located) throws(Problem) -> Condition {
    switch try key.text() {
    case "all": return .all(try conditions(value))
    case "any": return .any(try conditions(value))
    case "not": return .not(try condition(value))
    case "is": return .named(try named(.condition, value))
    case "open": return .open(Route.ID(try named(.route, value)))
    case "preferred": return .preferred(Route.ID(try named(.route, value)))
    case "recommended":
      guard try value.text() == "stale" else { throw value.problem("a recommended route can only be stale here") }
      return .recommendedIsStale
    case let id: return try answer(Question.ID(id), key, value)
    }
  }

  private func conditions(_ value: Located) throws(Problem) -> [Condition] {
    var conditions: [Condition] = []
    for part in try value.list() { conditions.append(try condition(part)) }
    guard !conditions.isEmpty else { throw value.problem("a condition is missing here") }
    return conditions
  }

  private func named(_ kind: References.Kind, _ value: Located) throws(Problem) -> String {
    let name = try value.text()
    references.note(kind, name, at: value)
    return name
  }

  private func answer(_ id: Question.ID, _ key: Located, _ value: Located) throws(Problem) -> Condition {
    switch questions[id] {
    case .one(let options), .several(let options):
      var chosen: Set<Option.ID> = []
      for option in try value.oneOrMore() {
        let name = try option.text()
        guard options.contains(where: { $0.id.text == name }) else {
          throw option.problem(
            "\(id.text.quoted) has no option \(name.quoted)\(Spelling.hint(name, among: options.map(\.id.text)))")
        }
        chosen.insert(Option.ID(name))
      }
      guard !chosen.isEmpty else { throw value.problem("an option of \(id.text.quoted) is missing here") }
      return .answer(id, .options(chosen))
    case .integer(let range, let acceptsUnknown):
      return .answer(id, try number(value, range, acceptsUnknown))
    case nil:
      let known = questions.keys.map(\.text) + ConditionReader.words
      throw key.problem("there is no question \(id.text.quoted)\(Spelling.hint(id.text, among: known))")
    }
  }

  private func number(
    _ value: Located, _ range: ClosedRange<Int>, _ acceptsUnknown: Bool
  ) throws(Problem) -> Condition.Match {
    if value.spelling == "unknown", acceptsUnknown { return .unknown }
    guard value.isMapping else {
      throw value.problem("write {from: …}, {to: …} or both\(acceptsUnknown ? ", or unknown" : "")")
    }
    var fields = try value.fields()
    let from = try fields.optional("from")?.integer() ?? range.lowerBound
    let to = try fields.optional("to")?.integer() ?? range.upperBound
    try fields.end()
    guard from <= to, range.contains(from), range.contains(to) else {
      throw value.problem("\(from) to \(to) is not a range within \(range.lowerBound) to \(range.upperBound)")
    }
    return .range(from...to)
  }
}
