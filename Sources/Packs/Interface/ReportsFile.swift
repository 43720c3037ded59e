public import Texts

/// A file of the words of reports in one language.
public enum ReportsFile {
  /// The words of reports.
  ///
  /// - Throws: the first error, with its place: a word missing or too many.
  public static func words(_ file: SourceFile) throws(Problem) -> Strings<ReportPhrase> {
    let findings = Findings()
    let section = section(file, findings)
    try findings.throwFirst(by: [file])
    return section.strings
  }

  /// Reads what can be read; what is wrong stands in the findings.
  static func section(_ file: SourceFile, _ findings: Findings) -> StringsSection<ReportPhrase> {
    var documents = Documents(file, findings)
    let document = documents.last()
    var fields = document.fields()
    let section = StringsSection<ReportPhrase>([fields.required("phrases")], end: document)
    fields.end()
    return section
  }
}
