package import Packs
package import Problems
import TerminalText
package import Texts

/// What `words` says: the texts of a catalogue beside the original, and how far each is.
package struct WordsReport {
  private let catalogue: SourceFile
  private let original: SourceFile
  private let reports: Strings<ReportPhrase>

  /// - Parameters:
  ///   - catalogue: the words of the language, without those of the pack's base.
  ///   - original: those in the pack's own language.
  package init(catalogue: SourceFile, original: SourceFile, reports: Strings<ReportPhrase>) {
    self.catalogue = catalogue
    self.original = original
    self.reports = reports
  }

  /// The texts, held against what was reviewed.
  ///
  /// - Parameter review: the file of what was reviewed; nil where nobody has.
  /// - Throws: what keeps a file from being read.
  package func wordings(_ review: SourceFile?) throws(Problem) -> [Wording] {
    let reviewed = try review.map { file throws(Problem) in try ReviewedTexts(file) }
    return try Wording.all(read: catalogue, original: original, review: reviewed)
  }

  /// The list: for each text its place, its state, the original and the translation; then how many there are of each.
  ///
  /// - Parameter only: the one state whose texts are listed.
  package func text(of wordings: [Wording], only: Wording.State?) -> String {
    let states = Dictionary(grouping: wordings, by: \.state).mapValues(\.count)
    let counts = Wording.State.allCases.map { "\(words($0)) \(states[$0] ?? 0)" }
    return wordings.filter { only == nil || $0.state == only }.map { wording in
      let lines = [wording.original, wording.translation].map { "  \($0?.visible ?? "–")" }
      return ([heading(wording)] + lines).joined(separator: "\n") + "\n\n"
    }.joined() + counts.joined(separator: " · ") + "\n"
  }

  /// The same for the tools of translators.
  ///
  /// - Parameters:
  ///   - only: the one state whose texts are listed.
  ///   - language: that of the translation.
  ///   - pack: the pack's stable name.
  package func poText(
    of wordings: [Wording], only: Wording.State?, language: String, pack: String
  ) -> String {
    POFile.text(of: wordings.filter { only == nil || $0.state == only }, language: language, pack: pack)
  }

  /// What was taken from a translator's file.
  package func text(of translation: Translation) -> String {
    reports.text(
      .wordsImported,
      [
        "count": RichText(String(translation.changeCount)), "file": RichText(catalogue.name),
        "left": RichText(translation.left.isEmpty ? "0" : translation.left.joined(separator: ", ")),
      ]) + "\n"
  }

  /// What was reviewed.
  package func text(of review: ReviewedCatalogue) -> String {
    reports.text(
      .wordsReviewed,
      [
        "count": RichText(String(review.count)), "file": RichText(catalogue.name),
        "texts": RichText(review.texts.name),
      ]) + "\n"
  }

  private func heading(_ wording: Wording) -> String {
    let place = wording.place.seen(from: Place(file: catalogue.name, line: 1, column: 1).folder)
    return "\(place.file):\(place.line) \(wording.path) · \(words(wording.state))"
  }

  private func words(_ state: Wording.State) -> String {
    switch state {
    case .missing: reports.text(.wordsMissing)
    case .changed: reports.text(.wordsChanged)
    case .reviewed: reports.text(.wordsOfReview)
    case .unreviewed: reports.text(.wordsUnreviewed)
    }
  }
}
