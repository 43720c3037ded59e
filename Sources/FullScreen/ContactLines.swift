import Frames
import Packs
import Sheets
import TerminalText
import Texts

/// Turns those to turn to into lines, as short as a choice between them allows: each has a page of its own.
struct ContactLines {
  let width: Int
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>
  /// The key of the first one that has a page.
  let firstKey: Int

  func lines(of contacts: [Contact]) -> [StyledLine] {
    var key = firstKey
    return contacts.flatMap { contact in
      defer { key += contact.service == nil ? 0 : 1 }
      return lines(of: contact, key: contact.service == nil || key > 9 ? nil : key)
    }
  }

  /// Everything that is known: for those who have no page.
  static func whole(_ contact: Contact, indent: String, width: Int) -> [StyledLine] {
    let inner = indent + "  "
    let plain = { (texts: [RichText?]) in texts.compactMap(\.self).flatMap { $0.lines(behind: inner, width: width) } }
    let phones = contact.phones.flatMap { phone in
      (phone.display + (phone.note.map { "  " + $0 } ?? RichText())).lines(behind: inner, width: width, Theme.number)
    }
    let facts = [
      contact.audience, contact.cost, contact.languages, contact.answeredBy, contact.note, contact.source,
    ]
    return contact.markedName.lines(behind: indent, width: width, .bold) + phones + plain([contact.address])
      + NowLines(contact: contact, indent: inner, width: width).lines + plain([contact.email, contact.url])
      + ([contact.caution, contact.alert].compactMap(\.self).flatMap {
        $0.lines(behind: inner + "! ", width: width, Theme.warning)
      }) + plain([contact.missing]) + contact.fallbacks.flatMap { $0.lines(behind: inner, width: width) }
      + facts.compactMap(\.self).flatMap { $0.lines(behind: inner, width: width, Theme.quiet) }
      + contact.members.flatMap { whole($0, indent: inner, width: width) }
  }

  private func lines(of contact: Contact, key: Int?) -> [StyledLine] {
    let inner = "   "
    let beginning = key.map { "\($0)  " } ?? inner
    let number = contact.phones.first?.display
    let isSilent = contact.standing == nil
    let isReachable = number != nil || contact.address != nil
    let web = isReachable ? [] : [contact.email, contact.url]
    let reached = ([contact.address, isSilent ? contact.hours : nil] + web).compactMap(\.self)
    let now = contact.standing.map { StyledLine($0.text, $0.isOpen ? Theme.open : .plain) }
    return named(contact.markedName, number, behind: beginning)
      + together(now, reached.joined(separator: " · "), behind: inner)
      + (contact.caution.map { $0.lines(behind: inner + "! ", width: width, Theme.warning) } ?? [])
      + (contact.alert == nil ? [] : alert(key).lines(behind: inner + "! ", width: width, Theme.warning))
      + (contact.missing.map { $0.lines(behind: inner, width: width) } ?? [])
      + contact.fallbacks.flatMap { $0.lines(behind: inner, width: width) }
      + contact.members.flatMap { ContactLines.whole($0, indent: inner, width: width) }
  }

  private func alert(_ key: Int?) -> RichText { words(.contactAlert, ["key": RichText(key.map(String.init) ?? "/")]) }

  /// The number stands behind the name, where the line has room for both.
  private func named(_ name: RichText, _ number: RichText?, behind beginning: String) -> [StyledLine] {
    guard let number else { return name.lines(behind: beginning, width: width, .bold) }
    return (name + " · " + number).lines(behind: beginning, width: width, .bold)
  }

  private func together(_ now: StyledLine?, _ rest: RichText, behind beginning: String) -> [StyledLine] {
    guard let now else { return rest.isEmpty ? [] : rest.lines(behind: beginning, width: width) }
    let first = StyledLine(RichText(beginning)) + now
    guard !rest.isEmpty else { return [first] }
    guard first.columns + 3 + rest.columns > width else { return [first + StyledLine(" · " + rest)] }
    return [first] + rest.lines(behind: beginning, width: width)
  }
}
