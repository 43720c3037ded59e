package import CivilTime
package import Problems

/// A catalogue that somebody has just read through, with their name in its head.
package struct ReviewedCatalogue: Sendable {
  /// The catalogue: nothing but its `review` is another.
  package let catalogue: SourceFile
  /// What was reviewed, for the file beside it.
  package let texts: SourceFile
  /// How many texts that are.
  package let count: Int

  /// - Parameters:
  ///   - original: the catalogue in the pack's own language.
  ///   - reviewer: a person or a body.
  /// - Throws: where the catalogue cannot be read, or says nothing of a review.
  package init(
    _ catalogue: SourceFile, original: SourceFile, by reviewer: String, on day: CivilDate
  ) throws(Problem) {
    let log = ProblemLog()
    var documents = YAMLDocuments(catalogue, log)
    let head = documents.next()
    guard let review = head.pair("review")?.value else {
      throw log.problems.first ?? Problem(head.place, .keyMissing, .keyMissing, ["key": "review"])
    }
    var editing = YAMLEditing(catalogue.text)
    editing.replace(review, withPairs: ["by: \(YAMLEditing.quotedText(reviewer))", "date: \(day)"])
    let wordings = try Wording.all(read: catalogue, original: original, review: nil)
      .filter { $0.translation != nil }
    count = wordings.count
    self.catalogue = SourceFile(name: catalogue.name, text: editing.edited)
    texts = SourceFile(name: ReviewedTexts.name(for: catalogue.name), text: ReviewedTexts.text(of: wordings))
  }
}
