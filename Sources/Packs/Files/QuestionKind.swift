import CivilTime
import Interviews
import Problems

/// Reads what a question takes for an answer.
enum QuestionKind {
  private enum Kind: String, CaseIterable { case one, several, integer }

  /// A service that a topic adds under a condition, which can be read once all questions are known.
  struct GatedService {
    let option: Option.ID
    let service: Service.ID
    let when: YAMLValue
  }

  /// The kind; nil where it cannot be known which answers there are.
  ///
  /// - Parameter gated: the services that are added only where a condition holds; here they stand as if it always did.
  static func read(
    _ fields: inout YAMLMapping, _ symbols: SymbolTable, gated: inout [GatedService]
  ) -> Question.Kind? {
    let kind = fields.required("kind")
    switch kind.word(Kind.self) {
    case .one:
      let value = fields.required("options")
      guard let options = options(value, symbols, &gated) else { return nil }
      // What is chosen once steers the routes; only a tick among several adds a service and stays off paper.
      guard options.allSatisfy({ $0.addition == nil }) else {
        value.report(.question, .additionsOnly)
        return nil
      }
      return .one(options)
    case .several: return options(fields.required("options"), symbols, &gated).map { .several($0) }
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

  private static func options(
    _ value: YAMLValue, _ symbols: SymbolTable, _ gated: inout [GatedService]
  ) -> [Option]? {
    guard let entries = value.list() else { return nil }
    var options: [Option] = []
    var isWhole = true
    for entry in entries {
      guard let option = option(entry, symbols, &gated) else {
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
    // The keys 1 to 9 pick an option; where options have days, `OptionDays` counts those of each.
    let isDated = options.contains { $0.valid != .always }
    guard (1...9).contains(entries.count) || isDated && !entries.isEmpty else {
      value.report(.question, .optionsCount)
      return nil
    }
    return isWhole ? options : nil
  }

  private static func option(
    _ entry: YAMLValue, _ symbols: SymbolTable, _ gated: inout [GatedService]
  ) -> Option? {
    guard entry.isMapping else { return entry.text().map { Option(id: Option.ID($0)) } }
    var fields = entry.fields()
    let id = fields.required("id").text()
    let valid = fields.validity()
    let (stated, printed, services) = (
      fields.optional("role"), fields.optional("printed"), fields.optional("services")
    )
    // An option with days may add nothing.
    if valid != .always, stated == nil, printed == nil, services == nil {
      fields.end()
      return id.map { Option(id: Option.ID($0), valid: valid) }
    }
    let role = (stated ?? fields.required("role")).word(Option.Addition.Role.self)
    let printing = (printed ?? fields.required("printed")).word(Printing.self)
    let listed = EntriesReader.entries(services ?? fields.required("services"), .service, symbols)
    fields.end()
    guard let id = id.map({ Option.ID($0) }) else { return nil }
    gated += listed.compactMap { entry in
      entry.when.map { GatedService(option: id, service: Service.ID(entry.name), when: $0) }
    }
    return Option(
      id: id, valid: valid,
      addition: Option.Addition(
        services: listed.map { Route.Entry(id: Service.ID($0.name), valid: $0.valid) }, role: role ?? .topic,
        isPrintedWhenChosen: printing == .whenTicked))
  }

  /// The kind with the conditions under which its topics add services.
  ///
  /// - Parameter condition: reads the condition of a service that a topic adds.
  static func kind(
    _ kind: Question.Kind, _ gated: [GatedService], _ condition: (GatedService) -> Condition
  ) -> Question.Kind {
    guard case .several(let options) = kind, !gated.isEmpty else { return kind }
    return .several(
      options.map { option in
        guard let addition = option.addition else { return option }
        let services = addition.services.map { entry in
          let own = gated.first { $0.option == option.id && $0.service == entry.id }
          return Route.Entry(id: entry.id, when: own.map(condition) ?? .always, valid: entry.valid)
        }
        return Option(
          id: option.id, valid: option.valid,
          addition: Option.Addition(
            services: services, role: addition.role, isPrintedWhenChosen: addition.isPrintedWhenChosen))
      })
  }
}
