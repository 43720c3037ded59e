import Frames
import Sheets
import TerminalText
import Texts

/// Turns what holds at a contact now, and its hours, into lines.
///
/// Both stand on one line where they fit, so that the eye finds who is open down one column.
struct NowLines {
  let contact: Contact
  var indent = ""
  let width: Int

  var lines: [StyledLine] {
    let hours = contact.hours.map { $0.lines(behind: indent, width: width) } ?? []
    guard let standing = contact.standing else { return hours }
    let now = standing.text.lines(behind: indent, width: width, style)
    guard now.count == 1, let words = contact.hours, now[0].columns + 3 + words.columns <= width else {
      return now + hours
    }
    return [now[0] + StyledLine(" · " + words)]
  }

  private var style: Style { contact.standing?.isOpen == true ? Theme.open : .plain }
}
