import Interviews
import Lines
import OrderedCollections
public import Packs
import Proofs

/// Says in one language what two packs make different: the new pack's words, the old one's for what is there no more.
public struct DifferenceWords: Sendable {
  /// The difference.
  public let difference: PackDifference
  let new: Adviser
  private let old: Adviser?

  /// The words of a language, nil where the new pack does not speak it.
  public init?(_ difference: PackDifference, interface: InterfaceWords, language: String) {
    guard let catalogue = difference.new.catalogues[language] else { return nil }
    self.difference = difference
    let adviser = { (edition: Edition, catalogue: Catalogue) in
      let wording = Wording(catalogue: catalogue, interface: interface)
      return Adviser(
        pack: edition.pack, wording: wording, official: wording, desk: nil, day: edition.pack.interview.rulesFrom)
    }
    new = adviser(difference.new, catalogue)
    old = difference.old.catalogues[language].map { adviser(difference.old, $0) }
  }

  var words: InterfaceWords { new.wording.interface }

  // MARK: Names

  func name(of route: Route.ID) -> String {
    name(route.text) { $0.telling.routes[route]?.title }
  }

  func name(of outcome: Difference.Outcome) -> String {
    switch outcome {
    case .route(let id): name(of: id)
    case .noRoute: words(.diffNoRoute)
    case .unanswerable: words(.diffUnanswerable)
    }
  }

  func name(of subject: Difference.Subject) -> String {
    switch subject {
    case .alternative(let id): name(of: id)
    case .document(let id): name(id.text) { $0.telling.documents[id]?.label }
    case .service(let id): name(id.text) { $0.telling.services[id]?.name }
    case .note(let id): name(id.text, limit: 60) { $0.telling.notes[id] }
    case .documentOf(let route, let id):
      "\(name(of: .document(id))) · \(new.words(.forRoute, ["route": name(of: route)]))"
    case .serviceOf(let route, let id):
      "\(name(of: .service(id))) · \(new.words(.forRoute, ["route": name(of: route)]))"
    case .question(let id): "\(question(id)?.title ?? id.text) (\(id))"
    }
  }

  func name(of kind: FactChange.Kind, _ id: String) -> String {
    switch kind {
    case .pack: new.wording.catalogue.asking.packName
    case .language: new.saying.languages[id].map { "\($0) (\(id))" } ?? id
    case .source: new.pack.sources[.init(id)].map { "\($0.publisher) (\(id))" } ?? id
    case .service: name(of: .service(.init(id)))
    case .route: name(of: Route.ID(id))
    case .question: name(of: .question(.init(id)))
    case .document: name(of: .document(.init(id)))
    case .note: name(of: .note(.init(id)))
    }
  }

  /// The words of the new pack with its facts, or the old ones with theirs; the stable name is always there.
  private func name(_ id: String, limit: Int = .max, _ template: (Adviser) -> Template?) -> String {
    for adviser in [new, old].compactMap(\.self) {
      guard let template = template(adviser) else { continue }
      let text = adviser.text(template)
      let beginning = text.count > limit ? (text.wrapped(to: limit).first ?? "") + "…" : text
      return "\(beginning) (\(id))"
    }
    return id
  }

  private func question(_ id: Question.ID) -> QuestionCatalogue.QuestionWords? {
    new.wording.catalogue.asking.questions[id] ?? old?.wording.catalogue.asking.questions[id]
  }

  // MARK: People

  /// Who a group of people is: their traits, set off by middle dots.
  func text(of group: People.Group) -> String {
    if group.traits.isEmpty { return words(.diffEverybody) }
    // Whoever belongs to several exceptions is excepted by one of them already: one word says it for all.
    let excluded = group.traits.filter { !$0.answers.isEmpty && ($0.mayBeUnasked || $0.isNotChosen) }
    let exceptions = excluded.map { list($0.others, $0.question) }.joined(separator: words(.diffOr))
    let others = group.traits.filter { !excluded.contains($0) }.map(text(of:))
    return (others + (excluded.isEmpty ? [] : [words(.diffExcept, ["answers": exceptions])]))
      .joined(separator: " · ")
  }

  private func text(of trait: People.Trait) -> String {
    let title = question(trait.question)?.title ?? trait.question.text
    if trait.mayBeUnasked { return words(.diffUnasked, ["question": title]) }
    return trait.others.isEmpty ? words(.diffAsked, ["question": title]) : list(trait.answers, trait.question)
  }

  private func list(_ given: [People.Given], _ question: Question.ID) -> String {
    given.map { text(of: $0, question) }.joined(separator: words(.diffOr))
  }

  private func text(of given: People.Given, _ id: Question.ID) -> String {
    switch given {
    case .option(let option), .chosen(let option): text(of: option, id)
    case .notChosen(let option): words(.diffExcept, ["answers": text(of: option, id)])
    case .unknown: question(id)?.unknown?.soFar ?? "\(id) ?"
    case .numbers(let range):
      question(id)?.soFar?.filled { part in if case .words(let words) = part { words } else { text(of: range, id) } }
        ?? "\(id) \(text(of: range, id))"
    }
  }

  private func text(of option: Option.ID, _ id: Question.ID) -> String {
    let asked = [new, old].compactMap(\.self).compactMap { $0.wording.catalogue.asking.questions[id] }
    return asked.compactMap { $0.options[option]?.soFar }.first ?? option.text
  }

  /// Numbers up to the first or the last that the question takes have no end worth saying.
  private func text(of range: ClosedRange<Int>, _ id: Question.ID) -> String {
    if range.count == 1 { return String(range.lowerBound) }
    let ranges = [difference.old, difference.new].compactMap { edition -> ClosedRange<Int>? in
      if case .integer(let range, _) = edition.pack.interview.questions[id]?.kind { range } else { nil }
    }
    if let last = ranges.map(\.upperBound).max(), range.upperBound == last {
      return words(.diffAtLeast, ["number": String(range.lowerBound)])
    }
    if let first = ranges.map(\.lowerBound).min(), range.lowerBound == first {
      return words(.diffAtMost, ["number": String(range.upperBound)])
    }
    return "\(range.lowerBound)–\(range.upperBound)"
  }

  // MARK: Counts and days

  func text(of count: SheetCount) -> String { words.text(of: count) }

  /// The days in words; nil for all that have rules.
  func text(of days: [Difference.Days]) -> String? {
    guard days != [difference.people.days] else { return nil }
    return days.map { days in
      let from = new.saying.text(of: days.from)
      guard let last = days.through else { return words(.diffSince, ["date": from]) }
      let through = new.saying.text(of: last)
      return days.from == difference.people.days.from
        ? words(.diffUntil, ["date": through]) : words(.diffBetween, ["from": from, "through": through])
    }.joined(separator: ", ")
  }

  // MARK: Places

  /// Where the rules of an outcome before and after stand, each in its own pack.
  func places(_ outcome: Difference.Outcome, in edition: Edition) -> Place? {
    if case .route(let id) = outcome { edition.pack.places[id] } else { nil }
  }

  func place(of subject: Difference.Subject, in edition: Edition) -> Place? {
    switch subject {
    case .alternative(let id), .documentOf(let id, _), .serviceOf(let id, _): edition.pack.places[id]
    case .question(let id): edition.pack.places[id]
    case .document(let id): edition.pack.places[id]
    case .service(let id): edition.pack.places[id]
    case .note(let id): edition.pack.places[id]
    }
  }
}

extension People.Trait {
  /// Whether it says only what people did not choose.
  fileprivate var isNotChosen: Bool {
    answers.allSatisfy { if case .notChosen = $0 { true } else { false } }
  }
}
