import Interviews
import Problems

/// Reads what a question takes for an answer.
enum QuestionKind {
  private enum Kind: String, CaseIterable { case one, several, integer }
  private enum Role: String, CaseIterable { case danger, topic }

  /// The kind; nil where it cannot be known which answers there are.
  static func read(_ fields: inout YAMLMapping, _ symbols: SymbolTable) -> Question.Kind? {
    let kind = fields.required("kind")
    switch kind.word(Kind.self) {
    case .one:
      let value = fields.required("options")
      guard let options = options(value, symbols) else { return nil }
      // What is chosen once steers the routes; only a tick among several adds a service and stays off paper.
      guard options.allSatisfy({ $0.addition == nil }) else {
        value.report(.question, .additionsOnly)
        return nil
      }
      return .one(options)
    case .several: return options(fields.required("options"), symbols).map { .several($0) }
    case .integer: return integer(&fields)
    case nil:
      // Whatever it was meant to be: its keys are known, and not said to be wrong as well.
      for key in ["options", "minimum", "maximum", "unknown"] { _ = fields.optional(key) }
      return nil
    }
  }

  /// The options that somebody who answered otherwise may still come to.
  static func mayBecome(_ value: YAMLValue, of question: String, _ kind: Question.Kind?) -> [Option.ID] {
    guard let kind, let entries = value.list() else { return [] }
    guard case .one(let options) = kind else {
      value.report(.question, .mayBecomeKind)
      return []
    }
    let known = options.map(\.id.text)
    return entries.compactMap { entry in
      guard let name = entry.text() else { return nil }
      guard known.contains(name) else {
        entry.report(
          .idUnknown, .unknownOption, ["question": question, "name": name], hint: Spelling.hint(name, among: known))
        return nil
      }
      return Option.ID(name)
    }
  }

  private static func integer(_ fields: inout YAMLMapping) -> Question.Kind? {
    let first = fields.required("minimum")
    let limit = fields.required("maximum")
    let acceptsUnknown = fields.optional("unknown").map { $0.boolean() } ?? false
    guard let minimum = first.integer(), let maximum = limit.integer(), let acceptsUnknown else { return nil }
    guard minimum >= 0, minimum <= maximum, maximum <= 9999 else {
      limit.report(.range, .numberRange, ["minimum": String(minimum), "maximum": String(maximum)])
      return nil
    }
    return .integer(minimum...maximum, acceptsUnknown: acceptsUnknown)
  }

  private static func options(_ value: YAMLValue, _ symbols: SymbolTable) -> [Option]? {
    guard let entries = value.list() else { return nil }
    var options: [Option] = []
    var isWhole = true
    for entry in entries {
      guard let option = option(entry, symbols) else {
        isWhole = false
        continue
      }
      if options.contains(where: { $0.id == option.id }) {
        entry.report(.idDoubled, .doubledOption, ["name": option.id.text])
        isWhole = false
      } else {
        options.append(option)
      }
    }
    // The keys 1 to 9 pick an option.
    guard (1...9).contains(entries.count) else {
      value.report(.question, .optionsCount)
      return nil
    }
    return isWhole ? options : nil
  }

  private static func option(_ entry: YAMLValue, _ symbols: SymbolTable) -> Option? {
    guard entry.isMapping else { return entry.text().map { Option(id: Option.ID($0)) } }
    var fields = entry.fields()
    let id = fields.required("id").text()
    let role = fields.required("role").word(Role.self)
    let printing = fields.required("printed").word(Printing.self)
    let services = symbols.services(fields.required("services"))
    fields.end()
    return id.map { id in
      Option(
        id: Option.ID(id),
        addition: Option.Addition(
          services: services, isDanger: role == .danger, isPrintedWhenChosen: printing == .whenTicked))
    }
  }
}
