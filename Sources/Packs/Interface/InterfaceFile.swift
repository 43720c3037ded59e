package import Problems
package import Texts

/// A file of the program's own words in one language.
package enum InterfaceFile {
  /// The words of the wizard's first screen, which stand in a document of their own.
  ///
  /// Whether they are all there, and no others, is found out when the whole file is read.
  package static func firstWords(_ file: SourceFile) throws(Problem) -> Strings<WizardPhrase> {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log, isHeadOnly: true)
    var fields = documents.next().fields()
    let section = StringsSection<WizardPhrase>(some: fields.required("phrases").pairs() ?? [])
    try log.throwFirst(by: [file])
    return section.strings
  }

  /// The words of the wizard.
  ///
  /// - Parameter isOriginal: whether every word must be there; those of another language may come later.
  /// - Throws: the first error, with its place: a word missing or too many.
  package static func words(_ file: SourceFile, isOriginal: Bool = true) throws(Problem) -> Strings<WizardPhrase> {
    let log = ProblemLog()
    let section = section(file, log, isOriginal: isOriginal)
    try log.throwFirst(by: [file])
    return section.strings
  }

  /// Reads what can be read; what is wrong stands in the log.
  ///
  /// - Parameter isOriginal: whether every word must be there; those of another language may come later.
  static func section(
    _ file: SourceFile, _ log: ProblemLog, isOriginal: Bool = true
  ) -> StringsSection<WizardPhrase> {
    var documents = YAMLDocuments(file, log)
    var first = documents.next().fields()
    let early = first.required("phrases")
    first.end()
    let document = documents.last()
    var fields = document.fields()
    let section = StringsSection<WizardPhrase>(
      YAMLSection([early, fields.required("phrases")], own: document),
      missing: isOriginal ? .wordsMissing : .translation)
    fields.end()
    return section
  }
}
