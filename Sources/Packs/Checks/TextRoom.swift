import Problems
import TerminalText

/// How much room a text has on the screen and on the sheet, both 80 columns wide.
///
/// A text with more still works, but wraps where people look for one line; one beyond all measure is no text.
enum TextRoom: Int {
  /// As much as any.
  case free = 0
  /// One to three words among the answers so far.
  case soFar = 24
  /// A few words, several of which share a row.
  case fewWords = 40
  /// One row of an option, behind its number.
  case option = 72
  /// A line of the sheet.
  case line = 76
  /// Two lines.
  case twoLines = 152
  /// Three lines: a step, what a later source says.
  case threeLines = 228
  /// Four lines.
  case fourLines = 304
  /// Eight lines: the reason for a question, a service's note; half of the smallest screen.
  case eightLines = 608

  /// Longer texts belong in no pack.
  private static let most = 2000

  /// Says so where a text does not fit.
  func check(_ text: String, at value: YAMLValue) {
    // A warning nobody will hear is not worth the measuring.
    guard text.utf8.count > (self == .free || !value.log.isThorough ? TextRoom.most : rawValue) else { return }
    let columns = text.columns
    if columns > TextRoom.most {
      value.report(.textTooLong, .textTooLong, ["columns": String(columns), "most": String(TextRoom.most)])
    } else if self != .free, columns > rawValue {
      value.report(.textWraps, .textWraps, ["columns": String(columns), "most": String(rawValue)])
    }
  }
}
