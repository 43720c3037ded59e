package import Interviews
package import Problems

/// The words of the first screen: the first document of a catalogue, which is enough for it.
package struct FirstWords: Sendable {
  /// What the catalogue says of itself.
  package let head: CatalogueHead
  /// The words of the first question.
  package let questions: [Question.ID: QuestionWords]

  /// Reads the first documents of a catalogue's files, the base's first; whether nothing is missing is found out when the whole catalogue is read.
  ///
  /// - Throws: the first error, with its place.
  package init(_ files: [SourceFile]) throws(Problem) {
    let log = ProblemLog()
    var fields = YAMLLayers(
      files.map { file in
        var documents = YAMLDocuments(file, log, isHeadOnly: true)
        return documents.next()
      })
    head = CatalogueHead(&fields)
    let first = fields.section("questions")
    fields.end()
    questions = QuestionWordsReader(subjects: nil, missing: .untranslated, missingKey: .untranslated).questions(first)
    try log.throwFirst(by: files)
  }
}
