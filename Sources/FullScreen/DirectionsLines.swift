import Frames
import Packs
import Sheets
import TerminalText
import Texts

/// Turns where to go, whom to call and what to bring into lines: each behind its word, in one column.
struct DirectionsLines {
  let directions: Directions
  let width: Int
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>

  /// More doors than these are told by their number: the list stands below.
  private static let mostPlaces = 3

  var lines: [StyledLine] {
    let parts: [(WizardPhrase, [StyledLine])] = [
      (.frameWhere, places), (.frameCall, directions.call.map(call) ?? []),
      (.frameBring, bringing),
    ]
    let told = parts.filter { !$0.1.isEmpty }.flatMap { phrase, lines in
      lines.enumerated().map { index, line in
        StyledLine(index == 0 ? label(phrase) : RichText(), Theme.heading).padded(to: column) + line
      }
    }
    return told + (directions.legend.map { $0.lines(width: width, Theme.quiet) } ?? [])
  }

  private func label(_ phrase: WizardPhrase) -> RichText { RichText(words.text(phrase).uppercased()) }

  private var column: Int {
    ([.frameWhere, .frameCall, .frameBring] as [WizardPhrase]).map { label($0).columns }.max().map { $0 + 2 } ?? 0
  }

  private var room: Int { max(8, width - column) }

  private var places: [StyledLine] {
    let all = directions.places
    let isAlone = all.count == 1
    let shown = all.prefix(DirectionsLines.mostPlaces).flatMap { place in
      // Of the one who is called, the hours stand there.
      line(place, hasPhone: !isAlone) + (place.name == directions.call?.name ? [] : hours(place))
    }
    let more = all.count - DirectionsLines.mostPlaces
    return shown + (more > 0 ? words(.frameMorePlaces, ["count": "\(more)"]).lines(width: room) : [])
      + (directions.missing?.lines(width: room) ?? [])
  }

  private func line(_ place: Contact, hasPhone: Bool) -> [StyledLine] {
    let number = hasPhone ? place.phones.first?.display : nil
    return [place.markedName, place.address, number].compactMap(\.self).joined(separator: ", ")
      .lines(width: room, .bold)
  }

  private func call(_ contact: Contact) -> [StyledLine] {
    // Whoever is called where somebody goes has been named.
    let isNamed = directions.places.count == 1 && directions.places[0].name == contact.name
    let told = [contact.phones.first?.display, isNamed ? nil : contact.markedName].compactMap(\.self)
    return told.joined(separator: " · ").lines(width: room, .bold) + hours(contact)
      + (contact.caution.map { $0.lines(behind: "! ", width: room, Theme.warning) } ?? [])
  }

  /// What holds now, then the hours.
  private func hours(_ contact: Contact) -> [StyledLine] {
    NowLines(contact: contact, width: room).lines
  }

  /// What to bring, or that nothing is known of it: nobody is to look for a list that there is not.
  private var bringing: [StyledLine] {
    guard directions.bring.isEmpty else { return directions.bring.flatMap(item) }
    return (directions.bringing ?? words(.frameBringUnknown)).lines(width: room)
  }

  /// Something to bring; whether the person has it is told in words, for a box that is ticked may as well mean "take it".
  private func item(_ item: CheckItem) -> [StyledLine] {
    let isHeld = item.isHeld == true
    let state = item.isHeld.map { words.text($0 ? .frameHeld : .frameLacking).replacing(" ", with: "\u{A0}") }
    let told = RichText(state.map { " (\($0))" } ?? "")
    return (item.label + told).lines(behind: isHeld ? "[x] " : "[ ] ", width: room, isHeld ? Theme.held : .plain)
  }
}
