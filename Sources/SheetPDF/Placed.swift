/// A part of a page with its size, in points.
indirect enum Drawing: Hashable, Sendable {
  /// A paragraph whose lines are broken at a width.
  case text(StyledText, size: LetterSize, width: Double)
  /// A line around the whole, in points; the whole filled.
  case outline(Double), bar(isGrey: Bool)
  /// A sign; what a telephone reads.
  case mark(Mark), code(String)
  /// Parts, each with its place.
  case group([Part])
  /// A part of a kind that programs read aloud by.
  case tagged(Tag, Placed)

  /// A part with its place from the upper left corner.
  struct Part: Hashable, Sendable {
    var x, y: Double
    var placed: Placed
  }
}

/// A drawing with its size, in points.
struct Placed: Hashable, Sendable {
  var width, height: Double
  /// From its top to the letters of its first line; nil where it has none.
  var baseline: Double?
  var drawing: Drawing

  /// The same as a part of a kind that programs read aloud by.
  func tagged(_ tag: Tag) -> Placed {
    Placed(width: width, height: height, baseline: baseline, drawing: .tagged(tag, self))
  }
}
