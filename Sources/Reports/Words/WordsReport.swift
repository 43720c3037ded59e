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
  /// - Parameters:
  ///   - review: the file of what was reviewed; nil where nobody has.
  ///   - only: the one state that is asked for.
  package func wordings(_ review: SourceFile?, only: Wording.State?) throws(Problem) -> [Wording] {
    let reviewed = try review.map { file throws(Problem) in try ReviewedTexts(file) }
    return Wording.all(of: catalogue, original: original, review: reviewed)
      .filter { only == nil || $0.state == only }
  }

  /// The list: for each text its place, its state, the original and the translation; then how many there are of each.
  package func text(of wordings: [Wording]) -> String {
    let states = Dictionary(grouping: wordings, by: \.state).mapValues(\.count)
    let counts = Wording.State.allCases.compactMap { state in
      states[state].map { "\(words(state)) \($0)" }
    }
    return wordings.map { wording in
      let lines = [wording.original, wording.translation].map { "  \($0?.visible ?? "–")" }
      return ([heading(wording)] + lines).joined(separator: "\n") + "\n\n"
    }.joined() + counts.joined(separator: " · ") + "\n"
  }

  /// The same for the tools of translators.
  package func poText(of wordings: [Wording]) -> String {
    let folders = catalogue.name.split(separator: "/").map(String.init)
    let language = folders.last?.split(separator: ".").first.map(String.init) ?? ""
    return POFile.text(of: wordings, language: language, pack: folders.dropLast(2).last ?? "")
  }

  /// What was taken from a translator's file.
  package func text(of translation: Translation) -> String {
    reports.text(
      .wordsImported,
      [
        "count": RichText(String(translation.changeCount)), "file": RichText(catalogue.name),
        "fuzzy": RichText(String(translation.fuzzyCount)),
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
