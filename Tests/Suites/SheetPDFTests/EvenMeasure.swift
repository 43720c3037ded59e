import Testing

@testable import SheetPDF

/// A measure whose letters are all half as wide as high: what a page holds can be counted.
struct EvenMeasure: TextMeasuring {
  func extent(of text: StyledText, size: LetterSize, width: Double?) -> TextExtent {
    let letters = max(leastSize, size.em * text.scale)
    let natural = Double(text.runs.reduce(0) { $0 + $1.text.count }) * letters / 2
    let lines = width.map { (natural / max($0, 1)).rounded(.up) } ?? 1
    return TextExtent(
      width: min(natural, width ?? natural), height: max(1, lines) * letters * 1.2, baseline: letters)
  }
}

extension Placed {
  /// Every text in it with its place from the upper left corner.
  func texts(x: Double = 0, y: Double = 0) -> [(text: String, x: Double, y: Double, width: Double)] {
    switch drawing {
    case .text(let text, _, let width): [(text.runs.map(\.text).joined(), x, y, width)]
    case .group(let parts): parts.flatMap { $0.placed.texts(x: x + $0.x, y: y + $0.y) }
    case .tagged(_, let inner): inner.texts(x: x, y: y)
    case .outline, .bar, .mark, .code: []
    }
  }

  /// The signs and codes in it.
  var marks: [Mark] {
    switch drawing {
    case .mark(let mark): [mark]
    case .group(let parts): parts.flatMap(\.placed.marks)
    case .tagged(_, let inner): inner.marks
    case .text, .outline, .bar, .code: []
    }
  }

  /// What telephones read from it.
  var codes: [String] {
    switch drawing {
    case .code(let content): [content]
    case .group(let parts): parts.flatMap(\.placed.codes)
    case .tagged(_, let inner): inner.codes
    case .text, .outline, .bar, .mark: []
    }
  }
}
