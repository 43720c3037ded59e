import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
import Packs
import Texts

extension Catalogue {
  /// Every text of the catalogue as its file has it, by its keys, in the order of the pack.
  func texts(of pack: Pack) -> OrderedDictionary<String, String> {
    var texts: OrderedDictionary<String, String> = [:]
    texts["name"] = head.name
    texts["direction"] = head.direction.rawValue
    texts["review"] = head.review.map { "\($0.reviewer), \($0.date)" } ?? "none"
    texts["pack"] = head.packName
    texts["fonts.families"] = head.fonts.families.row
    texts["fonts.package"] = head.fonts.package
    for (name, term) in head.glossary.terms {
      texts["glossary.\(name).say"] = term.said.row
      texts["glossary.\(name).not"] = term.unsaid.isEmpty ? nil : term.unsaid.row
    }
    for question in pack.interview.questions.values {
      guard let words = questions[question.id] else { continue }
      let key = "questions.\(question.id)"
      texts["\(key).title"] = words.title.text
      texts["\(key).short"] = words.short?.text
      texts["\(key).help"] = words.help?.text
      texts["\(key).so_far"] = words.soFar?.written
      for option in question.options {
        texts["\(key).options.\(option.id).label"] = words.options[option.id]?.label.text
        texts["\(key).options.\(option.id).so_far"] = words.options[option.id]?.soFar.text
      }
      texts["\(key).unknown.label"] = words.unknown?.label.text
      texts["\(key).unknown.so_far"] = words.unknown?.soFar.text
      texts["why.\(question.id)"] = why[question.id]?.written
    }
    for id in pack.interview.routes.keys {
      let words = routes[id]
      texts["routes.\(id).title"] = words?.title.written
      texts["routes.\(id).other_ways"] = words?.otherWays?.written
      texts["routes.\(id).bring"] = words?.bring?.written
      for (index, step) in (words?.steps ?? []).enumerated() { texts["routes.\(id).steps.\(index + 1)"] = step.written }
      for (index, step) in (words?.stepsHere ?? []).enumerated() {
        texts["routes.\(id).steps_here.\(index + 1)"] = step.written
      }
    }
    for id in pack.interview.everyStep { texts["steps.\(id)"] = steps[id]?.written }
    for id in pack.interview.documents.keys {
      texts["documents.\(id).label"] = documents[id]?.label.written
      texts["documents.\(id).hint"] = documents[id]?.hint?.written
    }
    for service in pack.services.values {
      let key = "services.\(service.id)"
      let words = services[service.id]
      texts["\(key).name"] = words?.name.written
      texts["\(key).audience"] = words?.audience.written
      texts["\(key).cost"] = words?.cost?.written
      texts["\(key).answered_by"] = words?.answeredBy?.written
      texts["\(key).alert"] = words?.alert?.written
      texts["\(key).caution"] = words?.caution?.written
      texts["\(key).note"] = words?.note?.written
      texts["\(key).desk_note"] = words?.deskNote?.written
      texts["\(key).search"] = words?.search.isEmpty == false ? words?.search.row : nil
      for (index, paragraph) in (words?.emailBody ?? []).enumerated() {
        texts["\(key).email_body.\(index + 1)"] = paragraph.written
      }
      for phone in service.phones.map(\.value) {
        texts["\(key).phone_notes.\(phone.number)"] = words?.phoneNotes[phone.number]?.written
      }
    }
    for note in pack.interview.notes { texts["notes.\(note.id)"] = notes[note.id]?.written }
    for note in pack.interview.notes { texts["notes_short.\(note.id)"] = shortNotes[note.id]?.text }
    texts["paper.title"] = paper.title.written
    texts["paper.wish"] = paper.wish.written
    texts["paper.no_members"] = paper.noMembers.written
    texts.merge(sheet.texts) { first, _ in first }
    return texts
  }
}

extension SheetWords {
  /// What every sheet says, by the keys of its section.
  fileprivate var texts: OrderedDictionary<String, String> {
    var texts: OrderedDictionary<String, String> = [:]
    for phrase in SheetPhrase.allCases { texts["sheet.phrases.\(phrase.rawValue)"] = phrases[phrase]?.written }
    for phrase in HoursPhrase.allCases { texts["sheet.hours.\(phrase.rawValue)"] = hours.phrases[phrase]?.written }
    let days = { (names: WeekdayNames) in Weekday.allCases.map { names[$0] }.row }
    texts["sheet.hours.weekdays"] = days(hours.weekdays)
    texts["sheet.hours.range_starts"] = days(hours.rangeStarts)
    texts["sheet.hours.range_ends"] = days(hours.rangeEnds)
    texts["sheet.hours.first_day"] = hours.firstDay
    texts["sheet.hours.ordinals"] = hours.ordinals.map(\.written).row
    texts["sheet.hours.last_ordinals"] = hours.lastOrdinals.map(\.written).row
    texts["sheet.months"] = hours.months.row
    for (code, name) in languages.sorted(by: { $0.key < $1.key }) { texts["sheet.languages.\(code)"] = name }
    // What a translation does not say yet stands in the original.
    return texts.filter { !$0.value.isEmpty }
  }
}

extension [String] {
  fileprivate var row: String { joined(separator: ", ") }
}
