/// Keeps YAML's aliases from standing for more values than a computer has room for.
///
/// A few lines of aliases to aliases can do that. Whether an asterisk is an alias only YAML's own reader knows, but every
/// alias has one: so there may be few of them in a file, whatever they mean.
enum AliasLimit {
  /// Three copies of three copies of three copies: nothing grows large with these.
  static let most = 10

  /// The line and column, from 1, of the first asterisk too many that a word follows.
  static func excess(in text: String) -> (line: Int, column: Int)? {
    var line = 1
    var column = 0
    var count = 0
    var isBehindAsterisk = false
    for scalar in text.unicodeScalars {
      column += 1
      if isBehindAsterisk, !" \n\r\t".unicodeScalars.contains(scalar) {
        count += 1
        if count > most { return (line, column - 1) }
      }
      isBehindAsterisk = scalar == "*"
      if scalar == "\n" {
        line += 1
        column = 0
      }
    }
    return nil
  }
}
