import CivilTime
import Interviews
import OrderedCollections

/// All that a small interview can be answered, tried out one by one: the referee of the proof.
///
/// An answer may be there and not apply. What a replay makes of all of them is what the proof says of all sets of
/// answers.
struct AllAnswers {
  /// What somebody comes to.
  struct Outcome: Hashable {
    let routes: [Route.ID]
    let steps: [Route.ID: [[Step.ID]]]
    /// Where those routes send somebody that say it in words.
    let whereabouts: [Route.ID: Step.ID]
    let documents: [Route.ID: [RequiredDocument.ID]]
    let held: [InterviewResult.NeededDocument]
    let services: [Service.ID]
    /// Those to whom somebody is sent on where another does not help.
    let successors: Set<Service.ID>
    let notes: [Note.ID]
  }

  let interview: Interview
  /// Every answer to every question, whether it applies or not.
  let answersCount: [Answers]

  init(_ interview: Interview) {
    self.interview = interview
    var answersCount: [Answers] = [[:]]
    for question in interview.questions.values {
      answersCount = answersCount.flatMap { answers in
        AllAnswers.answers(question).map { answer in
          var answers = answers
          answers[question.id] = answer
          return answers
        }
      }
    }
    self.answersCount = answersCount
  }

  static func answers(_ question: Question) -> [Answer] {
    switch question.kind {
    case .one(let options): options.map { .option($0.id) }
    case .several(let options):
      options.reduce([[]]) { sets, option in sets + sets.map { $0 + [option.id] } }.map { .options($0) }
    case .integer(let range, let acceptsUnknown): range.map { .number($0) } + (acceptsUnknown ? [.unknown] : [])
    }
  }

  /// The days around which something may change, and a late one; where anything but routes has days, the first ones all.
  var days: [CivilDate] { AllAnswers.days(of: interview) }

  static func days(of interview: Interview) -> [CivilDate] {
    let named = interview.routes.values.flatMap { route in
      [route.valid.from, route.valid.to, route.assuredDate?.adding(months: interview.reviewMonths)].compactMap(\.self)
    }
    let around = named.flatMap { day in (-1...1).map { CivilDate(dayNumber: day.dayNumber + $0) } }
    let late = CivilDate(dayNumber: interview.rulesFrom.dayNumber + 400)
    let first = interview.isDated ? (0...11).map { CivilDate(dayNumber: interview.rulesFrom.dayNumber + $0) } : []
    return Set(around + first + [interview.rulesFrom, late]).filter { $0 >= interview.rulesFrom }.sorted()
  }

  /// The answers that apply, as a set of answers of their own.
  func applying(_ answers: Answers, _ replay: Replay) -> Answers {
    var own = Answers()
    for id in replay.path { own[id] = answers[id] }
    return own
  }

  /// The complete sets of answers of a day with what they come to; nil where no route is recommended.
  func complete(on day: CivilDate) -> [Answers: Outcome?] {
    var complete: [Answers: Outcome?] = [:]
    for answers in answersCount {
      let replay = interview.replay(answers, on: day)
      guard interview.offers(answers, to: replay.path, on: day) else { continue }
      complete.updateValue(replay.result.map(Outcome.init), forKey: applying(answers, replay))
    }
    return complete
  }

  /// The questions to which another answer changes what somebody comes to.
  func mattering(on day: CivilDate) -> Set<Question.ID> {
    var outcomes: [Answers: Outcome?] = [:]
    for answers in answersCount {
      let replay = interview.replay(answers, on: day)
      guard interview.offers(answers, to: replay.path, on: day) else { continue }
      outcomes.updateValue(replay.result.map(Outcome.init), forKey: answers)
    }
    let mattering = interview.questions.values.filter { question in
      answersCount.contains { answers in
        AllAnswers.answers(question).contains { answer in
          var other = answers
          other[question.id] = answer
          guard let before = outcomes[answers], let after = outcomes[other] else { return false }
          return before != after
        }
      }
    }
    return Set(mattering.map(\.id))
  }
}

extension Interview {
  /// Whether the answers to some questions can be given on a day: each option that they name is offered then.
  func offers(_ answers: Answers, to questions: [Question.ID], on day: CivilDate) -> Bool {
    questions.allSatisfy { id in
      self.questions[id]?.options.allSatisfy { option in
        option.valid.includes(day) || answers[id].map { !$0.names(option.id) } ?? true
      } ?? true
    }
  }

  /// Whether anything but a route has days.
  fileprivate var isDated: Bool {
    let isNarrowed = everyCondition.contains { if case .valid = $0 { true } else { false } }
    let isOptional = questions.values.contains { $0.options.contains { $0.valid != .always } }
    return isNarrowed || isOptional || !serviceDays.isEmpty
  }
}

extension Answer {
  /// Whether an option is the answer, or among the answers.
  func names(_ option: Option.ID) -> Bool {
    switch self {
    case .option(let id): id == option
    case .options(let ids): ids.contains(option)
    case .number, .unknown: false
    }
  }
}

extension AllAnswers.Outcome {
  init(_ result: InterviewResult) {
    routes = result.routes.map(\.route.id)
    steps = Dictionary(
      uniqueKeysWithValues: result.routes.map { ($0.route.id, [$0.steps.map(\.id), $0.stepsHere.map(\.id)]) })
    whereabouts = Dictionary(
      uniqueKeysWithValues: result.routes.compactMap { open in open.whereabouts.map { (open.route.id, $0) } })
    documents = Dictionary(uniqueKeysWithValues: result.routes.map { ($0.route.id, $0.documents) })
    held = result.documents
    services = result.services.map(\.id)
    successors = Set(result.routes.flatMap(\.fallbacks).map(\.successor))
    notes = result.notes.map(\.id)
  }
}
