/// A stretch of the text that still knows its place in it.
///
/// Scalars, not characters: the syntax is ASCII, and an accent that follows a quote or a comma must not hide it.
typealias HoursPiece = Substring.UnicodeScalarView

extension HoursPiece {
  /// The piece without the blanks around it.
  var trimmed: HoursPiece {
    var piece = drop(while: \.properties.isWhitespace)
    while let last = piece.last, last.properties.isWhitespace { piece.removeLast() }
    return piece
  }

  /// The pieces between separators; always at least one, and empty ones are kept.
  func pieces(at separator: Unicode.Scalar) -> [HoursPiece] {
    split(separator: separator, omittingEmptySubsequences: false)
  }

  /// The items between commas; those inside brackets (`Mo[1,3]`) separate nothing.
  var listItems: [HoursPiece] {
    var isInside = false
    return split(omittingEmptySubsequences: false) { scalar in
      if scalar == "[" || scalar == "]" { isInside = scalar == "[" }
      return scalar == "," && !isInside
    }
  }

  /// The ends of a range that a hyphen joins; one inside brackets (`Mo[-1]`) joins nothing.
  var rangeEnds: [HoursPiece] { contains("[") ? [self] : pieces(at: "-") }

  /// The ends of a range that any dash joins.
  var looseRangeEnds: [HoursPiece] { contains("[") ? [trimmed] : split(whereSeparator: \.isDash) }

  /// Takes the first word off the piece: up to a blank or a quote.
  ///
  /// Blanks beside a comma or a dash do not end it, so that a fault can show `Mo - Fr` as a whole and correct it.
  mutating func takeWord() -> HoursPiece {
    var end = startIndex
    while end < endIndex, self[end] != "\"" {
      if self[end].properties.isWhitespace {
        let next = self[end...].firstIndex { !$0.properties.isWhitespace } ?? endIndex
        guard end > startIndex, next < endIndex, self[next] != "\"",
          self[next].isJoint || self[index(before: end)].isJoint
        else { break }
        end = next
      } else {
        formIndex(after: &end)
      }
    }
    let word = self[..<end]
    self = self[end...].drop(while: \.properties.isWhitespace)
    return word
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ties two names or times together.
  var isJoint: Bool { self == "," || isDash }

  /// Whether it is a hyphen, or one of the dashes that word processors write in its stead.
  var isDash: Bool { self == "-" || ("\u{2010}"..."\u{2015}").contains(self) || self == "\u{2212}" }
}
