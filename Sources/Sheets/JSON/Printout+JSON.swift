extension QuestionSheet {
  /// The sheet as the text that `sportello-pdf` reads: an object whose one key tells it from a paper.
  package var jsonText: String { JSON.object([JSON.Member(Printout.questionsKey, json)]).description }
}

extension Printout {
  fileprivate static let questionsKey = "questions"

  /// What a JSON text holds: the sheet of questions where that is its one key, else a paper.
  ///
  /// - Throws: the first fault with its place; nothing is guessed and nothing passed over.
  package init(parsing text: String) throws(PaperFault) {
    let root = try LocatedJSON(paper: text)
    guard case .object(let members) = root.value, members.count == 1, members[0].key == Printout.questionsKey else {
      self = .paper(try Paper(paper: root))
      return
    }
    self = .questions(try QuestionSheet(paper: members[0].value))
  }
}
