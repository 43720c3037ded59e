import Advice
import CivilTime
import Interviews
import OrderedCollections
package import Packs
import Problems
package import Sheets
package import Texts

extension Adviser {
  /// What `stale` prints as text: the facts that need a fresh look, those of one date and source together.
  package func staleSheet(_ reports: Strings<ReportPhrase>) -> Sheet {
    let stale = pack.staleFacts(on: day, desk: desk)
    let groups = stale.reduce(into: [[Fact]]()) { groups, fact in
      if let first = groups.last?.first, first.date == fact.date, first.sources == fact.sources {
        groups[groups.count - 1].append(fact)
      } else {
        groups.append([fact])
      }
    }
    return Sheet(
      language: catalogue.language, isRightToLeft: catalogue.head.direction == .rtl,
      caption: reports(.staleTitle), date: words.text(of: day), title: "",
      blocks: groups.flatMap { blocks(of: $0, reports) },
      foot: [
        reports(.staleCount, ["count": "\(stale.count)", "all": "\(pack.facts(from: day, desk: desk).count)"])
      ])
  }

  /// What `stale --format json` prints.
  ///
  /// - Parameter at: the moment with its zone's offset, `2026-11-24T10:30:00+01:00`.
  package func staleJSON(at: String) -> JSON {
    let stale = pack.staleFacts(on: day, desk: desk)
    return .keys([
      "schema": .number(1), "pack": .keys(["id": .string(pack.id), "version": .string(pack.version)]),
      "at": .string(at), "language": .string(catalogue.language), "facts": .array(stale.map(json)),
      "stale": .number(stale.count), "facts_in_all": .number(pack.facts(from: day, desk: desk).count),
    ])
  }

  /// Date and publisher, then where to look, then what is to be looked up.
  private func blocks(of group: [Fact], _ reports: Strings<ReportPhrase>) -> [Block] {
    guard let first = group.first else { return [] }
    let sources = first.sources.compactMap { pack.sources[$0] }
    let date = first.date.map(words.text(ofPartial:)) ?? reports(.withoutDate)
    let publishers = sources.map { RichText($0.publisher, .name) }.joined(separator: "; ")
    let lookUp = sources.flatMap { source in
      [
        RichText(source.title), source.url.map { RichText($0, .web) },
        first.date == nil ? source.dateless.map { RichText($0) } : nil,
      ].compactMap(\.self)
    }
    return [
      Block("\(date) · \(publishers)", .text(lookUp)),
      Block("", .notes(group.map { SheetNote(.info, line(of: $0, reports)) })),
    ]
  }

  /// Where it stands in the pack's folder, which is known to whoever asked; what it is; its name.
  private func line(of fact: Fact, _ reports: Strings<ReportPhrase>) -> RichText {
    let place = fact.place.map { RichText($0.description) }
    let name: RichText = "\(name(of: fact)) (\(fact.kind.id))"
    return [place, reports(fact.kind.name.phrase), name].compactMap(\.self).joined(separator: " · ")
  }

  private func name(of fact: Fact) -> RichText {
    switch fact.kind {
    case .route(let id): title(of: id)
    case .service(let id), .alert(let id), .members(let id), .associations(let id): name(of: id)
    case .document(let id): label(of: id)
    case .phone(let id, let number):
      "\(name(of: id)), \(RichText(display(of: number, of: id), .number))"
    }
  }

  private func display(of number: String, of id: Service.ID) -> String {
    pack.services[id]?.phones.first { $0.value.number == number }?.value.display ?? number
  }

  private func json(_ fact: Fact) -> JSON {
    let number: String? = if case .phone(_, let number) = fact.kind { number } else { nil }
    let due = fact.assuredDate.map { CivilDate(dayNumber: pack.interview.lastFreshDay($0).dayNumber + 1) }
    return .keys([
      "kind": .string(fact.kind.name.word), "id": .string(fact.kind.id), "number": .text(number),
      "name": .string(name(of: fact).text), "assured_date": .text(fact.date), "due_since": .text(due?.description),
      "place": .place(fact.place), "sources": json(sources: fact.sources),
    ])
  }
}

extension JSON {
  /// Where something stands in its pack, or null where nobody knows.
  static func place(_ place: Place?) -> JSON {
    guard let place else { return .null }
    return .keys(["file": .string(place.file), "line": .number(place.line), "column": .number(place.column)])
  }
}

extension Fact.Kind {
  /// What it is, as JSON names it and in the words of reports.
  fileprivate var name: (word: String, phrase: ReportPhrase) {
    switch self {
    case .route: ("route", .factRoute)
    case .service: ("service", .factService)
    case .phone: ("phone", .factPhone)
    case .document: ("document", .factDocument)
    case .alert: ("alert", .factAlert)
    case .members: ("members", .factMembers)
    case .associations: ("associations", .factMembers)
    }
  }

  /// The stable name of the route, document or service.
  fileprivate var id: String {
    switch self {
    case .route(let id): id.text
    case .document(let id): id.text
    case .service(let id), .phone(let id, _), .alert(let id), .members(let id), .associations(let id): id.text
    }
  }
}
