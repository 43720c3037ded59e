package import Interviews
package import Problems

/// What the first screen needs of a pack, read from the beginnings of its files alone.
///
/// Each takes the files of all layers, those of the base first.
extension Pack {
  /// The language a pack speaks where nobody chose one.
  package static func language(of files: [SourceFile]) throws(Problem) -> String {
    let log = ProblemLog()
    var fields = heads(of: files, log)
    let language = fields.required("language").languageCode()
    try log.throwFirst(by: files)
    return language ?? ""
  }

  /// The stable name of a pack; nil where none can be read.
  package static func id(of files: [SourceFile]) -> String? {
    var fields = heads(of: files, ProblemLog())
    return fields.every("id").last?.text()
  }

  /// The zone of a pack's clock; nil where none can be read.
  package static func zone(of files: [SourceFile]) -> String? {
    var fields = heads(of: files, ProblemLog())
    return fields.optional("zone")?.text()
  }

  /// The name of the pack that a pack extends, and where it stands; nil where it extends none.
  ///
  /// - Throws: where it is no name: a base lies beside the pack or with the program, never behind a path.
  package static func base(of file: SourceFile) throws(Problem) -> (name: String, place: Place)? {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log, isHeadOnly: true)
    let value = documents.next().pair("extends")?.value
    guard let value, let name = value.text() else {
      // What else is wrong with the file is said by whoever reads all of it.
      return nil
    }
    guard name.utf8.allSatisfy(\.isOfName) else {
      throw Problem(value.place, .base, .baseName, ["name": name])
    }
    return (name, value.place)
  }

  /// That there is no pack of a name that another extends.
  package static func unknownBase(_ name: String, at place: Place, among known: [String]) -> Problem {
    Problem(place, .base, .unknownBase, ["name": name], hint: Spelling.hint(name, among: Set(known)))
  }

  /// That a pack is made to be extended, and no pack for a desk by itself; nil for any other.
  package static func aloneProblem(of file: SourceFile) -> Problem? {
    var documents = YAMLDocuments(file, ProblemLog(), isHeadOnly: true)
    guard let stated = documents.next().pair("base"), stated.value.boolean() == true else { return nil }
    return Problem(stated.key.place, .base, .baseAlone)
  }

  /// The first question: what the first screen needs, before anything else is read.
  package static func firstQuestion(of file: SourceFile) throws(Problem) -> Question {
    let log = ProblemLog()
    let question = QuestionsFile.first(file, log)
    try log.throwFirst(by: [file])
    return question ?? Question(id: "", kind: .one([]))
  }

  private static func heads(of files: [SourceFile], _ log: ProblemLog) -> YAMLLayers {
    YAMLLayers(
      files.map { file in
        var documents = YAMLDocuments(file, log, isHeadOnly: true)
        return documents.next()
      })
  }
}

extension UInt8 {
  /// Whether it is a small letter, a digit or a hyphen.
  fileprivate var isOfName: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
  }
}
