import Interviews
import OrderedCollections

extension Interview {
  /// The same interview, some of its questions under other names.
  func renaming(_ names: [Question.ID: Question.ID]) -> Interview {
    guard !names.isEmpty else { return self }
    let renamed = { (condition: Condition) in condition.renaming(names) }
    let steps = { (steps: [Step]) in
      steps.map { Step(id: $0.id, when: renamed($0.when), valid: $0.valid, reader: $0.reader) }
    }
    return Interview(
      questions: questions.values.map {
        Question(
          id: names[$0.id] ?? $0.id, kind: $0.kind.renaming(names), relevant: renamed($0.relevant), valid: $0.valid)
      },
      conditions: conditions.mapValues(renamed),
      routes: routes.values.map { route in
        Route(
          id: route.id, when: renamed(route.when), preferred: renamed(route.preferred), valid: route.valid,
          steps: steps(route.steps), stepsHere: steps(route.stepsHere), whereabouts: steps(route.whereabouts),
          documents: route.documents.map { .init(id: $0.id, when: renamed($0.when), valid: $0.valid) },
          services: route.services.map { .init(id: $0.id, when: renamed($0.when), valid: $0.valid) },
          sources: route.sources,
          assuredDate: route.assuredDate, printed: route.printed)
      },
      documents: documents.values.map {
        RequiredDocument(
          id: $0.id, haveWhen: renamed($0.haveWhen), lackWhen: renamed($0.lackWhen), valid: $0.valid, source: $0.source)
      },
      notes: notes.map {
        Note(
          id: $0.id, severity: $0.severity, isEssential: $0.isEssential, isPrintedOnRequest: $0.isPrintedOnRequest,
          when: renamed($0.when), valid: $0.valid)
      },
      always: always, serviceDays: serviceDays, rulesFrom: rulesFrom, reviewMonths: reviewMonths)
  }
}

extension Condition {
  fileprivate func renaming(_ names: [Question.ID: Question.ID]) -> Condition {
    switch self {
    case .answer(let question, let match): .answer(names[question] ?? question, match)
    case .all(let parts): .all(parts.map { $0.renaming(names) })
    case .any(let parts): .any(parts.map { $0.renaming(names) })
    case .not(let part): .not(part.renaming(names))
    case .always, .named, .open, .preferred, .recommendedIsStale, .valid: self
    }
  }
}

extension Question.Kind {
  /// The same options; what they add reads questions under other names.
  fileprivate func renaming(_ names: [Question.ID: Question.ID]) -> Question.Kind {
    let renamed = { (option: Option) in
      guard let addition = option.addition else { return option }
      let services = addition.services.map {
        Route.Entry(id: $0.id, when: $0.when.renaming(names), valid: $0.valid)
      }
      return Option(
        id: option.id, valid: option.valid,
        addition: Option.Addition(
          services: services, role: addition.role, isPrintedWhenChosen: addition.isPrintedWhenChosen))
    }
    return switch self {
    case .one(let options): .one(options.map(renamed))
    case .several(let options): .several(options.map(renamed))
    case .integer: self
    }
  }

  /// Whether answers of one kind could be answers of the other.
  func takesAnswers(of other: Question.Kind) -> Bool {
    switch (self, other) {
    case (.one, .one), (.several, .several), (.integer, .integer): true
    default: false
    }
  }
}
