import CivilTime
import Interviews
import OrderedCollections
import Packs
import Texts

extension Adviser {
  /// For how many days ahead a change is told, today counted: a page is read for weeks after it was printed.
  static let daysOfNotice = 31

  /// What changes at a service within the days of notice, in one line: the numbers and hours to come, and what ends.
  ///
  /// - Returns: nil where nothing changes.
  func changesAhead(of service: ServiceRecord) -> RichText? {
    guard let stated = pack.services[service.id] else { return nil }
    let last = CivilDate(dayNumber: day.dayNumber + Adviser.daysOfNotice)
    guard let change = stated.changes.first(where: { $0 > day && $0 <= last }) else { return nil }
    let lastDay = change.preceding.map(words.text(of:)) ?? RichText()
    guard stated.valid.includes(change) else {
      return words(.endsOn, ["facts": name(of: service.id), "day": lastDay])
    }
    let then = stated.record(on: change)
    let gone = service.phones.filter { !then.phones.contains($0) }.map { RichText($0.display, .number) }
    let new = then.phones.filter { !service.phones.contains($0) }.map { RichText($0.display, .number) }
    let hours = then.hours == service.hours && then.answeringMachine == service.answeringMachine ? nil : hours(of: then)
    let facts = new + [hours].compactMap(\.self)
    let lines = [
      facts.isEmpty
        ? nil : words(.changesFrom, ["day": words.text(of: change), "facts": facts.joined(separator: " · ")]),
      gone.isEmpty ? nil : words(.endsOn, ["facts": words.list(gone), "day": lastDay]),
    ].compactMap(\.self)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }
}
