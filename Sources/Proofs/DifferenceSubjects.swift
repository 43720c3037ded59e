import CivilTime
import Interviews
import OrderedCollections

/// What a person can see, and when each of two interviews shows it.
struct DifferenceSubjects {
  /// How one interview shows something: the first formula that holds tells the state, the last state is for none.
  struct View: Equatable {
    let formulas: [Formula]
    let states: [Difference.State?]
  }

  /// Everything that either of the two can show.
  let all: [Difference.Subject]
  private let renamed: [Question.ID: Question.ID]

  init(_ rules: JointRules) {
    // The name of a question before it was told from one of another kind.
    renamed = Dictionary(uniqueKeysWithValues: rules.renamed.map { ($1, $0) })
    let sides = [rules.old.interview, rules.new.interview]
    let questions = OrderedSet(sides.flatMap { $0.questions.keys.map { rules.renamed[$0] ?? $0 } })
    let routes: [Route] = sides.flatMap { Array($0.routes.values) }
    var services: [Service.ID] = []
    for interview in sides {
      services += interview.always
      for route in interview.routes.values { services += route.services.map(\.id) }
      for option in interview.questions.values.flatMap(\.options) {
        services += option.addition?.services.map(\.id) ?? []
      }
    }
    // One kind behind the other, each with its type: all in one expression takes the compiler seconds.
    var all: [Difference.Subject] = questions.map { .question($0) }
    all += OrderedSet(sides.flatMap(\.routes.keys)).map { .alternative($0) }
    all += OrderedSet(routes.flatMap { $0.documents.map(\.id) }).map { .document($0) }
    all += OrderedSet(services).map { .service($0) }
    all += OrderedSet(sides.flatMap { $0.notes.map(\.id) }).map { .note($0) }
    all += OrderedSet(routes.flatMap(DifferenceSubjects.entries))
    all += OrderedSet(sides.flatMap { $0.questions.values.flatMap(DifferenceSubjects.topicServices) })
    all += OrderedSet(
      rules.old.interview.routes.values.flatMap { old in
        rules.new.interview.routes[old.id].map { DifferenceSubjects.words(of: old, $0) } ?? []
      })
    self.all = all
  }

  private static func entries(of route: Route) -> [Difference.Subject] {
    route.documents.map { .documentOf(route.id, $0.id) } + route.services.map { .serviceOf(route.id, $0.id) }
  }

  private static func topicServices(of question: Question) -> [Difference.Subject] {
    question.options.flatMap { option in
      (option.addition?.services ?? []).map { .serviceOfTopic(question.id, option.id, $0.id) }
    }
  }

  /// What both of a route say in words: its steps, and where to go.
  private static func words(of old: Route, _ new: Route) -> [Difference.Subject] {
    steps(of: old, new) + (old.whereabouts + new.whereabouts).map { .whereaboutsOf(old.id, $0.id) }
  }

  /// Steps that stand in the words of a route have no names, and are compared as words.
  private static func steps(of old: Route, _ new: Route) -> [Difference.Subject] {
    guard !old.steps.isEmpty, !new.steps.isEmpty else { return [] }
    let here = old.stepsHere.isEmpty && new.stepsHere.isEmpty ? [] : old.everyStepHere + new.everyStepHere
    return (old.steps + new.steps).map { .stepOf(old.id, $0.id) } + here.map { .stepHereOf(old.id, $0.id) }
  }

  /// How both interviews show something.
  func views(of subject: Difference.Subject, _ rules: inout JointRules) -> (old: View, new: View) {
    let old = view(of: subject, &rules.old, &rules.space)
    guard case .question(let id) = subject, let name = renamed[id] else {
      return (old, view(of: subject, &rules.new, &rules.space))
    }
    return (old, view(of: .question(name), &rules.new, &rules.space))
  }

  private func view(
    of subject: Difference.Subject, _ side: inout JointRules.Side, _ space: inout AnswerSpace
  ) -> View {
    switch subject {
    case .question(let id): return shown(side.translation.asked[id] ?? .never)
    case .alternative(let id): return shown(side.alternative(id, &space))
    case .service(let id): return shown(side.translation.listed(id, &space))
    case .note(let id):
      let conditions = side.interview.notes.filter { $0.id == id }.map(\.when)
      let formulas = conditions.map { side.translation.formula($0, &space) }
      return shown(space.formulas.any(formulas))
    case .stepOf(let route, let id):
      return entry(route, { $0.steps.filter { $0.id == id }.map(\.when) }, &side, &space)
    case .stepHereOf(let route, let id):
      return entry(route, { $0.everyStepHere.filter { $0.id == id }.map(\.when) }, &side, &space)
    case .whereaboutsOf(let route, let id):
      return entry(route, { $0.whereaboutsInTurn.filter { $0.id == id }.map(\.when) }, &side, &space)
    case .documentOf(let route, let id):
      return entry(route, { $0.documents.filter { $0.id == id }.map(\.when) }, &side, &space)
    case .serviceOf(let route, let id):
      return entry(route, { $0.services.filter { $0.id == id }.map(\.when) }, &side, &space)
    case .serviceOfTopic(let question, let option, let id):
      return topicService(question, option, id, &side, &space)
    case .document(let id):
      let listed = side.translation.listed(id, &space)
      let document = side.interview.documents[id]
      let have = document.map { side.translation.formula($0.haveWhen, &space) } ?? .never
      let lack = document.map { side.translation.formula($0.lackWhen, &space) } ?? .never
      return View(
        formulas: [space.formulas.not(listed), have, lack], states: [.absent, .held, .lacking, .unknown])
    }
  }

  /// Where the route is not open there is nothing to compare.
  private func entry(
    _ id: Route.ID, _ conditions: (Route) -> [Condition], _ side: inout JointRules.Side, _ space: inout AnswerSpace
  ) -> View {
    let route = side.interview.routes[id]
    let open = route.map { side.translation.open($0, &space) } ?? .never
    let formulas = (route.map(conditions) ?? []).map { side.translation.formula($0, &space) }
    return View(
      formulas: [space.formulas.not(open), space.formulas.any(formulas)], states: [nil, .present, .absent])
  }

  /// Where the topic is not chosen there is nothing to compare.
  private func topicService(
    _ question: Question.ID, _ option: Option.ID, _ service: Service.ID, _ side: inout JointRules.Side,
    _ space: inout AnswerSpace
  ) -> View {
    let chosen = side.translation.formula(.answer(question, .options([option])), &space)
    let entries = side.interview.questions[question]?.options.first { $0.id == option }?.addition?.services ?? []
    let formulas = entries.filter { $0.id == service }.map { side.translation.formula($0.when, &space) }
    return View(
      formulas: [space.formulas.not(chosen), space.formulas.any(formulas)], states: [nil, .present, .absent])
  }

  private func shown(_ formula: Formula) -> View { View(formulas: [formula], states: [.present, .absent]) }
}

extension Difference.Subject {
  /// Whether it belongs to a result; a question is asked before there is one.
  var isAboutResult: Bool { if case .question = self { false } else { true } }

  /// The document or the service as a whole, where this is about one route or topic.
  var whole: Difference.Subject? {
    switch self {
    case .documentOf(_, let id): .document(id)
    case .serviceOf(_, let id), .serviceOfTopic(_, _, let id): .service(id)
    case .alternative, .question, .document, .service, .note, .stepOf, .stepHereOf, .whereaboutsOf: nil
    }
  }
}

extension JointRules.Side {
  /// That a route is open, and another one is recommended.
  fileprivate mutating func alternative(_ id: Route.ID, _ space: inout AnswerSpace) -> Formula {
    guard let route = interview.routes[id] else { return .never }
    var others: [Formula] = []
    for earlier in interview.routes.values.prefix(while: { $0.id != id }) {
      others.append(translation.preferred(earlier, &space))
    }
    let preferred = translation.preferred(route, &space)
    let isElsewhere = space.formulas.any(others + [space.formulas.not(preferred)])
    return space.formulas.all([translation.open(route, &space), isElsewhere])
  }
}

extension Route {
  /// What is to be done where the desk itself is one of the listed associations.
  fileprivate var everyStepHere: [Step] { stepsHere.isEmpty ? steps : stepsHere }
}
