/// A paragraph and how it looks, without its size in points: that is found when the page is full.
struct StyledText: Hashable, Sendable {
  /// A part of a paragraph that looks the same.
  struct Run: Hashable, Sendable {
    /// What a run is made of.
    enum Kind: Hashable, Sendable {
      /// Words.
      case words
      /// A telephone number, or a short address: in the office's letters, from left to right, never broken.
      case number
      /// An address on the net: in the office's letters, from left to right, broken where it must be.
      case link
      /// What must be copied to the letter: in the office's letters, broken at spaces only.
      case literal
    }

    let text: String
    var kind = Kind.words
    var isBold = false
  }

  /// At which edge its lines begin.
  enum Alignment: Hashable, Sendable {
    /// Where its language begins; where the page begins; in the middle.
    case voice, page, center
  }

  var runs: [Run]
  var voice: Voice
  /// Its size beside the body's.
  var scale = 1.0
  var isItalic = false
  var alignment = Alignment.voice

  /// The same at another edge.
  func aligned(_ alignment: Alignment) -> StyledText {
    var text = self
    text.alignment = alignment
    return text
  }
}

extension StyledText {
  /// Words of one look.
  init(_ text: String, _ voice: Voice, scale: Double = 1, isBold: Bool = false) {
    self.init(runs: [Run(text: text, isBold: isBold)], voice: voice, scale: scale)
  }
}
