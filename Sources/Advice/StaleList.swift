import Dates
import Interviews
import OrderedCollections
import Packs
public import Sheets

extension Adviser {
  /// What `stale` prints as text: the facts that need a fresh look, those of one date and source together.
  public func staleSheet() -> Sheet {
    let stale = pack.staleFacts(on: day)
    let groups = stale.reduce(into: [[Fact]]()) { groups, fact in
      if let first = groups.last?.first, first.date == fact.date, first.sources == fact.sources {
        groups[groups.count - 1].append(fact)
      } else {
        groups.append([fact])
      }
    }
    return Sheet(
      language: wording.language, isRightToLeft: wording.catalogue.asking.direction == .rtl,
      caption: words(.staleTitle), date: saying.text(of: day), title: "", blocks: groups.flatMap(blocks),
      foot: [
        words(.staleCount, ["count": String(stale.count), "all": String(pack.facts(from: day).count)])
      ])
  }

  /// What `stale --format json` prints.
  ///
  /// - Parameter at: the moment with its zone's offset, `2026-11-24T10:30:00+01:00`.
  public func staleJSON(at: String) -> JSON {
    let stale = pack.staleFacts(on: day)
    return .keys([
      "schema": .number(1), "pack": .keys(["id": .string(pack.id), "version": .string(pack.version)]),
      "at": .string(at), "language": .string(wording.language), "facts": .array(stale.map(json)),
      "stale": .number(stale.count), "facts_in_all": .number(pack.facts(from: day).count),
    ])
  }

  /// Date and publisher, then where to look, then what is to be looked up.
  private func blocks(of group: [Fact]) -> [Block] {
    guard let first = group.first else { return [] }
    let sources = first.sources.compactMap { pack.sources[$0] }
    let date = first.date.map(saying.text(ofPartial:)) ?? words(.withoutDate)
    let lookUp = sources.flatMap { source in
      [source.title, source.url, first.date == nil ? source.dateless : nil].compactMap(\.self)
    }
    return [
      Block("\(date) · \(sources.map(\.publisher).joined(separator: "; "))", .text(lookUp)),
      Block("", .notes(group.map { Remark(.info, line(of: $0)) })),
    ]
  }

  private func line(of fact: Fact) -> String {
    let place = fact.place?.inFolder
    return [place, word(for: fact.kind), "\(name(of: fact)) (\(fact.kind.id))"].compactMap(\.self)
      .joined(separator: " · ")
  }

  private func word(for kind: Fact.Kind) -> String {
    switch kind {
    case .route: words(.factRoute)
    case .service: words(.factService)
    case .phone: words(.factPhone)
    case .document: words(.factDocument)
    case .alert: words(.factAlert)
    }
  }

  private func name(of fact: Fact) -> String {
    switch fact.kind {
    case .route(let id): title(of: id)
    case .service(let id), .alert(let id): name(of: id)
    case .document(let id): telling.documents[id].map { text($0.label) } ?? id.text
    case .phone(let id, let number):
      "\(name(of: id)), \(pack.services[id]?.phones.first { $0.number == number }?.display ?? number)"
    }
  }

  private func name(of service: Service.ID) -> String {
    telling.services[service].map { text($0.name) } ?? service.text
  }

  /// The pack's folder is known to whoever asked; the file's name in it is enough.

  private func json(_ fact: Fact) -> JSON {
    let number: String? = if case .phone(_, let number) = fact.kind { number } else { nil }
    let due = fact.assuredDate.map { CivilDate(dayNumber: pack.interview.lastFreshDay($0).dayNumber + 1) }
    return .keys([
      "kind": .string(fact.kind.word), "id": .string(fact.kind.id), "number": .text(number),
      "name": .string(name(of: fact)), "assured_date": .text(fact.date), "due_since": .text(due?.description),
      "place": fact.place.map { place in
        .keys([
          "file": .string(place.fileName), "line": .number(place.line), "column": .number(place.column),
        ])
      } ?? .null,
      "sources": json(sources: fact.sources),
    ])
  }
}

extension Fact.Kind {
  /// The kind as JSON names it.
  fileprivate var word: String {
    switch self {
    case .route: "route"
    case .service: "service"
    case .phone: "phone"
    case .document: "document"
    case .alert: "alert"
    }
  }

  /// The stable name of the route, document or service.
  fileprivate var id: String {
    switch self {
    case .route(let id): id.text
    case .document(let id): id.text
    case .service(let id), .phone(let id, _), .alert(let id): id.text
    }
  }
}
