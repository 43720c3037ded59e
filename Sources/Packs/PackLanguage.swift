public import Interviews

extension Pack {
  /// The language a pack speaks where nobody chose one, read from the beginning of `pack.yaml` alone.
  public static func language(of file: SourceFile) throws(Problem) -> String {
    var documents = try Documents(file)
    var fields = try documents.next().fields()
    return try fields.required("language").text()
  }

  /// The first question of `questions.yaml`: what the first screen needs, before anything else is read.
  public static func firstQuestion(of file: SourceFile) throws(Problem) -> Question {
    try QuestionsFile.first(file)
  }
}
