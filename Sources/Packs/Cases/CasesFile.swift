import Dates
import Interviews
import OrderedCollections

/// The files of `cases/`: each is a list of golden cases, held against the pack while it is read.
public enum CasesFile {
  /// The cases of all files of a pack, in the order given.
  ///
  /// - Throws: the first problem, with its place: a name nobody knows, an answer that does not fit its question, a case
  ///   whose name another one has.
  public static func cases(of files: [SourceFile], pack: Pack) throws(Problem) -> [Case] {
    var cases: [Case] = []
    var places: [String: Place] = [:]
    for file in files {
      var documents = try Documents(file)
      for entry in try documents.last().list() {
        let (read, name) = try CasesFile.read(entry, pack: pack)
        if let first = places.updateValue(name.place, forKey: read.name) {
          throw name.problem("a case with this name stands at \(first); give every case a name of its own")
        }
        cases.append(read)
      }
    }
    return cases
  }

  /// A case, and where its name stands.
  private static func read(_ entry: Located, pack: Pack) throws(Problem) -> (Case, name: Located) {
    var fields = try entry.fields()
    let name = try fields.required("name")
    let title = try line(name)
    let day = try fields.required("date")
    let date = try day.date()
    guard date >= pack.interview.rulesFrom else {
      throw day.problem("no rules are known for \(date); the first day with rules is \(pack.interview.rulesFrom)")
    }
    let input = try CaseInput(fields.required("input"), interview: pack.interview).sheet
    let output = try CaseOutput(fields.required("output"), pack: pack).expectation
    var references: [String] = []
    let written = try fields.required("reference")
    for reference in try written.oneOrMore() { references.append(try source(reference, pack: pack)) }
    guard !references.isEmpty else { throw written.problem("say where it is written that this must come out") }
    try fields.end()
    return (
      Case(name: title, date: date, input: input, output: output, references: references, place: name.place), name
    )
  }

  /// A single word names a source of the pack; anything longer is a text for people.
  private static func source(_ value: Located, pack: Pack) throws(Problem) -> String {
    let text = try line(value)
    guard text.contains(" ") || pack.sources[Source.ID(text)] != nil else {
      throw value.problem(
        "there is no source \(text.quoted)\(Spelling.hint(text, among: pack.sources.keys.map(\.text)))")
    }
    return text
  }

  /// A text on one line: a report prints it as it is, so nothing in it may command a terminal.
  private static func line(_ value: Located) throws(Problem) -> String {
    let text = try value.text()
    guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw value.problem("this text has a line break or a control character; write it on one line")
    }
    return text
  }
}
