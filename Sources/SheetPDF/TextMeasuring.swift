/// How much room a text takes, in points.
struct TextExtent: Hashable, Sendable {
  /// Its widest line.
  let width: Double
  /// All its lines.
  let height: Double
  /// From the top to the first line's letters.
  let baseline: Double
}

/// Whoever knows how much room a text takes.
protocol TextMeasuring {
  /// How much room a text takes.
  ///
  /// - Parameters:
  ///   - em: the body's size in points.
  ///   - width: where lines are broken, in points; nil where they are not.
  func extent(of text: StyledText, em: Double, width: Double?) -> TextExtent
}

/// Nothing on a page is smaller, in points: it is read at arm's length.
let leastSize = 9.0
