import Sheets

/// Whose words they are.
enum Voice: Hashable, Sendable {
  /// The person's.
  case own
  /// The office's: the language of the land.
  case official
}

/// How a voice is written.
struct Script: Hashable, Sendable {
  /// The language, as an ISO 639 code.
  let language: String
  /// Whether it runs from right to left.
  let isRightToLeft: Bool
  /// The families, the best first; no other one may serve.
  let families: [String]
  /// The package that brings the first of them.
  let package: String
  /// Whether it is written in Latin letters.
  let isLatin: Bool
}

/// How both voices of a paper are written.
struct Scripts: Hashable, Sendable {
  /// The person's.
  let own: Script
  /// The office's; the person's where there is but one.
  let official: Script

  init(_ paper: Paper) {
    let sheets = (paper.sheet, paper.official ?? paper.sheet)
    // A name in Latin letters stands in the middle of Arabic: each voice falls back on the other's families.
    own = Script(sheets.0, with: sheets.1.fonts.families)
    official = Script(sheets.1, with: sheets.0.fonts.families)
  }

  subscript(voice: Voice) -> Script { voice == .own ? own : official }
}

extension Script {
  fileprivate init(_ sheet: Sheet, with more: [String]) {
    let families = sheet.fonts.families
    self.init(
      language: sheet.language, isRightToLeft: sheet.isRightToLeft,
      families: families + more.filter { !families.contains($0) }, package: sheet.fonts.package,
      isLatin: !sheet.title.unicodeScalars.contains { $0.properties.isAlphabetic && !Isolates.isLatin($0) })
  }
}
