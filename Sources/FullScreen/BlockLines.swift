import Frames
import Sheets
import TerminalText
import Texts

/// Turns what a block of a sheet holds into lines of a width.
struct BlockLines {
  let width: Int
  /// Whether a contact shows what is needed to get there alone; the directory shows everything.
  let isBrief: Bool

  func lines(of content: Block.Content) -> [StyledLine] {
    switch content {
    case .steps(let steps): numbered(steps, indent: "")
    case .checklist(let items): items.flatMap(lines)
    case .contacts(let contacts):
      Array(contacts.map { lines(of: $0, indent: "") }.joined(separator: isBrief ? [] : [StyledLine()]))
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
    return label.lines(behind: isHeld ? "[x] " : "[ ] ", width: width, isHeld ? Theme.held : .plain)
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

  private func lines(of contact: Contact, indent: String) -> [StyledLine] {
    let inner = indent + "  "
    let name = contact.markedName.lines(behind: indent, width: width, .bold)
    let phones = contact.phones.flatMap { phone in
      (phone.display + (phone.note.map { "  " + $0 } ?? RichText())).lines(behind: inner, width: width, Theme.number)
    }
    let plain = { (texts: [RichText?]) in texts.compactMap(\.self).flatMap { $0.lines(behind: inner, width: width) } }
    let isReachable = !contact.phones.isEmpty || contact.address != nil
    let facts =
      isBrief
      ? [contact.cost, contact.languages, isReachable ? nil : contact.note]
      : [contact.audience, contact.cost, contact.languages, contact.answeredBy, contact.note, contact.source]
    return name + phones + plain([contact.address]) + hours(of: contact, behind: inner)
      + plain([contact.email, contact.url])
      + (contact.caution.map { $0.lines(behind: inner + "! ", width: width, Theme.warning) } ?? [])
      + (contact.alert.map { $0.lines(behind: inner + "! ", width: width, Theme.warning) } ?? [])
      + (contact.missing.map { $0.lines(behind: inner, width: width) } ?? [])
      + contact.fallbacks.flatMap { $0.lines(behind: inner, width: width) }
      + facts.compactMap(\.self).flatMap { $0.lines(behind: inner, width: width, Theme.quiet) }
      + contact.members.flatMap { lines(of: $0, indent: inner) }
  }

  /// What holds now, then the hours: on one line where both fit, so that the eye finds who is open down one column.
  private func hours(of contact: Contact, behind beginning: String) -> [StyledLine] {
    let hours = contact.hours.map { $0.lines(behind: beginning, width: width) } ?? []
    guard let standing = contact.standing else { return hours }
    let style = standing.isOpen ? Theme.open : .plain
    let now = standing.text.lines(behind: beginning, width: width, style)
    guard now.count == 1, let words = contact.hours, now[0].columns + 3 + words.columns <= width else {
      return now + hours
    }
    return [now[0] + StyledLine(" · " + words)]
  }
}
