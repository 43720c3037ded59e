import Interviews
import OrderedCollections
import Packs
import Texts

/// Words of a catalogue that are not what they were.
public struct WordChange: Hashable, Sendable {
  /// The language, as an ISO 639 code.
  public let language: String
  /// Whose words, by the keys of the catalogue: `routes.avsi-hub.title`.
  public let key: String
  /// What they were, nil where there were none.
  public let old: String?
  /// What they are, nil where there are none.
  public let new: String?
}

extension WordChange {
  /// The words of two packs that are not alike, in the languages that both have.
  static func changes(_ old: Edition, _ new: Edition) -> [WordChange] {
    new.catalogues.flatMap { language, catalogue -> [WordChange] in
      guard let known = old.catalogues[language] else { return [] }
      let (before, after) = (known.texts(of: old.pack), catalogue.texts(of: new.pack))
      return OrderedSet(Array(before.keys) + Array(after.keys)).filter { before[$0] != after[$0] }.map { key in
        WordChange(language: language, key: key, old: before[key], new: after[key])
      }
    }
  }
}

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
    for id in OrderedSet(pack.interview.routes.values.flatMap { ($0.steps + $0.stepsHere).map(\.id) }) {
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
      for phone in service.phones {
        set("\(key).phone_notes.\(phone.number)", words?.phoneNotes[phone.number]?.written, &texts)
      }
    }
    for note in pack.interview.notes { set("notes.\(note.id)", notes[note.id]?.written, &texts) }
    texts["paper.title"] = paper.title.written
    texts["paper.wish"] = paper.wish.written
    texts["paper.no_members"] = paper.noMembers.written
    return texts
  }
}
