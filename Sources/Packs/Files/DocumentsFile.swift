import Interviews
import Problems

/// `documents.yaml`: what people bring.
struct DocumentsFile {
  private(set) var documents: [RequiredDocument] = []

  init(_ files: [SourceFile], reader: ConditionReader, symbols: SymbolTable, log: ProblemLog) {
    for value in symbols.entries(of: .document, "documents", in: files, log) {
      var fields = value.fields()
      guard let name = symbols.name(.document, in: fields.required("id")) else { continue }
      let reader = reader.with(RuleName(.document, name), .entry)
      let haveWhen = reader.condition(fields.optional("have_when")) ?? .any([])
      let lackWhen = reader.condition(fields.optional("lack_when")) ?? .any([])
      let valid = fields.validity()
      let source = symbols.source(fields.required("source", rule: .sourceMissing))
      fields.end()
      documents.append(
        RequiredDocument(
          id: RequiredDocument.ID(name), haveWhen: haveWhen, lackWhen: lackWhen, valid: valid, source: source))
    }
  }
}
