import CivilTime
import Problems

/// Reads what a route or a topic names, some of it under a condition: `[naga, {id: shelter, when: …}]`.
enum EntriesReader {
  /// The names of a list with the conditions as they stand there, nil where a name has none; each name once.
  static func entries(
    _ value: YAMLValue?, _ kind: RuleName.Kind, _ symbols: SymbolTable
  ) -> [(name: String, when: YAMLValue?, valid: Validity)] {
    var entries: [(name: String, when: YAMLValue?, valid: Validity)] = []
    for entry in value?.list() ?? [] {
      var idValue = entry
      var when: YAMLValue?
      var valid = Validity.always
      if entry.isMapping {
        var fields = entry.fields()
        idValue = fields.required("id")
        valid = fields.validity()
        // Days may be all that there is to say of an entry.
        when = valid == .always ? fields.required("when") : fields.optional("when")
        fields.end()
      }
      guard let name = idValue.text() else { continue }
      if entries.contains(where: { $0.name == name }) {
        idValue.report(.idDoubled, .keyDoubled, ["key": name])
        continue
      }
      symbols.note(kind, name, at: idValue)
      entries.append((name, when, valid))
    }
    return entries
  }
}
