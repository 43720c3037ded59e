import Interviews
import Problems

/// `notes.yaml`: what a person is told beside the route.
struct NotesFile {
  private(set) var notes: [Note] = []

  init(_ files: [SourceFile], reader: ConditionReader, symbols: SymbolTable, log: ProblemLog) {
    for value in symbols.entries(of: .note, "notes", in: files, log) {
      var fields = value.fields()
      guard let name = symbols.name(.note, in: fields.required("id")) else { continue }
      let severity = fields.required("severity").word(Note.Severity.self) ?? .info
      let when = reader.with(RuleName(.note, name), .entry).condition(fields.required("when")) ?? .always
      let valid = fields.validity()
      fields.end()
      notes.append(Note(id: Note.ID(name), severity: severity, when: when, valid: valid))
    }
  }
}
