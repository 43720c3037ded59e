import Interviews

/// Which rules lead to which questions, through conditions with a name and through routes.
struct RuleGraph {
  /// What a condition can lead to.
  enum Step: Hashable {
    /// A question, and the options that are named with it.
    case question(String, options: [String] = [])
    case condition(String)
    case open(String)
    case preferred(String)

    /// The step as a condition writes it.
    var words: String {
      switch self {
      case .question(let name, _): name
      case .condition(let name): "is: \(name)"
      case .open(let name): "open: \(name)"
      case .preferred(let name): "preferred: \(name)"
      }
    }
  }

  private let uses: [RuleName: [SymbolTable.Use]]
  private let readers: Set<RuleName>
  private let routes: [String]

  init(_ symbols: SymbolTable) {
    uses = Dictionary(grouping: symbols.uses.filter { $0.user != nil }) { $0.user ?? $0.name }
    readers = Set(symbols.readers.map(\.user))
    routes = symbols.names(.route)
  }

  /// What a rule names itself, in the order of the file.
  func uses(of user: RuleName) -> [SymbolTable.Use] { uses[user] ?? [] }

  /// The shortest way from a use to a question that is looked for, by its name and the options that are named with it;
  /// nil where none leads there.
  func way(from use: SymbolTable.Use, to isWanted: (String, [String]) -> Bool) -> [Step]? {
    guard let first = step(use) else { return nil }
    return way(from: first, to: isWanted)
  }

  /// The shortest way from the recommended route, whichever it is.
  func wayFromRecommended(to isWanted: (String, [String]) -> Bool) -> [Step]? {
    for route in routes {
      if let way = way(from: .preferred(route), to: isWanted) { return way }
    }
    return nil
  }

  private func way(from first: Step, to isWanted: (String, [String]) -> Bool) -> [Step]? {
    var ways = [[first]][...]
    var seen: Set<Step> = [first]
    while let way = ways.popFirst() {
      guard let last = way.last else { continue }
      if case .question(let name, let options) = last, isWanted(name, options) { return way }
      for next in steps(from: last) where seen.insert(next).inserted { ways.append(way + [next]) }
    }
    return nil
  }

  private func step(_ use: SymbolTable.Use) -> Step? {
    switch use.name.kind {
    case .question: .question(use.name.name, options: use.options)
    case .condition: .condition(use.name.name)
    case .route: use.isPreferred ? .preferred(use.name.name) : .open(use.name.name)
    default: nil
    }
  }

  private func steps(from step: Step) -> [Step] {
    let (user, parts): (RuleName, [SymbolTable.Part]) =
      switch step {
      case .question(let name, _): (RuleName(.question, name), [])
      case .condition(let name): (RuleName(.condition, name), [.when])
      case .open(let name): (RuleName(.route, name), [.when])
      case .preferred(let name): (RuleName(.route, name), [.when, .preferred])
      }
    let named = uses(of: user).filter { parts.contains($0.part) }.compactMap(self.step)
    return readers.contains(user) && !parts.isEmpty ? named + routes.map { .preferred($0) } : named
  }
}
