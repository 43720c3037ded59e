import CivilTime
import Problems

/// A review stands for the texts that were reviewed: those that have changed since are told.
enum ChangedSinceReview {
  /// Holds the catalogues of a language, the base's and the pack's own, against what was reviewed of each.
  ///
  /// - Parameters:
  ///   - original: the catalogues in the pack's own language.
  ///   - reviews: what was reviewed, of all languages.
  static func check(_ texts: [SourceFile], original: [SourceFile], reviews: [SourceFile], _ log: ProblemLog) {
    for file in texts {
      guard
        let review = review(of: file),
        let original = original.first(where: { $0.isBeside(file) })
      else { continue }
      let name = ReviewedTexts.name(for: file.name)
      guard let texts = reviews.first(where: { $0.name == name }) else {
        log.add(
          Problem(
            Place(file: file.name, line: 1, column: 1), .reviewChanged, .reviewTexts,
            ["by": review.reviewer, "date": review.date.description, "file": name]))
        continue
      }
      let reviewed = ReviewedTexts(texts, log)
      for wording in Wording.all(of: file, original: original, review: reviewed) where wording.state == .changed {
        log.add(
          Problem(
            wording.place, .reviewChanged, .reviewChanged,
            ["text": wording.path, "by": review.reviewer, "date": review.date.description]))
      }
    }
  }

  /// Who reviewed a file; what is wrong with it was said when it was read.
  private static func review(of file: SourceFile) -> Review? {
    var documents = YAMLDocuments(file, ProblemLog(isThorough: true))
    return documents.next().pair("review").flatMap { Review($0.value) }
  }
}
