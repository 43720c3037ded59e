package import Interviews
package import Problems

/// The words of the first screen: the first document of a catalogue, which is enough for it.
package struct FirstWords: Sendable {
  /// What the catalogue says of itself.
  package let head: CatalogueHead
  /// The words of the first question.
  package let questions: [Question.ID: QuestionWords]

  /// Reads the first document; whether nothing is missing is found out when the whole catalogue is read.
  ///
  /// - Throws: the first error, with its place.
  package init(_ file: SourceFile) throws(Problem) {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log, isHeadOnly: true)
    var fields = documents.next().fields()
    head = CatalogueHead(&fields)
    let first = fields.required("questions")
    fields.end()
    questions = QuestionWordsReader(subjects: nil).questions(first, more: nil)
    try log.throwFirst(by: [file])
  }
}
