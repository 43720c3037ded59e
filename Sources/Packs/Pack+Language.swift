package import Interviews
package import Problems

extension Pack {
  /// The language a pack speaks where nobody chose one, read from the beginning of `pack.yaml` alone.
  package static func language(of file: SourceFile) throws(Problem) -> String {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log, isHeadOnly: true)
    var fields = documents.next().fields()
    let language = fields.required("language").languageCode()
    try log.throwFirst(by: [file])
    return language ?? ""
  }

  /// The zone of a pack's clock, read from the beginning of `pack.yaml` alone; nil where none can be read.
  package static func zone(of file: SourceFile) -> String? {
    var documents = YAMLDocuments(file, ProblemLog(), isHeadOnly: true)
    var fields = documents.next().fields()
    return fields.optional("zone")?.text()
  }

  /// The first question of `questions.yaml`: what the first screen needs, before anything else is read.
  package static func firstQuestion(of file: SourceFile) throws(Problem) -> Question {
    let log = ProblemLog()
    let question = QuestionsFile.first(file, log)
    try log.throwFirst(by: [file])
    return question ?? Question(id: "", kind: .one([]))
  }
}
