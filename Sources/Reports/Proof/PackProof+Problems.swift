import Advice
import Interviews
import OrderedCollections
package import Packs
package import Problems
import Proofs
import Texts

extension PackProof {
  /// What the proof found, each with the place of its rule: people without a way first, then what nobody comes to.
  package func problems(_ words: ProblemWords) -> [Problem] {
    let found = proof.faults.compactMap { problem($0, words) }
    switch proof.extent {
    case .everything: return found + unreachedServices
    case .routes: return found + [Problem(at(firstRule), .notProved, .notAllProved)]
    case .nothing: return [Problem(at(firstRule), .notProved, .notProved)]
    }
  }

  private func problem(_ fault: RuleFault, _ words: ProblemWords) -> Problem? {
    let places = pack.places
    switch fault {
    case .uncovered(let person):
      return Problem(
        at(firstRule), .noRoute, .noRoute,
        [
          "person": text(of: person, words), "day": text(of: person.day).text,
          "places": person.questions.compactMap { pack.placesInFolder[$0]?.description }.joined(separator: ", "),
        ])
    case .unaskedQuestion(let id): return Problem(at(places[id]), .questionUnasked, .questionUnasked, ["name": id.text])
    case .idleQuestion(let id): return Problem(at(places[id]), .questionIdle, .questionIdle, ["name": id.text])
    case .closedRoute(let id): return Problem(at(places[id]), .routeClosed, .routeClosed, ["name": id.text])
    case .neverRecommended(let id):
      return Problem(at(places[id]), .routeNeverRecommended, .routeNeverRecommended, ["name": id.text])
    case .idleStep(let id, let route):
      return Problem(at(places[route]), .stepUntold, .stepIdle, ["name": id.text, "route": route.text])
    case .idleWhereabouts(let id, let route):
      return Problem(at(places[route]), .stepUntold, .whereIdle, ["name": id.text, "route": route.text])
    case .stepless(let id, let person):
      return Problem(
        at(places[id]), .stepMissing, .stepless, ["route": id.text, "person": text(withDay: person, words)])
    case .idleDocument(let id, let route):
      return Problem(
        at(places[route]), .documentUnlisted, .documentIdle, ["name": id.text, "route": route.text])
    case .idleService(let id, let route):
      return Problem(at(places[route]), .serviceUnreached, .serviceIdle, ["name": id.text, "route": route.text])
    case .idleTopicService(let id, let option, let question):
      return Problem(
        at(places[question]), .serviceUnreached, .topicServiceIdle, ["name": id.text, "topic": option.text])
    case .unlistedDocument(let id):
      // Where a route has it and never asks for it, that is what has to be mended.
      let isNamed = pack.interview.routes.values.contains { route in route.documents.contains { $0.id == id } }
      let isElsewhere = isNamed || isOfBase(places[id])
      return isElsewhere ? nil : Problem(at(places[id]), .documentUnlisted, .documentUnlisted, ["name": id.text])
    case .heldAndLacking(let id, let person):
      return Problem(
        at(places[id]), .documentContradiction, .documentContradiction,
        ["name": id.text, "person": text(withDay: person, words)])
    case .untoldNote(let id) where isOfBase(places[id]): return nil
    case .untoldNote(let id): return Problem(at(places[id]), .noteUntold, .noteUntold, ["name": id.text])
    case .emptyCondition(let name) where isOfBase(places[condition: name]): return nil
    case .emptyCondition(let name):
      return Problem(at(places[condition: name]), .conditionEmpty, .conditionEmpty, ["name": name])
    }
  }

  /// What is open stands in the directory to be found; what has ended, or is printed on every sheet, needs no rule.
  private var unreachedServices: [Problem] {
    // Where a topic adds it for nobody, that is what has to be mended.
    let told = proof.faults.compactMap { fault -> Service.ID? in
      if case .idleTopicService(let id, _, _) = fault { id } else { nil }
    }
    return pack.services.values.filter { service in
      service.status == .active && !proof.reachedServices.contains(service.id)
        && !pack.printedAlways.contains(service.id) && !isOfBase(pack.places[service.id])
        && !pack.interview.routes.values.contains { route in route.services.contains { $0.id == service.id } }
        && !told.contains(service.id)
    }.map { Problem(at(pack.places[$0.id]), .serviceUnreached, .serviceUnreached, ["name": $0.id.text]) }
  }

  /// Whether something stands in a pack that this one extends: it may be there for others.
  private func isOfBase(_ place: Place?) -> Bool { place.map { !$0.seen(from: pack.folder).folder.isEmpty } ?? false }

  /// The answers that matter, in words, behind the day where it happens on some only.
  private func text(withDay person: ExamplePerson, _ words: ProblemWords) -> String {
    guard person.isOnSomeDays else { return text(of: person, words) }
    let day = text(of: person.day).text
    return person.questions.isEmpty ? day : "\(day) · \(text(of: person, words))"
  }

  /// The answers that matter, in words.
  private func text(of person: ExamplePerson, _ words: ProblemWords) -> String {
    guard !person.questions.isEmpty else { return words(.anybody) }
    if let voice { return voice.adviser.catalogue.soFar(person.questions, in: person.answers).text }
    return person.questions.compactMap { id in person.answers[id].map { "\(id): \($0.names)" } }.joined(
      separator: " · ")
  }

  /// A gap belongs to all routes; the first is where its reader begins.
  private var firstRule: Place? {
    pack.interview.routes.keys.first.flatMap { pack.places[$0] }
      ?? pack.interview.questions.keys.first.flatMap { pack.places[$0] }
  }

  private func at(_ place: Place?) -> Place { place ?? Place(file: pack.id, line: 1, column: 1) }
}

extension Answer {
  /// The answer as a file of answers writes it.
  fileprivate var names: String {
    switch self {
    case .option(let id): id.text
    case .options(let ids): "[\(ids.map(\.text).joined(separator: ", "))]"
    case .number(let number): String(number)
    case .unknown: "unknown"
    }
  }
}
