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
      let essential = NotesFile.essential(fields.optional("essential"), severity)
      let printing = fields.optional("printed").map { $0.word(Printing.self) } ?? .whenTicked
      let when = reader.with(RuleName(.note, name), .entry).condition(fields.required("when")) ?? .always
      let valid = fields.validity()
      fields.end()
      notes.append(
        Note(
          id: Note.ID(name), severity: severity, isEssential: essential, isPrintedOnRequest: printing == .onRequest,
          when: when, valid: valid))
    }
  }

  /// Whether a note says of itself that paper never leaves it out; one that presses cannot say the contrary.
  private static func essential(_ value: YAMLValue?, _ severity: Note.Severity) -> Bool {
    guard let value, let isEssential = value.boolean() else { return false }
    if !isEssential, severity.presses {
      value.report(.noteEssential, .noteEssential, ["severity": severity.rawValue])
    }
    return isEssential
  }
}
