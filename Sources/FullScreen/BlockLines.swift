import Frames
import Sheets
import TerminalText
import Texts

/// Turns what a block of a sheet holds into lines of a width.
struct BlockLines {
  let width: Int
  /// Sets those to turn to.
  let contacts: ([Contact]) -> [StyledLine]

  func lines(of content: Block.Content) -> [StyledLine] {
    switch content {
    case .steps(let steps): numbered(steps, indent: "")
    case .checklist(let items): items.flatMap(lines)
    case .contacts(let contacts): self.contacts(contacts)
    case .notes(let notes): notes.flatMap(lines)
    case .routes(let routes): routes.flatMap(lines)
    case .exact(let texts):
      texts.flatMap { ($0.label + ":").lines(width: width) + $0.text.lines(behind: "  ", width: width, Theme.number) }
    case .numbers(let numbers): numbers.flatMap { ($0.text + "  " + $0.label).lines(width: width) }
    case .blanks(let labels): labels.flatMap { ($0 + ":").lines(width: width) }
    case .text(let sentences): sentences.flatMap { $0.lines(width: width) }
    }
  }

  private func numbered(_ steps: [RichText], indent: String) -> [StyledLine] {
    steps.enumerated().flatMap { $0.element.lines(behind: "\(indent)\($0.offset + 1). ", width: width) }
  }

  private func lines(of item: CheckItem) -> [StyledLine] {
    let label = item.label + (item.route.map { " (\($0))" } ?? RichText())
    let isHeld = item.isHeld == true
    return label.lines(behind: item.box, width: width, isHeld ? Theme.held : .plain)
      + (item.hint.map { $0.lines(behind: "    ", width: width, Theme.quiet) } ?? [])
  }

  private func lines(of note: SheetNote) -> [StyledLine] {
    switch note.weight {
    case .urgent: note.text.lines(behind: "!! ", width: width, Theme.urgent)
    case .warning: note.text.lines(behind: "!  ", width: width, Theme.warning)
    case .info: note.text.lines(behind: "-  ", width: width)
    }
  }

  private func lines(of route: OtherRoute) -> [StyledLine] {
    route.title.lines(behind: "-  ", width: width, .bold)
      + (route.reasons.isEmpty ? [] : route.reasons.lines(behind: "   ", width: width, Theme.quiet))
      + numbered(route.steps, indent: "   ")
  }
}

extension CheckItem {
  /// Ticked where the person has it, empty where not; no box where nobody knows.
  var box: String { isHeld.map { $0 ? "[x] " : "[ ] " } ?? "·   " }
}
