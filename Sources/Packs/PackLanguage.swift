public import Interviews

extension Pack {
  /// The language a pack speaks where nobody chose one, read from the beginning of `pack.yaml` alone.
  public static func language(of file: SourceFile) throws(Problem) -> String {
    let findings = Findings()
    var documents = Documents(file, findings)
    var fields = documents.next().fields()
    let language = fields.required("language").text()
    try findings.throwFirst(by: [file])
    return language ?? ""
  }

  /// The first question of `questions.yaml`: what the first screen needs, before anything else is read.
  public static func firstQuestion(of file: SourceFile) throws(Problem) -> Question {
    let findings = Findings()
    let question = QuestionsFile.first(file, findings)
    try findings.throwFirst(by: [file])
    return question ?? Question(id: "", kind: .one([]))
  }
}
