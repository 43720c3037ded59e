package import Problems
package import Texts

/// A file of the words of reports in one language.
package enum ReportsFile {
  /// The words of reports.
  ///
  /// - Throws: the first error, with its place: a word missing or too many.
  package static func words(_ file: SourceFile) throws(Problem) -> Strings<ReportPhrase> {
    let log = ProblemLog()
    let section = section(file, log)
    try log.throwFirst(by: [file])
    return section.strings
  }

  /// Reads what can be read; what is wrong stands in the log.
  static func section(_ file: SourceFile, _ log: ProblemLog) -> StringsSection<ReportPhrase> {
    var documents = YAMLDocuments(file, log)
    let document = documents.last()
    var fields = document.fields()
    let section = StringsSection<ReportPhrase>(YAMLSection([fields.required("phrases")], own: document))
    fields.end()
    return section
  }
}
