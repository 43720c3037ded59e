import CivilTime
package import Interviews
package import Problems

/// All questions with their words, and nothing else of a pack: enough for the page behind the first answer, which
/// then waits for none of the rest.
package struct QuestionsAhead: Sendable {
  /// The questions, and the conditions with names; no route is among it.
  package let interview: Interview
  /// The words of the questions, in one language.
  package let words: [Question.ID: QuestionWords]

  /// Reads the questions, those of the packs that are extended first; whether nothing is missing is found out when the
  /// whole pack is read.
  ///
  /// - Parameters:
  ///   - files: `questions.yaml` of each pack that has one.
  ///   - texts: the catalogues of a language. Where the second document of one begins with other words than those of
  ///     the questions, none of them are read.
  ///   - first: the words of the first question.
  /// - Throws: the first error, with its place.
  package init(_ files: [SourceFile], texts: [SourceFile], after first: FirstWords) throws(Problem) {
    let log = ProblemLog()
    let asked = QuestionsFile(files, symbols: SymbolTable(), log: log)
    let sections = texts.compactMap { file in
      YAMLDocuments.section("questions", beginningSecondOf: file.text).map { text in
        var documents = YAMLDocuments(SourceFile(name: file.name, text: text), log)
        return documents.next()
      }
    }
    var fields = YAMLLayers(sections)
    let section = fields.section("questions", isRequired: false)
    let reader = QuestionWordsReader(subjects: nil, missing: .untranslated, missingKey: .untranslated)
    words = first.questions.merging(reader.questions(section)) { first, _ in first }
    interview = Interview(
      questions: asked.questions, conditions: asked.conditions, routes: [], rulesFrom: CivilDate(dayNumber: 0))
    try log.throwFirst(by: files + texts)
  }
}
