import CivilTime
package import Interviews
import OrderedCollections
import Packs
package import Proofs
package import Sheets
import Texts

extension Adviser {
  /// What `route --format json` prints.
  ///
  /// - Parameters:
  ///   - at: the moment with its zone's offset, `2026-11-24T10:30:00+01:00`.
  ///   - lookAhead: what may come on that day; nil where that would take too long to tell.
  /// - Returns: nil where no rule covers the answers, which a proved pack rules out.
  package func routeJSON(_ answers: Answers, at: String, lookAhead: LookAhead?) -> JSON? {
    let replay = pack.interview.replay(answers, on: day)
    let (status, standing): (String, [JSON.Member])
    switch replay.standing {
    case .noRoute: return nil
    case .asking(let question): (status, standing) = ("incomplete", [JSON.Member("question", json(question))])
    case .complete(let result): (status, standing) = ("complete", members(result, answers, lookAhead))
    }
    return .object(
      [
        JSON.Member("schema", .number(1)),
        JSON.Member("pack", .keys(["id": .string(pack.id), "version": .string(pack.version)])),
        JSON.Member("at", .string(at)), JSON.Member("language", .string(catalogue.language)),
        JSON.Member("status", .string(status)), JSON.Member("asked", .texts(replay.path.map(\.text))),
        JSON.Member("unused", replay.next == nil ? .texts(replay.unused.map(\.text)) : .array([])),
      ] + standing)
  }

  private func members(_ result: InterviewResult, _ answers: Answers, _ lookAhead: LookAhead?) -> [JSON.Member] {
    let services = result.services.compactMap { listed in
      service(listed.id).map { json($0, role: listed.role.schemaName) }
    }
    let documents = result.documents.map { document in
      JSON.keys([
        "id": .string(document.id.text),
        "label": .string(label(of: document.id).text),
        "have": document.isHeld.map(JSON.bool) ?? .null,
      ])
    }
    let notes = result.notes.map { note in
      JSON.keys([
        "id": .string(note.id.text), "severity": .string(note.severity.rawValue),
        "essential": .bool(note.isEssential), "text": .string(text(of: note.id).text),
      ])
    }
    return [
      JSON.Member("routes", .array(result.routes.map { json($0, answers) })),
      JSON.Member("would_change", lookAhead.map { .array($0.changes(of: answers).map(json)) } ?? .null),
      JSON.Member("documents", .array(documents)), JSON.Member("services", .array(services)),
      JSON.Member("notes", .array(notes)), JSON.Member("sources", sources(of: result)),
    ]
  }

  private func json(_ open: InterviewResult.OpenRoute, _ answers: Answers) -> JSON {
    .keys([
      "id": .string(open.route.id.text), "recommended": .bool(open.isRecommended),
      "title": .string(title(of: open.route.id).text),
      "because": .array(
        open.because.compactMap { id in
          answers[id].map { JSON.keys(["question": .string(id.text), "answer": json($0)]) }
        }),
      "steps": .texts(steps(on: open).map(\.text)), "desk_steps": .texts(steps(on: open, for: .desk).map(\.text)),
      "where": .text(whereabouts(on: open)?.text), "documents": .texts(open.documents.map(\.text)),
      "services": .texts(open.services.map(\.text)), "sources": .texts(open.route.sources.map(\.text)),
      "fallbacks": .array(
        open.fallbacks.map { fallback in
          .keys([
            "service": .string(fallback.service.text), "if": .texts(fallback.reasons.map(\.rawValue)),
            "turn_to": .string(fallback.successor.text),
          ])
        }), "assured_date": .text(open.route.assuredDate?.description), "stale": .bool(open.isStale),
    ])
  }

  private func json(_ change: NearbyChange) -> JSON {
    .keys([
      "question": .string(change.question.text), "answer": .string(change.answer.text),
      "route": .string(change.route.text), "title": .string(title(of: change.route).text),
      "text": .string(text(of: change).text),
    ])
  }

  private func json(_ answer: Answer) -> JSON {
    switch answer {
    case .option(let id): .string(id.text)
    case .options(let ids): .texts(ids.map(\.text))
    case .number(let number): .number(number)
    case .unknown: .string("unknown")
    }
  }

  private func json(_ question: Question) -> JSON {
    let (kind, range): (String, ClosedRange<Int>?) =
      switch question.kind {
      case .one: ("one", nil)
      case .several: ("several", nil)
      case .integer(let range, _): ("integer", range)
      }
    return .keys([
      "id": .string(question.id.text), "kind": .string(kind), "options": .texts(question.options.map(\.id.text)),
      "unknown": .bool(question.unknownAnswer != nil), "minimum": range.map { .number($0.lowerBound) } ?? .null,
      "maximum": range.map { .number($0.upperBound) } ?? .null,
      "title": .text(catalogue.questions[question.id]?.title.text),
    ])
  }

  /// The sources that the routes and services of a result name, each once.
  private func sources(of result: InterviewResult) -> JSON {
    let used = OrderedSet(
      result.routes.flatMap(\.route.sources) + result.services.compactMap { service($0.id)?.source })
    return json(sources: used)
  }

  /// Sources with all that is known of them.
  package func json(sources ids: some Sequence<Source.ID>) -> JSON {
    .array(
      ids.compactMap { pack.sources[$0] }.map { source in
        .keys([
          "id": .string(source.id.text), "title": .string(source.title), "publisher": .string(source.publisher),
          "url": .text(source.url), "date": .text(source.date?.description), "no_date": .text(source.dateless),
        ])
      })
  }
}

extension InterviewResult.ListedService.Role {
  /// The role by the names of schema 1, which knows a need as a topic.
  fileprivate var schemaName: String { self == .need ? Self.topic.rawValue : rawValue }
}
