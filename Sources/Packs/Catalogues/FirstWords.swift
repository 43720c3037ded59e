public import Interviews

/// The words of the first screen: the first document of a catalogue, which is enough for it.
public struct FirstWords: Sendable {
  /// What the catalogue says of itself.
  public let head: CatalogueHead
  /// The words of the first question.
  public let questions: [Question.ID: QuestionWords]

  /// Reads the first document; whether nothing is missing is found out when the whole catalogue is read.
  ///
  /// - Throws: the first error, with its place.
  public init(_ file: SourceFile) throws(Problem) {
    let findings = Findings()
    var documents = Documents(file, findings)
    var fields = documents.next().fields()
    head = CatalogueHead(&fields)
    let first = fields.required("questions")
    fields.end()
    questions = QuestionWordsReader(subjects: nil).questions(first, more: nil)
    try findings.throwFirst(by: [file])
  }
}
