import CivilTime
import Interviews
import OrderedCollections
package import Problems

/// The files of `cases/`: each is a list of golden cases, held against the pack while it is read.
package enum CasesFile {
  /// The cases of all files of a pack, in the order given.
  ///
  /// - Throws: the first problem, with its place: a name nobody knows, an answer that does not fit its question, a case
  ///   whose name another one has.
  package static func cases(of files: [SourceFile], pack: Pack) throws(Problem) -> [Case] {
    let log = ProblemLog()
    let cases = cases(of: files, pack: pack, log)
    try log.throwFirst(by: files)
    return cases
  }

  /// The cases that could be read; what is wrong with the others stands in the log.
  static func cases(of files: [SourceFile], pack: Pack, _ log: ProblemLog) -> [Case] {
    var cases: [Case] = []
    var places: [String: Place] = [:]
    for file in files {
      var documents = YAMLDocuments(file, log)
      for entry in documents.last().list() ?? [] {
        guard let read = CasesFile.read(entry, pack: pack) else { continue }
        if let first = places.updateValue(read.place, forKey: read.name) {
          log.add(Problem(read.place, .idDoubled, .caseDoubled, ["place": first.description]))
        }
        cases.append(read)
      }
    }
    return cases
  }

  /// A case; nil where something is wrong with it, which was said.
  private static func read(_ entry: YAMLValue, pack: Pack) -> Case? {
    var fields = entry.fields()
    let name = fields.required("name")
    let title = name.text()
    let day = fields.required("date")
    let date = day.date()
    if let date, date < pack.interview.rulesFrom {
      day.report(.date, .caseEarly, ["date": date.description, "first": pack.interview.rulesFrom.description])
    }
    let input = CaseInput(fields.required("input"), interview: pack.interview, on: date).answers
    let output = CaseOutput(fields.required("output"), pack: pack).expectation
    let written = fields.required("reference")
    let references = written.oneOrMore().compactMap { source($0, pack: pack) }
    if written.listCount == 0 { written.report(.sourceMissing, .caseReference) }
    fields.end()
    guard let title, let date, let output else { return nil }
    return Case(name: title, date: date, input: input, output: output, references: references, place: name.place)
  }

  /// A single word names a source of the pack; anything longer is a text for people.
  private static func source(_ value: YAMLValue, pack: Pack) -> String? {
    guard let text = value.text() else { return nil }
    guard text.contains(" ") || pack.sources[Source.ID(text)] != nil else {
      value.report(
        .idUnknown, .unknownSource, ["name": text], hint: Spelling.hint(text, among: pack.sources.keys.map(\.text)))
      return nil
    }
    return text
  }
}
