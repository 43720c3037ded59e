import Texts

/// A paragraph and how it looks, without its size in points: that is found when the page is full.
struct StyledText: Hashable, Sendable {
  /// A part of a paragraph that looks the same.
  struct Run: Hashable, Sendable {
    /// What stands there, and what it is.
    let span: RichText.Span
    var isBold = false

    var text: String { span.text }
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
}

extension StyledText {
  // A paragraph is looked up thousands of times a page: lengths tell nearly all apart, and equality the rest.
  func hash(into hasher: inout Hasher) {
    for run in runs { hasher.combine(run.text.utf8.count) }
    hasher.combine(voice)
  }

  /// A text of one look; numbers to call stand out.
  init(_ text: RichText, _ voice: Voice, scale: Double = 1, isBold: Bool = false, _ alignment: Alignment = .voice) {
    self.init(runs: text.runs(isBold: isBold), voice: voice, scale: scale, alignment: alignment)
  }
}

extension RichText {
  /// The text as runs of a paragraph; numbers to call stand out.
  func runs(isBold: Bool = false) -> [StyledText.Run] {
    spans.map { StyledText.Run(span: $0, isBold: isBold || $0.kind == .number) }
  }
}
