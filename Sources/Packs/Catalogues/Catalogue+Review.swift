package import Interviews
package import Problems

extension Catalogue {
  /// The catalogue, knowing which of its texts have changed since they were reviewed.
  ///
  /// - Parameters:
  ///   - texts: its files.
  ///   - original: those of the pack's own language.
  ///   - reviews: what was reviewed of its files.
  /// - Throws: what is wrong in a file of reviews, with its place.
  package func reviewed(
    _ texts: [SourceFile], original: [SourceFile], reviews: [SourceFile]
  ) throws(Problem) -> Catalogue {
    guard head.review != nil else { return self }
    var catalogue = self
    for file in texts {
      guard let source = original.first(where: { $0.isBeside(file) }) else { continue }
      let reviewed = try ReviewedTexts(reviews.first { $0.name == ReviewedTexts.name(for: file.name) })
      let wordings = Wording.all(of: file, original: source, review: reviewed)
      catalogue.changedSinceReview.formUnion(wordings.filter { $0.state == .changed }.map(\.path))
    }
    return catalogue
  }

  /// Whether everything that a sheet of a result may say was reviewed as it is.
  ///
  /// What stands on every sheet counts as well as what belongs to the result; questions, and notes in a few words,
  /// stand on no such sheet.
  ///
  /// - Parameter printedAlways: the services whose names stand on every sheet.
  package func isReviewed(for result: InterviewResult, printedAlways: [Service.ID]) -> Bool {
    guard head.review != nil else { return false }
    let steps = result.routes.flatMap { route in
      (route.steps + route.stepsHere).map(\.id.text) + [route.whereabouts?.text].compactMap(\.self)
    }
    let services = result.services.map(\.id) + result.routes.flatMap(\.fallbacks).map(\.successor) + printedAlways
    let told = Set(
      result.routes.map { "routes.\($0.route.id)" } + steps.map { "steps.\($0)" }
        + result.documents.map { "documents.\($0.id)" } + services.map { "services.\($0)" }
        + result.notes.map { "notes.\($0.id)" })
    return !changedSinceReview.contains { path in
      let parts = path.split(separator: ".")
      switch parts.first {
      case "questions", "why", "notes_short": return false
      case "routes", "steps", "documents", "services", "notes":
        return told.contains(parts.prefix(2).joined(separator: "."))
      default: return true
      }
    }
  }

  /// Whether everything that the sheet of questions says was reviewed as it is.
  package var areQuestionsReviewed: Bool {
    guard head.review != nil else { return false }
    return !changedSinceReview.contains { path in
      switch path.split(separator: ".").first {
      case "why", "routes", "steps", "documents", "services", "notes", "notes_short": false
      default: true
      }
    }
  }
}

extension SourceFile {
  /// Whether another file lies in the same folder.
  func isBeside(_ other: SourceFile) -> Bool {
    let folder = { (file: SourceFile) in Place(file: file.name, line: 1, column: 1).folder }
    return folder(self) == folder(other)
  }
}
