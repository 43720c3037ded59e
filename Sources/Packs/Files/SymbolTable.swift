import Interviews
import Problems

/// What a pack's files name in one another, gathered while they are read and looked up when all of them are.
final class SymbolTable {
  /// Which part of a rule names something.
  enum Part {
    /// When a question is asked, a condition holds, a route is open.
    case when
    /// When a route is preferred.
    case preferred
    /// When a document or a service belongs to a route; when a person has a document.
    case entry
    /// Anything else: a source, a list of services.
    case list
  }

  /// A name where it is used.
  struct Use {
    let name: RuleName
    let place: Place
    /// The rule that uses it, nil where it is no rule's.
    let user: RuleName?
    let part: Part
    /// Whether a route is named as preferred, not only as open.
    let isPreferred: Bool
    /// The options of a question that are named with it.
    let options: [String]
  }

  /// Where each rule stands, for everybody who speaks of it later.
  private(set) var places = RulePlaces()
  /// All names, in the order of reading.
  private(set) var uses: [Use] = []
  /// The rules whose condition reads whether the recommended route is stale: all routes, that is.
  private(set) var readers: [(user: RuleName, place: Place)] = []
  private var known: [RuleName.Kind: [String]] = [:]
  private var defined: Set<RuleName> = []
  private var incomplete: Set<RuleName.Kind> = []

  /// Remembers that a name was used.
  func note(
    _ kind: RuleName.Kind, _ name: String, at value: YAMLValue, by user: RuleName? = nil, in part: Part = .list,
    isPreferred: Bool = false, options: [String] = []
  ) {
    uses.append(
      Use(
        name: RuleName(kind, name), place: value.place, user: user, part: part, isPreferred: isPreferred,
        options: options))
  }

  /// Remembers that a rule reads the recommended route.
  func noteRecommended(at value: YAMLValue, by user: RuleName) { readers.append((user, value.place)) }

  /// Remembers where a name is given to something.
  ///
  /// - Returns: whether it is the first of this name; another is said to stand there twice, where its entry begins.
  func define(_ kind: RuleName.Kind, _ name: String, at value: YAMLValue, entry: YAMLValue? = nil) -> Bool {
    let key = RuleName(kind, name)
    guard defined.insert(key).inserted else {
      if let first = places[key] { (entry ?? value).reportDoubled(name, kind.doubled, after: first, rule: .idDoubled) }
      // One of the two has the other's name by mistake: its own may be missed everywhere.
      miss(kind)
      return false
    }
    places.insert(key, value.place)
    known[kind, default: []].append(name)
    return true
  }

  /// Remembers where something that needs no definition is named first.
  func locate(_ kind: RuleName.Kind, _ name: String, at value: YAMLValue) {
    let key = RuleName(kind, name)
    if places[key] == nil { places.insert(key, value.place) }
  }

  /// Remembers that something of a kind could not be read: nobody can say that a name is unknown then.
  func miss(_ kind: RuleName.Kind) { incomplete.insert(kind) }

  /// Whether everything of a kind was read.
  func isComplete(_ kind: RuleName.Kind) -> Bool { !incomplete.contains(kind) }

  /// The names of a kind.
  func names(_ kind: RuleName.Kind) -> [String] { known[kind] ?? [] }

  /// Looks every name up; those that are not there are said.
  func resolve(_ log: ProblemLog) {
    for use in uses where use.name.kind != .question && isComplete(use.name.kind) && !defined.contains(use.name) {
      let name = use.name.name
      log.add(
        Problem(
          use.place, .idUnknown, use.name.kind.unknown, ["name": name],
          hint: Spelling.hint(name, among: names(use.name.kind))))
    }
  }
}

extension SymbolTable {
  /// The entries that stand under a key in files of one kind, the base's first.
  func entries(of kind: RuleName.Kind, _ key: String, in files: [SourceFile], _ log: ProblemLog) -> [YAMLValue] {
    files.flatMap { file in
      var stream = YAMLDocuments(file, log)
      var top = stream.last().fields()
      let entries = entries(of: kind, in: top.required(key))
      top.end()
      return entries
    }
  }

  /// The entries of a list of things of one kind.
  func entries(of kind: RuleName.Kind, in value: YAMLValue) -> [YAMLValue] {
    guard let entries = value.list() else {
      miss(kind)
      return []
    }
    return entries
  }

  /// The name that an entry gives to itself; nil where it has none that could be read, or one that is taken.
  func name(_ kind: RuleName.Kind, in value: YAMLValue, of entry: YAMLValue? = nil) -> String? {
    // A name that is wrong may be meant otherwise by those who use it.
    if value.text() == nil { miss(kind) }
    guard let name = value.name() else { return nil }
    return define(kind, name, at: value, entry: entry) ? name : nil
  }

  /// The source that a fact names.
  @discardableResult
  func source(_ value: YAMLValue) -> Source.ID? {
    guard let name = value.text() else { return nil }
    note(.source, name, at: value)
    return Source.ID(name)
  }

  /// The service that a value names.
  func service(_ value: YAMLValue) -> Service.ID? {
    guard let name = value.text() else { return nil }
    note(.service, name, at: value)
    return Service.ID(name)
  }

  /// The services that a list names.
  func services(_ value: YAMLValue) -> [Service.ID] { (value.list() ?? []).compactMap(service) }
}
