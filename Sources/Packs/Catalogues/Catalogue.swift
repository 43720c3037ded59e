/// All words of a pack in one language.
public struct Catalogue: Sendable {
  /// The words of the questions.
  public let asking: QuestionCatalogue
  /// The words of the result.
  public let telling: ResultCatalogue
  /// The words of every sheet.
  public let sheet: SheetCatalogue

  /// Reads both documents of a catalogue and holds them against the pack.
  ///
  /// - Throws: the first error, with its place: a word missing or too many, a placeholder nobody knows.
  public init(_ file: SourceFile, pack: Pack) throws(Problem) {
    let findings = Findings()
    self.init(file, PackSubjects(pack), findings)
    try findings.throwFirst(by: [file])
  }

  /// Reads what can be read; what is wrong stands in the findings.
  init(_ file: SourceFile, _ subjects: PackSubjects, _ findings: Findings) {
    var documents = Documents(file, findings)
    let first = documents.next()
    var rest = documents.last().fields()
    asking = QuestionCatalogue(first, more: rest.required("questions"), subjects)
    telling = ResultCatalogue(&rest, subjects, isOriginal: asking.language == subjects.language)
    sheet = SheetCatalogue(rest.required("sheet"))
    rest.end()
  }
}
