import Advice
import Interviews
import OrderedCollections
package import Packs
import Problems
import Proofs
import TerminalText
package import Texts

/// Says in one language what two packs make different: the new pack's words, the old one's for what is there no more.
package struct DifferenceWords: Sendable {
  /// The difference.
  package let difference: PackDifference
  let new: Adviser
  private let old: Adviser?

  let reports: Strings<ReportPhrase>

  /// The words of a language, nil where the new pack does not speak it.
  package init?(_ difference: PackDifference, reports: Strings<ReportPhrase>, language: String) {
    guard let catalogue = difference.new.catalogues[language] else { return nil }
    self.difference = difference
    self.reports = reports
    let adviser = { (edition: ComparedPack, catalogue: Catalogue) in
      let original = edition.catalogues[edition.pack.language]
      let catalogue = original.map(catalogue.filled) ?? catalogue
      return Adviser(
        pack: edition.pack, catalogue: catalogue, official: catalogue, desk: nil,
        day: edition.pack.interview.rulesFrom)
    }
    new = adviser(difference.new, catalogue)
    old = difference.old.catalogues[language].map { adviser(difference.old, $0) }
  }

  // MARK: Names

  func name(of route: Route.ID) -> RichText {
    name(route.text) { $0.catalogue.routes[route]?.title }
  }

  func name(of outcome: Difference.Outcome) -> RichText {
    switch outcome {
    case .route(let id): name(of: id)
    case .noRoute: reports(.diffNoRoute)
    case .unanswerable: reports(.diffUnanswerable)
    }
  }

  func name(of subject: Difference.Subject) -> RichText {
    switch subject {
    case .alternative(let id): name(of: id)
    case .document(let id): name(id.text) { $0.catalogue.documents[id]?.label }
    case .service(let id): name(id.text) { $0.catalogue.services[id]?.name }
    case .note(let id): name(id.text, limit: 60) { $0.catalogue.notes[id] }
    case .stepOf(let route, let id), .stepHereOf(let route, let id), .whereaboutsOf(let route, let id):
      "\(name(id.text, limit: 60) { $0.catalogue.steps[id] }) · \(new.words(.forRoute, ["route": name(of: route)]))"
    case .documentOf(let route, let id):
      "\(name(of: .document(id))) · \(new.words(.forRoute, ["route": name(of: route)]))"
    case .serviceOf(let route, let id):
      "\(name(of: .service(id))) · \(new.words(.forRoute, ["route": name(of: route)]))"
    case .serviceOfTopic(let question, let option, let id):
      "\(name(of: .service(id))) · \(new.words(.forRoute, ["route": text(of: option, question)]))"
    case .question(let id): "\(question(id)?.title ?? RichText(id.text)) (\(id.text))"
    }
  }

  func name(of kind: FactChange.Kind, _ id: String) -> RichText {
    switch kind {
    case .pack: RichText(new.catalogue.head.packName)
    case .language: new.words.languages[id].map { "\($0) (\(id))" } ?? RichText(id)
    case .source: new.pack.sources[.init(id)].map { "\($0.publisher) (\(id))" } ?? RichText(id)
    case .service: name(of: .service(.init(id)))
    case .route: name(of: Route.ID(id))
    case .question: name(of: .question(.init(id)))
    case .document: name(of: .document(.init(id)))
    case .note: name(of: .note(.init(id)))
    }
  }

  /// The words of the new pack with its facts, or the old ones with theirs; the stable name is always there.
  private func name(_ id: String, limit: Int = .max, _ template: (Adviser) -> Template?) -> RichText {
    for adviser in [new, old].compactMap(\.self) {
      guard let template = template(adviser) else { continue }
      let text = adviser.text(template)
      let beginning = text.text.count > limit ? (text.wrapped(to: limit).first ?? RichText()) + "…" : text
      return "\(beginning) (\(id))"
    }
    return RichText(id)
  }

  private func question(_ id: Question.ID) -> QuestionWords? {
    new.catalogue.questions[id] ?? old?.catalogue.questions[id]
  }

  // MARK: People

  /// Who a group of people is: their traits, set off by middle dots.
  func text(of group: People.Group) -> RichText {
    if group.traits.isEmpty { return reports(.diffEverybody) }
    // Whoever belongs to several exceptions is excepted by one of them already: one word says it for all.
    let excluded = group.traits.filter { !$0.answers.isEmpty && ($0.mayBeUnasked || $0.isNotChosen) }
    let exceptions = excluded.map { list($0.others, $0.question) }.joined(separator: reports(.diffOr))
    let others = group.traits.filter { !excluded.contains($0) }.map(text(of:))
    return (others + (excluded.isEmpty ? [] : [reports(.diffExcept, ["answers": exceptions])]))
      .joined(separator: " · ")
  }

  private func text(of trait: People.Trait) -> RichText {
    let title = question(trait.question)?.title ?? RichText(trait.question.text)
    if trait.mayBeUnasked { return reports(.diffUnasked, ["question": title]) }
    return trait.others.isEmpty ? reports(.diffAsked, ["question": title]) : list(trait.answers, trait.question)
  }

  private func list(_ given: [People.Given], _ question: Question.ID) -> RichText {
    given.map { text(of: $0, question) }.joined(separator: reports(.diffOr))
  }

  private func text(of given: People.Given, _ id: Question.ID) -> RichText {
    switch given {
    case .option(let option), .chosen(let option): text(of: option, id)
    case .notChosen(let option): reports(.diffExcept, ["answers": text(of: option, id)])
    case .unknown: question(id)?.unknown?.soFar ?? "\(id.text) ?"
    case .numbers(let range):
      if let words = question(id), words.soFar != nil {
        words.soFar(number: text(of: range, id))
      } else {
        "\(id.text) \(text(of: range, id))"
      }
    }
  }

  private func text(of option: Option.ID, _ id: Question.ID) -> RichText {
    let asked = [new, old].compactMap(\.self).compactMap { $0.catalogue.questions[id] }
    return asked.compactMap { $0.options[option]?.soFar }.first ?? RichText(option.text)
  }

  /// Numbers up to the first or the last that the question takes have no end worth saying.
  private func text(of range: ClosedRange<Int>, _ id: Question.ID) -> RichText {
    if range.count == 1 { return "\(range.lowerBound)" }
    let ranges = [difference.old, difference.new].compactMap { edition -> ClosedRange<Int>? in
      if case .integer(let range, _) = edition.pack.interview.questions[id]?.kind { range } else { nil }
    }
    if let last = ranges.map(\.upperBound).max(), range.upperBound == last {
      return reports(.diffAtLeast, ["number": "\(range.lowerBound)"])
    }
    if let first = ranges.map(\.lowerBound).min(), range.lowerBound == first {
      return reports(.diffAtMost, ["number": "\(range.upperBound)"])
    }
    return "\(range.lowerBound)–\(range.upperBound)"
  }

  // MARK: Counts and days

  func text(of count: AnswersCount) -> RichText { RichText(reports.text(of: count)) }

  /// The days in words; nil for all that have rules.
  func text(of days: [Difference.Days]) -> RichText? {
    guard days != [difference.people.days] else { return nil }
    return days.map { days in
      let from = new.words.text(of: days.from)
      guard let last = days.through else { return reports(.diffSince, ["date": from]) }
      let through = new.words.text(of: last)
      return days.from == difference.people.days.from
        ? reports(.diffUntil, ["date": through]) : reports(.diffBetween, ["from": from, "through": through])
    }.joined(separator: ", ")
  }

  // MARK: Places

  /// Where the rules of an outcome before and after stand, each in its own pack.
  func places(_ outcome: Difference.Outcome, in edition: ComparedPack) -> Place? {
    if case .route(let id) = outcome { edition.pack.placesInFolder[id] } else { nil }
  }

  func place(of subject: Difference.Subject, in edition: ComparedPack) -> Place? {
    switch subject {
    case .alternative(let id), .documentOf(let id, _), .serviceOf(let id, _), .stepOf(let id, _),
      .stepHereOf(let id, _), .whereaboutsOf(let id, _):
      edition.pack.placesInFolder[id]
    case .question(let id), .serviceOfTopic(let id, _, _): edition.pack.placesInFolder[id]
    case .document(let id): edition.pack.placesInFolder[id]
    case .service(let id): edition.pack.placesInFolder[id]
    case .note(let id): edition.pack.placesInFolder[id]
    }
  }
}

extension Difference.Subject {
  /// What it is, as JSON names it and in the words of reports; its stable name.
  var names: (kind: String, phrase: ReportPhrase, id: String) {
    switch self {
    case .alternative(let id): ("alternative", .diffAlternative, id.text)
    case .question(let id): ("question", .diffQuestion, id.text)
    case .document(let id), .documentOf(_, let id): ("document", .factDocument, id.text)
    case .service(let id), .serviceOf(_, let id), .serviceOfTopic(_, _, let id): ("service", .factService, id.text)
    case .note(let id): ("note", .diffNote, id.text)
    case .stepOf(_, let id): ("step", .diffStep, id.text)
    case .stepHereOf(_, let id): ("step_here", .diffStepHere, id.text)
    case .whereaboutsOf(_, let id): ("where", .diffWhere, id.text)
    }
  }

  /// The route that it is about alone.
  var route: Route.ID? {
    switch self {
    case .stepOf(let id, _), .stepHereOf(let id, _), .whereaboutsOf(let id, _), .documentOf(let id, _),
      .serviceOf(let id, _):
      id
    case .alternative, .question, .document, .service, .note, .serviceOfTopic: nil
    }
  }

  /// The topic that it is about alone.
  var topic: Option.ID? { if case .serviceOfTopic(_, let id, _) = self { id } else { nil } }
}

extension People.Trait {
  /// Whether it says only what people did not choose.
  fileprivate var isNotChosen: Bool {
    answers.allSatisfy { if case .notChosen = $0 { true } else { false } }
  }
}
