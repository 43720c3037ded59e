import Sheets
import Texts

/// Whose words they are.
enum Voice: Hashable, Sendable {
  /// The person's; the office's, in the language of the land.
  case own, official
}

/// How a voice is written.
struct Script: Hashable, Sendable {
  /// The language, as an ISO 639 code.
  let language: String
  let isRightToLeft: Bool
  /// The families, the best first; no other one may serve.
  let families: [String]
  /// The package that brings the first of them.
  let package: String
  let isLatin: Bool
  /// What its letters are measured by; nil where they are set as large as their font is.
  let sample: LetterSample?
}

/// How both voices of a paper are written.
struct Scripts: Hashable, Sendable {
  /// The person's; the office's, or the person's where there is but one.
  let own, official: Script

  init(_ paper: Paper) {
    let beside = paper.official ?? paper.sheet
    // A name in Latin letters stands in the middle of Arabic: each voice falls back on the other's families.
    own = Script(paper.sheet, with: beside.fonts.families)
    official = Script(beside, with: paper.sheet.fonts.families)
  }

  subscript(voice: Voice) -> Script { voice == .own ? own : official }
}

extension Script {
  fileprivate init(_ sheet: Sheet, with more: [String]) {
    let families = sheet.fonts.families
    self.init(
      language: sheet.language, isRightToLeft: sheet.isRightToLeft,
      families: families + more.filter { !families.contains($0) }, package: sheet.fonts.package,
      isLatin: sheet.isLatin, sample: LetterSample(of: sheet.title.text))
  }
}

extension Sheet {
  /// Whether it is written in Latin letters.
  var isLatin: Bool { !title.text.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isLatin } }
}
