/// The program's own words in one language, or as many of them as the first screen needs.
public typealias InterfaceWords = PhraseBook<Phrase>

extension PhraseBook<Phrase> {
  /// Reads the first document of an interface catalogue: the words of the first screen.
  ///
  /// Whether they are all there, and no others, is found out when the whole catalogue is read.
  public init(first file: SourceFile) throws(Problem) {
    let findings = Findings()
    var documents = Documents(file, findings)
    var fields = documents.next().fields()
    self.init(some: fields.required("phrases").pairs() ?? [])
    try findings.throwFirst(by: [file])
  }

  /// Reads both documents of an interface catalogue.
  ///
  /// - Throws: the first error, with its place: a word missing or too many.
  public init(_ file: SourceFile) throws(Problem) {
    let findings = Findings()
    self.init(file, findings)
    try findings.throwFirst(by: [file])
  }

  /// Reads what can be read; what is wrong stands in the findings.
  init(_ file: SourceFile, _ findings: Findings) {
    var documents = Documents(file, findings)
    var first = documents.next().fields()
    let early = first.required("phrases")
    first.end()
    let document = documents.last()
    var fields = document.fields()
    self.init([early, fields.required("phrases")], end: document)
    fields.end()
  }
}
