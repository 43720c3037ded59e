import CQREncode

/// A code as squares (ISO/IEC 18004), without the quiet zone around it.
struct QRMatrix {
  /// Squares of a side.
  let width: Int
  private let squares: [Bool]

  /// The code that carries a text; about a seventh of it may be smudged.
  ///
  /// - Returns: nil where the text is empty or too long for any code.
  init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
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
