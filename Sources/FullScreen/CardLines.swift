import Advice
import Directory
import Frames
import Sheets
import TerminalText
import Texts

/// Turns what is known of a service into lines of a width; its name and its audience stand above.
struct CardLines {
  let card: ServiceCard
  let width: Int

  /// Long sentences tire the eye; wider screens leave the rest free.
  private var textWidth: Int { min(width, 96) }

  var lines: [StyledLine] {
    let parts: [[StyledLine]] = [
      card.ending.map { $0.lines(behind: "! ", width: textWidth, Theme.problem) } ?? [],
      card.phones.flatMap(lines),
      card.caution.map { $0.lines(behind: "! ", width: textWidth, Theme.warning) } ?? [],
      card.alert.map { $0.lines(behind: "! ", width: textWidth, Theme.warning) } ?? [],
      card.missing.map { $0.lines(width: textWidth) } ?? [],
      card.facts.flatMap(lines),
      Array(
        card.members.map { ContactLines.whole($0, indent: "", width: textWidth) }.joined(separator: [StyledLine()])),
      card.legend.map { $0.lines(width: textWidth, Theme.quiet) } ?? [],
    ]
    return parts.filter { !$0.isEmpty }.flatMap { [StyledLine()] + $0 }
  }

  /// A number stands alone on its line; what is to know about it, below.
  private func lines(of phone: Contact.Phone) -> [StyledLine] {
    phone.display.lines(behind: "    ", width: textWidth, Theme.number)
      + (phone.note.map { $0.lines(behind: "      ", width: textWidth, Theme.quiet) } ?? [])
  }

  /// The names of the facts in one column, the facts in another; above each other where the name is long.
  private func lines(of fact: Labelled) -> [StyledLine] {
    let column = (card.facts.map(\.label.columns).filter { $0 <= CardLines.longestLabel }.max() ?? 0) + 2
    guard fact.label.columns < column else {
      return (fact.label + ":").lines(width: textWidth, Theme.quiet)
        + fact.text.lines(behind: String(repeating: " ", count: column), width: textWidth)
    }
    return fact.text.wrapped(to: max(8, textWidth - column)).enumerated().map { index, text in
      StyledLine(index == 0 ? fact.label : RichText(), Theme.quiet).padded(to: column) + StyledLine(text)
    }
  }

  private static let longestLabel = 14
}
