import Interviews

/// `notes.yaml`: what a person is told beside the route.
struct NotesFile {
  private(set) var notes: [Note] = []

  init(_ file: SourceFile, reader: ConditionReader, references: References, findings: Findings) {
    var stream = Documents(file, findings)
    var top = stream.last().fields()
    for value in references.entries(of: .note, in: top.required("notes")) {
      var fields = value.fields()
      guard let name = references.name(.note, in: fields.required("id")) else { continue }
      let severity = fields.required("severity").word(Note.Severity.self) ?? .info
      let when = reader.with(RuleName(.note, name), .entry).condition(fields.required("when")) ?? .always
      fields.end()
      notes.append(Note(id: Note.ID(name), severity: severity, when: when))
    }
    top.end()
  }
}
