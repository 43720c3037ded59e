import Interviews

/// `documents.yaml`: what people bring.
struct DocumentsFile {
  let documents: [Document]

  init(_ file: SourceFile, reader: ConditionReader, references: References) throws(Problem) {
    var stream = try Documents(file)
    var top = try stream.last().fields()
    var documents: [Document] = []
    for value in try top.required("documents").list() {
      var fields = try value.fields()
      let idValue = try fields.required("id")
      let id = Document.ID(try idValue.text())
      guard !documents.contains(where: { $0.id == id }) else {
        throw idValue.problem("the document \(id.text.quoted) stands here twice")
      }
      references.define(.document, id.text, at: idValue)
      let haveWhen = try reader.condition(fields.optional("have_when")) ?? .any([])
      let lackWhen = try reader.condition(fields.optional("lack_when")) ?? .any([])
      let sourceValue = try fields.required("source")
      let source = Source.ID(try sourceValue.text())
      references.note(.source, source.text, at: sourceValue)
      try fields.end()
      documents.append(Document(id: id, haveWhen: haveWhen, lackWhen: lackWhen, source: source))
    }
    try top.end()
    self.documents = documents
  }
}
