/// Letters to measure a script by, so that two of them side by side look as large, and no sign of a line touches one of
/// the next.
struct LetterSample: Hashable, Sendable {
  /// A low letter and a tall one, both on the line and without signs: their mean is how large the letters look.
  let letters: [String]
  /// What rises highest and what hangs lowest in its words.
  let extremes: String

  /// Latin letters, beside which all others stand.
  static let latin = LetterSample(letters: ["x", "l"], extremes: "lp")

  /// Of a text's script; nil where it has none of its own here.
  init?(of text: String) {
    guard let sample = text.unicodeScalars.lazy.compactMap(LetterSample.init).first else { return nil }
    self = sample
  }

  private init(letters: [String], extremes: String) {
    self.letters = letters
    self.extremes = extremes
  }

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x600...0x6FF: self.init(letters: ["ه", "ا"], extremes: "أي")
    // Its letters hang from a line that is as high as small Latin letters and more.
    case 0x980...0x9FF: self.init(letters: [], extremes: "দিকু")
    case _ where scalar.isLatin && scalar.properties.isAlphabetic: self = .latin
    default: return nil
    }
  }
}
