import Frames
import TerminalText
import Texts

/// Turns what is typed into a field into lines of a width, and says where the next letter goes.
struct FieldLines {
  let entry: String
  /// How many of its characters stand before the place of the next one.
  let cursor: Int
  /// What stands before the field.
  let beginning: String
  let width: Int

  /// Every space is seen, for in a path each one counts.
  var lines: [StyledLine] {
    let room = max(8, width - beginning.columns)
    var texts = entry.replacing(" ", with: "\u{A0}").wrapped(to: room).map { $0.replacing("\u{A0}", with: " ") }
    // Behind a full line the next letter begins another.
    if cursor >= entry.count, texts.last.map({ $0.columns >= room }) == true { texts.append("") }
    let indent = String(repeating: " ", count: beginning.columns)
    var lines: [StyledLine] = []
    var left = cursor
    var isPlaced = false
    for (index, text) in texts.enumerated() {
      var line = StyledLine(
        RichText((index == 0 ? beginning : indent) + text), Theme.focus, item: PageLines.fieldItem)
      // Between two lines the letter goes before the first of the later one.
      if !isPlaced, left < text.count || index == texts.count - 1 {
        line.cursor = beginning.columns + text.prefix(left).reduce(0) { $0 + $1.columns }
        isPlaced = true
      }
      left -= text.count
      lines.append(line)
    }
    return lines
  }
}
