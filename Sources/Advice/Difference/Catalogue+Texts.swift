import Dates
import Interviews
import OpeningHours
import OrderedCollections
import Packs
import Texts

extension Catalogue {
  /// Every text of the catalogue as its file has it, by its keys, in the order of the pack.
  func texts(of pack: Pack) -> OrderedDictionary<String, String> {
    var texts: OrderedDictionary<String, String> = [:]
    let set = { (key: String, text: String?, texts: inout OrderedDictionary<String, String>) in
      if let text { texts[key] = text }
    }
    texts["name"] = head.name
    texts["direction"] = head.direction.rawValue
    texts["review"] = head.review
    texts["pack"] = head.packName
    texts["fonts.families"] = head.fonts.families.row
    texts["fonts.package"] = head.fonts.package
    for (name, term) in head.glossary.terms {
      texts["glossary.\(name).say"] = term.said.row
      set("glossary.\(name).not", term.unsaid.isEmpty ? nil : term.unsaid.row, &texts)
    }
    for question in pack.interview.questions.values {
      guard let words = questions[question.id] else { continue }
      let key = "questions.\(question.id)"
      texts["\(key).title"] = words.title.text
      set("\(key).help", words.help?.text, &texts)
      set("\(key).so_far", words.soFar?.written, &texts)
      for option in question.options {
        set("\(key).options.\(option.id).label", words.options[option.id]?.label.text, &texts)
        set("\(key).options.\(option.id).so_far", words.options[option.id]?.soFar.text, &texts)
      }
      set("\(key).unknown.label", words.unknown?.label.text, &texts)
      set("\(key).unknown.so_far", words.unknown?.soFar.text, &texts)
      set("why.\(question.id)", why[question.id]?.written, &texts)
    }
    for id in pack.interview.routes.keys {
      let words = routes[id]
      set("routes.\(id).title", words?.title.written, &texts)
      for (index, step) in (words?.steps ?? []).enumerated() { texts["routes.\(id).steps.\(index + 1)"] = step.written }
      for (index, step) in (words?.stepsHere ?? []).enumerated() {
        texts["routes.\(id).steps_here.\(index + 1)"] = step.written
      }
    }
    for id in pack.interview.everyStep {
      set("steps.\(id)", steps[id]?.written, &texts)
    }
    for id in pack.interview.documents.keys {
      set("documents.\(id).label", documents[id]?.label.written, &texts)
      set("documents.\(id).hint", documents[id]?.hint?.written, &texts)
    }
    for service in pack.services.values {
      let key = "services.\(service.id)"
      let words = services[service.id]
      set("\(key).name", words?.name.written, &texts)
      set("\(key).audience", words?.audience.written, &texts)
      set("\(key).cost", words?.cost?.written, &texts)
      set("\(key).answered_by", words?.answeredBy?.written, &texts)
      set("\(key).alert", words?.alert?.written, &texts)
      set("\(key).note", words?.note?.written, &texts)
      for (index, paragraph) in (words?.emailBody ?? []).enumerated() {
        texts["\(key).email_body.\(index + 1)"] = paragraph.written
      }
      for phone in service.phones {
        set("\(key).phone_notes.\(phone.number)", words?.phoneNotes[phone.number]?.written, &texts)
      }
    }
    for note in pack.interview.notes { set("notes.\(note.id)", notes[note.id]?.written, &texts) }
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
    texts["sheet.hours.ordinals"] = hours.ordinals.map(\.written).row
    texts["sheet.hours.last_ordinals"] = hours.lastOrdinals.map(\.written).row
    texts["sheet.months"] = hours.months.row
    for (code, name) in languages.sorted(by: { $0.key < $1.key }) { texts["sheet.languages.\(code)"] = name }
    return texts
  }
}

extension [String] {
  fileprivate var row: String { joined(separator: ", ") }
}
