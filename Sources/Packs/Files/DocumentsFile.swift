import Interviews

/// `documents.yaml`: what people bring.
struct DocumentsFile {
  private(set) var documents: [Document] = []

  init(_ file: SourceFile, reader: ConditionReader, references: References, findings: Findings) {
    var stream = Documents(file, findings)
    var top = stream.last().fields()
    for value in references.entries(of: .document, in: top.required("documents")) {
      var fields = value.fields()
      guard let name = references.name(.document, in: fields.required("id")) else { continue }
      let reader = reader.with(RuleName(.document, name), .entry)
      let haveWhen = reader.condition(fields.optional("have_when")) ?? .any([])
      let lackWhen = reader.condition(fields.optional("lack_when")) ?? .any([])
      let source = references.source(fields.required("source", rule: .sourceMissing))
      fields.end()
      documents.append(Document(id: Document.ID(name), haveWhen: haveWhen, lackWhen: lackWhen, source: source))
    }
    top.end()
  }
}
