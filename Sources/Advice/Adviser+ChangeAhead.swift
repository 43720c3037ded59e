import CivilTime
import Interviews
import OrderedCollections
import Packs
import Texts

extension Adviser {
  /// For how many days ahead a change is told: a page is read for weeks after it was printed.
  static let daysOfNotice = 31

  /// What changes at a service within the days of notice, in one line: the numbers and hours to come, and what ends.
  ///
  /// - Returns: nil where nothing changes.
  func changesAhead(of service: ServiceRecord) -> RichText? {
    guard let stated = pack.services[service.id] else { return nil }
    let last = CivilDate(dayNumber: day.dayNumber + Adviser.daysOfNotice)
    let lines = stated.changes.filter { $0 > day && $0 <= last }.flatMap { changes(of: stated, on: $0) }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// What is otherwise on a day than on the day before: what begins, then what ended.
  private func changes(of stated: StatedService, on change: CivilDate) -> [RichText] {
    guard let lastDay = change.preceding, stated.valid.includes(lastDay) else { return [] }
    let ends = { (facts: RichText) in words(.endsOn, ["facts": facts, "day": words.text(of: lastDay)]) }
    guard stated.valid.includes(change) else { return [ends(name(of: stated.id))] }
    let (before, then) = (stated.record(on: lastDay), stated.record(on: change))
    let gone = before.phones.filter { !then.phones.contains($0) }.map { RichText($0.display, .number) }
    let new = then.phones.filter { !before.phones.contains($0) }.map { RichText($0.display, .number) }
    let isAlike = then.hours == before.hours && then.answeringMachine == before.answeringMachine
    let facts = new + [isAlike ? nil : hours(of: then, onPaper: false)].compactMap(\.self)
    let begins =
      facts.isEmpty
      ? [] : [words(.changesFrom, ["day": words.text(of: change), "facts": facts.joined(separator: " · ")])]
    return begins + (gone.isEmpty ? [] : [ends(words.list(gone))])
  }
}
