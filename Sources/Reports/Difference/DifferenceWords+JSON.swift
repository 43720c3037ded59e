import Advice
import CivilTime
import Interviews
import OpeningHours
import OrderedCollections
import Packs
import Problems
import Proofs
package import Sheets
import Texts

extension DifferenceWords {
  /// What `diff --format json` prints; counts of sheets are texts, because they can be larger than any number there.
  package func json() -> JSON {
    .keys([
      "schema": .number(1), "language": .string(new.catalogue.language), "old": json(difference.old),
      "new": json(difference.new), "changed": .bool(!difference.isEmpty),
      "sheets": .string(difference.people.answersCount.description),
      "routes": .array(
        difference.people.routes.map { change in
          .object(
            [
              JSON.Member("old", json(change.old)), JSON.Member("new", json(change.new)),
              JSON.Member("old_place", .place(places(change.old, in: difference.old))),
              JSON.Member("new_place", .place(places(change.new, in: difference.new))),
            ] + members(change))
        }),
      "items": .array(
        difference.people.items.flatMap { item in item.changes.map { json(item.subject, $0) } }),
      "facts": .array(difference.facts.map(json)), "words": .array(difference.words.map(json)),
    ])
  }

  private func json(_ edition: ComparedPack) -> JSON {
    .keys([
      "id": .string(edition.pack.id), "version": .string(edition.pack.version),
      "languages": .texts(edition.catalogues.keys),
    ])
  }

  private func json(_ outcome: Difference.Outcome) -> JSON {
    switch outcome {
    case .route(let id): .keys(["route": .string(id.text), "name": .string(name(of: outcome).text)])
    case .noRoute: .keys(["route": .null, "answerable": .bool(true), "name": .string(name(of: outcome).text)])
    case .unanswerable: .keys(["route": .null, "answerable": .bool(false), "name": .string(name(of: outcome).text)])
    }
  }

  private func json(_ subject: Difference.Subject, _ change: Difference.Change<Difference.State>) -> JSON {
    let names = subject.names
    return .object(
      [
        JSON.Member("kind", .string(names.kind)), JSON.Member("id", .string(names.id)),
        JSON.Member("route", .text(subject.route?.text)), JSON.Member("topic", .text(subject.topic?.text)),
        JSON.Member("name", .string(name(of: subject).text)),
        JSON.Member("old", .string(change.old.rawValue)),
        JSON.Member("new", .string(change.new.rawValue)),
        JSON.Member("old_place", .place(place(of: subject, in: difference.old))),
        JSON.Member("new_place", .place(place(of: subject, in: difference.new))),
      ] + members(change))
  }

  private func members<Value>(_ change: Difference.Change<Value>) -> [JSON.Member] {
    [
      JSON.Member("sheets", .string(change.answersCount.description)),
      JSON.Member(
        "days",
        .array(
          change.days.map {
            .keys(["from": .string($0.from.description), "through": .text($0.through?.description)])
          })),
      JSON.Member(
        "people",
        .array(
          change.people.groups.map { group in
            .keys([
              "words": .string(text(of: group).text), "sheets": .string(group.answersCount.description),
              "answers": .array(group.traits.map(json)),
            ])
          })), JSON.Member("other_sheets", .string(change.people.rest.description)),
    ]
  }

  private func json(_ trait: People.Trait) -> JSON {
    .keys([
      "question": .string(trait.question.text), "among": .array(trait.answers.map(json)),
      "not_among": .array(trait.others.map(json)), "or_not_asked": .bool(trait.mayBeUnasked),
    ])
  }

  private func json(_ given: People.Given) -> JSON {
    switch given {
    case .option(let id): .string(id.text)
    case .numbers(let range): .keys(["from": .number(range.lowerBound), "to": .number(range.upperBound)])
    case .unknown: .string("unknown")
    case .chosen(let id): .keys(["option": .string(id.text), "chosen": .bool(true)])
    case .notChosen(let id): .keys(["option": .string(id.text), "chosen": .bool(false)])
    }
  }

  private func json(_ change: FactChange) -> JSON {
    .keys([
      "kind": .string(change.kind.rawValue), "id": .string(change.id), "key": .text(change.key),
      "old": json(change.old), "new": json(change.new), "place": .place(change.place),
    ])
  }

  private func json(_ value: FactChange.Value?) -> JSON {
    switch value {
    case .text(let text): .string(text.text)
    case .phone(let text, .always): .string(text.text)
    case .phone(let text, let valid): .string("\(text.text) (\(valid))")
    case .hours(let hours):
      .string(
        hours.map { $0.valid == .always ? "\($0.value)" : "\($0.value) (\($0.valid))" }.joined(separator: ", "))
    case nil: .null
    }
  }

  private func json(_ change: WordChange) -> JSON {
    .keys([
      "language": .string(change.language), "key": .string(change.key), "old": .text(change.old),
      "new": .text(change.new),
    ])
  }
}
