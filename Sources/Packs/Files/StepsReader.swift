import CivilTime
import Interviews
import Problems

/// Reads what is to be done on a route: `[call-first, {id: bring-papers, when: …}, {id: ask-again, for: desk}]`.
///
/// Steps have no list of their own: a step is there once a route tells it, and any other route may tell it too. Where a
/// route sends people in words is written alike, and its words stand among those of the steps.
struct StepsReader {
  private let symbols: SymbolTable
  private var readers: [Step.ID: Step.Reader] = [:]

  init(_ symbols: SymbolTable) { self.symbols = symbols }

  /// The steps of one list; none where the route has no such list.
  mutating func steps(_ value: YAMLValue?, _ reader: ConditionReader) -> [Step] {
    steps(value, reader, saysReader: true)
  }

  /// Where a route sends people in words; none where it leaves that to an address.
  ///
  /// Both are told it, the person and the caseworker.
  mutating func whereabouts(_ value: YAMLValue?, _ reader: ConditionReader) -> [Step] {
    steps(value, reader, saysReader: false)
  }

  private mutating func steps(_ value: YAMLValue?, _ reader: ConditionReader, saysReader: Bool) -> [Step] {
    guard let value else { return [] }
    var steps: [Step] = []
    let entries = symbols.entries(of: .step, in: value)
    if value.listCount == 0 {
      value.report(.wordsMissing, .sentenceMissing)
      symbols.miss(.step)
    }
    for entry in entries {
      guard let step = step(entry, reader, saysReader, known: steps.map(\.id)) else { continue }
      steps.append(step)
    }
    return steps
  }

  private mutating func step(
    _ entry: YAMLValue, _ conditions: ConditionReader, _ saysReader: Bool, known: [Step.ID]
  ) -> Step? {
    var when = Condition.always
    var valid = Validity.always
    var reader = Step.Reader.person
    var idValue = entry
    if entry.isMapping {
      var fields = entry.fields()
      idValue = fields.required("id")
      when = conditions.condition(fields.optional("when")) ?? .always
      valid = fields.validity()
      if saysReader, let stated = fields.optional("for") { reader = stated.word(Step.Reader.self) ?? .person }
      fields.end()
    }
    guard let name = idValue.name() else {
      symbols.miss(.step)
      return nil
    }
    let id = Step.ID(name)
    if known.contains(id) {
      idValue.report(.idDoubled, .keyDoubled, ["key": name])
      return nil
    }
    if let other = readers[id], other != reader {
      idValue.report(.idDoubled, .stepReaders, ["name": name, "this": reader.rawValue, "other": other.rawValue])
    }
    readers[id] = readers[id] ?? reader
    symbols.locate(.step, name, at: idValue)
    return Step(id: id, when: when, valid: valid, reader: reader)
  }
}
