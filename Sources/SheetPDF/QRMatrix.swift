import CQREncode

/// A code as squares (ISO/IEC 18004), without the quiet zone around it.
nonisolated struct QRMatrix {
  /// Squares of a side.
  let width: Int
  private let squares: [Bool]

  /// How many squares around the code stay white; what stands next to it is further away than one more.
  static let quiet = 3

  /// The side it needs on paper with its quiet zone, in points: 20 mm, and no square much under half a millimetre.
  var side: Double { max(56, 1.56 * Double(width + 2 * QRMatrix.quiet)) }

  /// The code that carries a text.
  ///
  /// About a seventh of a short one may be smudged; of a long one less, so that its squares do not become too small.
  ///
  /// - Returns: nil where the text is empty or too long for any code.
  init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, text.utf8.count > 40 ? QR_ECLEVEL_L : QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    width = side
    // The lowest bit of each square says whether it is black.
    squares = (0..<side * side).map { data[$0] & 1 == 1 }
  }

  /// The black squares of a row, as stretches without a gap: a printer leaves hairlines between squares.
  func stretches(ofRow row: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for column in 0..<width where squares[row * width + column] {
      if let last = found.last, last.upperBound == column {
        found[found.count - 1] = last.lowerBound..<column + 1
      } else {
        found.append(column..<column + 1)
      }
    }
    return found
  }
}
