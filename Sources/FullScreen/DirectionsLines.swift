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
      (.frameWhere, places), (.frameCall, (directions.call.map(call) ?? []) + (directions.instead.map(instead) ?? [])),
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
      line(place, hasPhone: !isAlone) + (isAlone ? audience(place) : [])
        + (place.name == directions.call?.name ? waiting(place) : hours(place))
    }
    let more = all.count - DirectionsLines.mostPlaces
    return shown + (more > 0 ? words(.frameMorePlaces, ["count": "\(more)"]).lines(width: room) : [])
      + (directions.missing.map(unnamed) ?? [])
  }

  /// Where nobody is known to go to: whom to ask, before the names of those who once were.
  private func unnamed(_ missing: RichText) -> [StyledLine] {
    let ask = directions.call == nil ? [] : words(.frameAskWhich).lines(width: room, .bold)
    return ask + missing.lines(width: room)
  }

  /// Nobody goes to a door of which no hours are known before somebody has answered.
  private func waiting(_ place: Contact) -> [StyledLine] {
    directions.call?.areHoursKnown == false ? words(.frameCallFirst).lines(width: room) : []
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
    return told.joined(separator: " · ").lines(width: room, .bold) + hoursOfLine(contact)
      + (contact.caution.map { $0.lines(behind: "! ", width: room, Theme.warning) } ?? [])
  }

  /// Whom to call where the first does not answer now, in one row where there is room.
  private func instead(_ contact: Contact) -> [StyledLine] {
    let number = contact.phones.first?.display
    let told = [number, contact.markedName].compactMap(\.self).joined(separator: " · ")
    let first = StyledLine(words(.frameInstead) + " ") + StyledLine(told, .bold)
    let hours = hoursOfLine(contact)
    guard hours.count == 1, first.columns + 3 + hours[0].columns <= room else { return [first] + hours }
    return [first + StyledLine(" · ") + hours[0]]
  }

  private func hoursOfLine(_ contact: Contact) -> [StyledLine] {
    contact.areHoursKnown ? hours(contact) : words(.frameTryNow).lines(width: room)
  }

  /// Whom a place is for: what it is, to somebody who does not know its name.
  private func audience(_ place: Contact) -> [StyledLine] { place.audience?.lines(width: room, Theme.quiet) ?? [] }

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
    return (item.label + told).lines(
      behind: item.box, width: room, isHeld ? Theme.held : .plain)
  }
}

extension Contact {
  /// Whether anything is known of when somebody answers.
  fileprivate var areHoursKnown: Bool { hours != nil || standing != nil }
}
