import CivilTime
import Packs
import Problems
import Yams

/// All single edits of a rules file that its structure allows; a line that only says it otherwise is none.
///
/// The order of what must hold together says nothing, so nothing is swapped in a condition.
struct RuleEdits {
  /// What a part of the file is.
  private enum Role {
    /// Keys of their own; the value of such a key.
    case record, field(String)
    /// A condition; some of them under `all` or `any`; those with a name; the answer that a condition wants.
    case condition, conditions, named, answer(String)

    var isCondition: Bool {
      switch self {
      case .condition, .conditions, .named: true
      case .record, .field, .answer: false
      }
    }
  }

  /// A part of the file, and the way back to the whole.
  private struct Part {
    let node: Node
    let role: Role
    /// The way from the file's top.
    let place: [String]
    /// The name of the rule it belongs to; empty outside of any.
    let owner: String
    /// The whole with another part in its place.
    let whole: (Node) -> [Node]

    func within(_ node: Node, _ role: Role, _ step: String?, owner: String, _ put: @escaping (Node) -> Node) -> Part {
      Part(node: node, role: role, place: place + [step].compactMap(\.self), owner: owner) { whole(put($0)) }
    }
  }

  private(set) var all: [RuleEdit] = []
  private let file: SourceFile
  private let names: RuleNames

  init(of file: SourceFile, names: RuleNames) throws {
    self.file = file
    self.names = names
    let documents = try Array(compose_all(yaml: file.text, .basic))
    let title = file.name.split(separator: ".").first.map(String.init) ?? file.name
    for (index, document) in documents.enumerated() {
      let part = Part(node: document, role: .record, place: [title], owner: "") { node in
        var documents = documents
        documents[index] = node
        return documents
      }
      try visit(part)
    }
  }

  /// The file as it is written here, without any edit.
  static func rewritten(_ file: SourceFile) throws -> SourceFile {
    try SourceFile(name: file.name, text: text(of: Array(compose_all(yaml: file.text, .basic))))
  }

  private static func text(of documents: [Node]) throws -> String {
    try serialize(nodes: documents, width: -1, explicitStart: true)
  }

  private mutating func add(_ kind: RuleEdit.Kind, _ what: String, to part: Part, _ node: Node) throws {
    let text = try RuleEdits.text(of: part.whole(node))
    all.append(
      RuleEdit(
        kind: kind, name: "\(part.place.joined(separator: " / ")): \(kind.rawValue) \(what)",
        file: SourceFile(name: file.name, text: text)))
  }

  private mutating func visit(_ part: Part) throws {
    switch part.node {
    case .mapping(let mapping): try visit(Array(mapping), of: mapping, in: part)
    case .sequence(let sequence): try visit(Array(sequence), of: sequence, in: part)
    case .scalar(let scalar): try visit(scalar, in: part)
    case .alias: break
    }
  }

  // MARK: Keys

  private mutating func visit(_ pairs: [(key: Node, value: Node)], of mapping: Node.Mapping, in part: Part) throws {
    func with(_ pairs: [(key: Node, value: Node)]) -> Node {
      .mapping(Node.Mapping(pairs.map { ($0.key, $0.value) }, mapping.tag, mapping.style))
    }
    let own = mapping["id"]?.string
    for (index, pair) in pairs.enumerated() {
      let key = pair.key.string ?? ""
      func replaced(_ key: Node, _ value: Node) -> Node {
        var pairs = pairs
        pairs[index] = (key, value)
        return with(pairs)
      }
      if pairs.count > 1 {
        var rest = pairs
        rest.remove(at: index)
        try add(.delete, "\(key): \(pair.value.flow)", to: part, with(rest))
      }
      let role = role(of: key, in: part.role)
      switch (part.role, key) {
      case (.condition, "all"), (.condition, "any"):
        let other = key == "all" ? "any" : "all"
        try add(.turn, "\(key): \(pair.value.flow)", to: part, replaced(Node(other), pair.value))
      case (.condition, "not") where pairs.count == 1:
        try add(.delete, "not before \(pair.value.flow)", to: part, pair.value)
      case (.named, _): try add(.rename, key, to: part, replaced(Node("\(key)_2"), pair.value))
      case (.condition, _):
        if case .answer = role {
          try add(.rename, "\(key) in \(pair.value.flow)", to: part, replaced(Node("\(key)_2"), pair.value))
        }
      default: break
      }
      // The name of an entry of a route is that of a document or a service: another one can stand there.
      var valueRole = role
      if key == "id", case .field(let list) = part.role, !part.owner.isEmpty { valueRole = .field(list) }
      try visit(
        part.within(pair.value, valueRole, own == nil || key != "id" ? key : nil, owner: own ?? part.owner) {
          replaced(pair.key, $0)
        })
    }
  }

  private func role(of key: String, in role: Role) -> Role {
    switch role {
    case .named: return .condition
    case .condition:
      switch key {
      case "all", "any": return .conditions
      case "not": return .condition
      case "is", "open", "preferred", "recommended": return .field(key)
      default: return .answer(key)
      }
    case .record, .field, .conditions, .answer:
      if ["when", "relevant", "preferred", "have_when", "lack_when"].contains(key) { return .condition }
      return key == "conditions" ? .named : .field(key)
    }
  }

  // MARK: Lists

  private mutating func visit(_ entries: [Node], of sequence: Node.Sequence, in part: Part) throws {
    func with(_ entries: [Node]) -> Node { .sequence(Node.Sequence(entries, sequence.tag, sequence.style)) }
    for (index, entry) in entries.enumerated() {
      let isAnswer = if case .answer = part.role { true } else { false }
      var rest = entries
      rest.remove(at: index)
      try add(isAnswer ? .narrow : .delete, "\(entry.name)", to: part, with(rest))
      if !isAnswer, !part.role.isCondition, index + 1 < entries.count {
        var swapped = entries
        swapped.swapAt(index, index + 1)
        try add(.swap, "\(entry.name), \(entries[index + 1].name)", to: part, with(swapped))
      }
      let role: Role = if case .conditions = part.role { .condition } else { part.role }
      let isRule = entry.mapping?["id"] != nil
      try visit(
        part.within(entry, role, isRule ? entry.name : nil, owner: part.owner) {
          var entries = entries
          entries[index] = $0
          return with(entries)
        })
    }
    if case .answer(let question) = part.role {
      let taken = entries.compactMap(\.string)
      for option in names.options(of: question, besides: taken) {
        try add(.widen, "\(part.node.flow) by \(option)", to: part, with(entries + [Node.option(option)]))
        for (index, entry) in entries.enumerated() {
          var changed = entries
          changed[index] = Node.option(option)
          try add(.change, "\(entry.name) of \(part.node.flow) to \(option)", to: part, with(changed))
        }
      }
    }
  }

  // MARK: Values

  private mutating func visit(_ scalar: Node.Scalar, in part: Part) throws {
    let text = scalar.string
    func with(_ text: String) -> Node { .scalar(Node.Scalar(text, scalar.tag, scalar.style)) }
    switch part.role {
    case .answer(let question):
      try add(.rename, text, to: part, with("\(text)_2"))
      for option in names.options(of: question, besides: [text]) {
        // In a list the list itself is changed.
        guard part.place.last == question else { continue }
        try add(.widen, "\(text) by \(option)", to: part, Node([Node.option(text), Node.option(option)]))
        try add(.change, "\(text) to \(option)", to: part, Node.option(option))
      }
    case .field(let key):
      if names.isName(under: key) { try add(.rename, text, to: part, with("\(text)-2")) }
      for other in names.others(than: text, under: key, of: part.owner) {
        try add(.change, "\(text) to \(other)", to: part, with(other))
      }
      for shifted in RuleEdits.neighbours(of: text, under: key) {
        try add(.shift, "\(text) to \(shifted)", to: part, with(shifted))
      }
    case .record, .condition, .conditions, .named: break
    }
  }

  /// One more and one less, of a number or a day.
  private static func neighbours(of text: String, under key: String) -> [String] {
    if ["from", "to", "minimum", "maximum"].contains(key), let number = Int(text) {
      return [number - 1, number + 1].map(String.init)
    }
    guard let day = CivilDate(iso: text) else { return [] }
    return [-1, 1].map { CivilDate(dayNumber: day.dayNumber + $0).description }
  }
}

extension Node {
  /// An option as a rules file writes it: `yes` would be a boolean elsewhere.
  fileprivate static func option(_ text: String) -> Node { Node(text, .implicit, .doubleQuoted) }

  /// The part on one line.
  fileprivate var flow: String {
    switch self {
    case .scalar(let scalar): scalar.string
    case .sequence(let sequence): "[" + sequence.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { "\($0.key.flow): \($0.value.flow)" }.joined(separator: ", ") + "}"
    case .alias: "*"
    }
  }

  /// The name of an entry, or all of it where it has none.
  fileprivate var name: String { mapping?["id"]?.string ?? flow }
}
