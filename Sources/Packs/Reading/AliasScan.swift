/// Finds YAML's anchors and aliases before a file is composed.
///
/// A few lines of them can stand for more values than a computer has room for, and a pack needs none.
enum AliasScan {
  /// The line and column, from 1, of the first `&name` or `*name` that stands where a value begins.
  static func firstAlias(in text: String) -> (line: Int, column: Int)? {
    var line = 1
    var lineStart = 0
    var isAtStart = true
    var quote: UInt8?
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      if let open = quote {
        if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { index += 1 } else if byte == open { quote = nil }
        isAtStart = false
      } else if isAtStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if isAtStart, byte == UInt8(ascii: "#") {
        while index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "\n") { index += 1 }
      } else if isAtStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), index + 1 < bytes.count,
        !" \n\r\t".utf8.contains(bytes[index + 1])
      {
        return (line, index - lineStart + 1)
      } else {
        isAtStart = " \n\r\t-?:,[]{}".utf8.contains(byte)
      }
      index += 1
    }
    return nil
  }
}
