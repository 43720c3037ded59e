import Sheets
import Texts

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
  /// How many of them are the language's own.
  let ownFamilies: Int
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

  private init(own: Script, official: Script) {
    self.own = own
    self.official = official
  }

  /// The same without the first of the person's families; nil where it is the only one.
  var withoutFirstFamily: Scripts? {
    guard own.ownFamilies > 1 else { return nil }
    let rest = Script(
      language: own.language, isRightToLeft: own.isRightToLeft, families: Array(own.families.dropFirst()),
      ownFamilies: own.ownFamilies - 1, package: own.package, isLatin: own.isLatin)
    let officialRest = Script(
      language: official.language, isRightToLeft: official.isRightToLeft,
      families: official.families.filter { $0 != own.families.first }, ownFamilies: official.ownFamilies,
      package: official.package, isLatin: official.isLatin)
    return Scripts(own: rest, official: officialRest)
  }

  subscript(voice: Voice) -> Script { voice == .own ? own : official }
}

extension Script {
  fileprivate init(_ sheet: Sheet, with more: [String]) {
    let families = sheet.fonts.families
    self.init(
      language: sheet.language, isRightToLeft: sheet.isRightToLeft,
      families: families + more.filter { !families.contains($0) }, ownFamilies: families.count,
      package: sheet.fonts.package,
      isLatin: !sheet.title.text.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isLatin })
  }
}
