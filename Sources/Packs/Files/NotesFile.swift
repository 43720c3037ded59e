import Interviews

/// `notes.yaml`: what a person is told beside the route.
struct NotesFile {
  let notes: [Note]

  init(_ file: SourceFile, reader: ConditionReader, references: References) throws(Problem) {
    var stream = try Documents(file)
    var top = try stream.last().fields()
    var notes: [Note] = []
    for value in try top.required("notes").list() {
      var fields = try value.fields()
      let idValue = try fields.required("id")
      let id = Note.ID(try idValue.text())
      guard !notes.contains(where: { $0.id == id }) else {
        throw idValue.problem("the note \(id.text.quoted) stands here twice")
      }
      references.define(.note, id.text, at: idValue)
      let severity = try fields.required("severity").word(Note.Severity.self)
      let when = try reader.condition(fields.required("when"))
      try fields.end()
      notes.append(Note(id: id, severity: severity, when: when))
    }
    try top.end()
    self.notes = notes
  }
}
