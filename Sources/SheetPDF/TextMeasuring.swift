/// How much room a text takes, in points.
struct TextExtent: Hashable, Sendable {
  /// Its widest line; all its lines; from the top to the first line's letters.
  let width, height, baseline: Double
}

/// How large a page's letters are, and how close its lines.
struct LetterSize: Hashable, Sendable {
  /// The body's size in points.
  var em: Double
  /// Whether lines and parts stand as close as can still be read.
  var isTight = false
}

/// Whoever knows how much room a text takes.
protocol TextMeasuring {
  /// How much room a text takes.
  ///
  /// - Parameters:
  ///   - width: where lines are broken, in points; nil where they are not.
  func extent(of text: StyledText, size: LetterSize, width: Double?) -> TextExtent
}

/// Nothing on a page is smaller, in points: it is read at arm's length.
let leastSize = 9.0
