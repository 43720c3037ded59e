/// All words of a pack in one language.
public struct Catalogue: Sendable {
  /// The words of the questions.
  public let asking: QuestionCatalogue
  /// The words of the result.
  public let telling: ResultCatalogue

  /// Reads both documents of a catalogue and holds them against the pack.
  ///
  /// - Throws: the first problem, with its place: a word missing or too many, a placeholder nobody knows.
  public init(_ file: SourceFile, pack: Pack) throws(Problem) {
    var documents = try Documents(file)
    let first = try documents.next()
    var rest = try documents.last().fields()
    let questions = try rest.required("questions")
    asking = try QuestionCatalogue(first, more: questions)
    try asking.check(covers: pack.interview, at: questions.place)
    telling = try ResultCatalogue(&rest, pack: pack)
    try rest.end()
  }
}
