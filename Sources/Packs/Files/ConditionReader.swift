import Interviews
import Problems

/// Reads conditions: `{gender: woman}`, `{age: {from: 18}}`, `{all: […]}`.
///
/// What is wrong in a condition is said, and the rest of it is read all the same.
struct ConditionReader {
  /// The questions as far as they could be read; those that could not are nil.
  let questions: [Question.ID: Question.Kind?]
  let symbols: SymbolTable
  /// The rule that the condition belongs to, and as which part.
  var user: RuleName
  var part = SymbolTable.Part.when

  private static let words = ["all", "any", "not", "is", "open", "preferred", "recommended"]

  /// The same for another rule, or another part of one.
  func with(_ user: RuleName, _ part: SymbolTable.Part = .when) -> ConditionReader {
    ConditionReader(questions: questions, symbols: symbols, user: user, part: part)
  }

  func condition(_ value: YAMLValue?) -> Condition? {
    guard let value else { return nil }
    guard let pairs = value.pairs() else { return .always }
    guard !pairs.isEmpty else {
      value.report(.condition, .conditionMissing)
      return .always
    }
    let parts = pairs.map { part($0.key, $0.value) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func part(_ key: YAMLValue, _ value: YAMLValue) -> Condition {
    switch key.text() {
    case nil: return .always
    case "all": return .all(conditions(value))
    case "any": return .any(conditions(value))
    case "not": return .not(condition(value) ?? .always)
    case "is": return .named(named(.condition, value))
    case "open": return .open(Route.ID(named(.route, value)))
    case "preferred": return .preferred(Route.ID(named(.route, value, isPreferred: true)))
    case "recommended":
      if let text = value.text(), text != "stale" { value.report(.condition, .onlyStale) }
      symbols.noteRecommended(at: key, by: user)
      return .recommendedIsStale
    case let id?: return answer(Question.ID(id), key, value)
    }
  }

  private func conditions(_ value: YAMLValue) -> [Condition] {
    guard let list = value.list() else { return [] }
    if list.isEmpty { value.report(.condition, .conditionMissing) }
    return list.compactMap { condition($0) }
  }

  private func named(_ kind: RuleName.Kind, _ value: YAMLValue, isPreferred: Bool = false) -> String {
    guard let name = value.text() else { return "" }
    symbols.note(kind, name, at: value, by: user, in: part, isPreferred: isPreferred)
    return name
  }

  private func answer(_ id: Question.ID, _ key: YAMLValue, _ value: YAMLValue) -> Condition {
    let options = value.oneOrMore().compactMap(\.spelling)
    symbols.note(.question, id.text, at: key, by: user, in: part, options: options)
    switch questions[id] {
    case .some(.one(let options)), .some(.several(let options)):
      return .answer(id, .options(chosen(id, options, value)))
    case .some(.integer(let range, let acceptsUnknown)):
      return number(value, range, acceptsUnknown).map { .answer(id, $0) } ?? .always
    case .some(nil): return .always
    case nil:
      if symbols.isComplete(.question) {
        let known = questions.keys.map(\.text) + ConditionReader.words
        key.report(.idUnknown, .unknownQuestion, ["name": id.text], hint: Spelling.hint(id.text, among: known))
      }
      return .always
    }
  }

  private func chosen(_ id: Question.ID, _ options: [Option], _ value: YAMLValue) -> Set<Option.ID> {
    let entries = value.oneOrMore()
    if entries.isEmpty { value.report(.condition, .optionMissing, ["question": id.text]) }
    var chosen: Set<Option.ID> = []
    for option in entries {
      guard let name = option.text() else { continue }
      if !options.contains(where: { $0.id.text == name }) {
        option.report(
          .idUnknown, .unknownOption, ["question": id.text, "name": name],
          hint: Spelling.hint(name, among: options.map(\.id.text)))
      }
      chosen.insert(Option.ID(name))
    }
    return chosen
  }

  private func number(
    _ value: YAMLValue, _ range: ClosedRange<Int>, _ acceptsUnknown: Bool
  ) -> Condition.Match? {
    if value.spelling == "unknown", acceptsUnknown { return .unknown }
    guard value.isMapping else {
      value.report(.condition, acceptsUnknown ? .numberMatchOrUnknown : .numberMatch)
      return nil
    }
    var fields = value.fields()
    let first = fields.optional("from")
    let last = fields.optional("to")
    fields.end()
    guard let from = first == nil ? range.lowerBound : first?.integer(),
      let to = last == nil ? range.upperBound : last?.integer()
    else { return nil }
    guard from <= to, range.contains(from), range.contains(to) else {
      value.report(
        .range, .rangeOutside,
        [
          "from": String(from), "to": String(to), "minimum": String(range.lowerBound),
          "maximum": String(range.upperBound),
        ])
      return nil
    }
    return .range(from...to)
  }
}
