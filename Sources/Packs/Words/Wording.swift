package import Problems

/// A text of a pack beside its translation: what a translator looks at.
package struct Wording: Sendable {
  /// How far a translation is.
  package enum State: String, CaseIterable, Sendable {
    /// There is none yet.
    case missing
    /// The text or its original is not what was reviewed.
    case changed
    /// Somebody has reviewed it as it is.
    case reviewed
    /// It is there, and nobody has reviewed the language.
    case unreviewed
  }

  /// Where the text stands in its catalogue: `routes.elsewhere.title`.
  package let path: String
  /// The text in the pack's own language; nil where only the translation has it.
  package let original: String?
  /// The text in the other language; nil where it is missing.
  package let translation: String?
  /// How far it is.
  package let state: State
  /// Where the translation stands; of one that is missing, the original.
  package let place: Place

  /// The texts of a catalogue beside the original's: in the order of the original, then what only the other has.
  ///
  /// - Parameter review: what was reviewed; nil where nobody has reviewed the language.
  /// - Throws: what keeps one of the two from being read: nobody translates, or reviews, what is not seen.
  package static func all(
    read translation: SourceFile, original: SourceFile, review: ReviewedTexts?
  ) throws(Problem) -> [Wording] {
    for file in [original, translation] { if let problem = CatalogueText.problem(in: file) { throw problem } }
    return all(of: translation, original: original, review: review)
  }

  /// The same of catalogues that were read already.
  package static func all(of translation: SourceFile, original: SourceFile, review: ReviewedTexts?) -> [Wording] {
    let theirs = CatalogueText.all(of: original)
    let translated = CatalogueText.all(of: translation)
    let ours = Dictionary(translated.map { ($0.path, $0) }) { first, _ in first }
    let known = Set(theirs.map(\.path))
    let added = translated.filter { !known.contains($0.path) }
    return theirs.filter { ours[$0.path] != nil || !$0.isForOneLanguage }
      .map { Wording($0.path, original: $0, translation: ours[$0.path], review) }
      + added.map { Wording($0.path, original: nil, translation: $0, review) }
  }

  private init(_ path: String, original: CatalogueText?, translation: CatalogueText?, _ review: ReviewedTexts?) {
    self.path = path
    self.original = original?.words
    self.translation = translation?.words
    place = (translation ?? original)?.value.place ?? Place(file: "", line: 1, column: 1)
    guard let words = translation?.words else {
      state = .missing
      return
    }
    guard let review else {
      state = .unreviewed
      return
    }
    state = review.holds(path, original: original?.words, translation: words) ? .reviewed : .changed
  }
}

extension CatalogueText {
  /// An e-mail to an office is written in the office's language alone.
  fileprivate var isForOneLanguage: Bool { path.split(separator: ".").contains("email_body") }
}
