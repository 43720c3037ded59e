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
  var families: [String]
  /// How many of them are the language's own.
  var ownFamilies: Int
  /// The package that brings the first of them.
  let package: String
  let isLatin: Bool
}

/// How both voices of a paper are written.
struct Scripts: Hashable, Sendable {
  /// The person's; the office's, or the person's where there is but one.
  private(set) var own, official: Script

  init(_ paper: Paper) {
    let beside = paper.official ?? paper.sheet
    // A name in Latin letters stands in the middle of Arabic: each voice falls back on the other's families.
    own = Script(paper.sheet, with: beside.fonts.families)
    official = Script(beside, with: paper.sheet.fonts.families)
  }

  /// The same without the first of the person's families; nil where it is the only one.
  var withoutFirstFamily: Scripts? {
    guard own.ownFamilies > 1 else { return nil }
    var scripts = self
    let first = scripts.own.families.removeFirst()
    scripts.own.ownFamilies -= 1
    scripts.official.families.removeAll { $0 == first }
    return scripts
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
      isLatin: sheet.isLatin)
  }
}

extension Sheet {
  /// Whether it is written in Latin letters.
  var isLatin: Bool { !title.text.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isLatin } }
}
