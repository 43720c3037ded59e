import Dates
import Interviews
import OrderedCollections
import Proofs

/// All that two small interviews can be answered, tried out one by one: the referee of their difference.
struct JointSheets {
  /// The answers that apply in one interview and in the other.
  struct Pair: Hashable {
    let old, new: AnswerSheet
  }

  /// What a sheet comes to in one of the two.
  struct Seen {
    let outcome: Difference.Outcome
    /// What is shown besides; nil where there is no result.
    let states: [Difference.Subject: Difference.State]?
    let asked: Set<Question.ID>
    /// The routes that are open.
    var open: Set<Route.ID> = []
  }

  let old, new: Interview
  /// Every answer to every question, as each of the two takes it.
  private let sheets: [(old: AnswerSheet, new: AnswerSheet)]

  /// - Returns: nil where there are too many to try them all.
  init?(_ old: Interview, _ new: Interview, atMost most: Int) {
    self.old = old
    self.new = new
    var sheets: [(old: AnswerSheet, new: AnswerSheet)] = [([:], [:])]
    for id in OrderedSet(Array(old.questions.keys) + Array(new.questions.keys)) {
      let answers = JointSheets.answers(old.questions[id], new.questions[id])
      guard sheets.count * answers.count <= most else { return nil }
      sheets = sheets.flatMap { sheet in
        answers.map { answer in
          var sheet = sheet
          sheet.old[id] = answer.old
          sheet.new[id] = answer.new
          return sheet
        }
      }
    }
    self.sheets = sheets
  }

  /// A question that takes another kind of answer is another question; any other takes the answers of both.
  private static func answers(_ old: Question?, _ new: Question?) -> [(old: Answer?, new: Answer?)] {
    guard let old else { return new.map { AllSheets.answers($0).map { (nil, $0) } } ?? [] }
    guard let new else { return AllSheets.answers(old).map { ($0, nil) } }
    let own = AllSheets.answers(old)
    let others = AllSheets.answers(new)
    switch (old.kind, new.kind) {
    case (.one, .one), (.integer, .integer):
      return (own + others.filter { !own.contains($0) }).map { ($0, $0) }
    case (.several(let left), .several(let right)):
      let options = left + right.filter { option in !left.contains { $0.id == option.id } }
      return AllSheets.answers(Question(id: old.id, kind: .several(options))).map { ($0, $0) }
    default:
      return own.flatMap { left in others.map { (left, $0) } }
    }
  }

  /// How many answers to all questions there are, those that do not apply included.
  var count: Int { sheets.count }

  /// The days around which something may change in one of the two.
  var days: [CivilDate] { Set(AllSheets.days(of: old) + AllSheets.days(of: new)).sorted() }

  /// What all sheets come to on a day.
  func seen(on day: CivilDate) -> [Pair: (old: Seen, new: Seen)] {
    var seen: [Pair: (old: Seen, new: Seen)] = [:]
    for sheet in sheets {
      let replays = (old.replay(sheet.old, on: day), new.replay(sheet.new, on: day))
      let pair = Pair(old: applying(sheet.old, replays.0), new: applying(sheet.new, replays.1))
      guard seen[pair] == nil else { continue }
      seen[pair] = (view(old, pair.old, replays.0, day), view(new, pair.new, replays.1, day))
    }
    return seen
  }

  private func applying(_ sheet: AnswerSheet, _ replay: Replay) -> AnswerSheet {
    var own = AnswerSheet()
    for id in replay.path { own[id] = sheet[id] }
    return own
  }

  private func view(_ interview: Interview, _ sheet: AnswerSheet, _ replay: Replay, _ day: CivilDate) -> Seen {
    let asked = Set(replay.path)
    let isAnswerable = replay.path.allSatisfy { id in
      guard let question = interview.questions[id], let answer = sheet[id] else { return false }
      do throws(AnswerFault) {
        _ = try question.accepted(answer)
        return true
      } catch {
        return false
      }
    }
    guard isAnswerable, day >= interview.rulesFrom else {
      return Seen(outcome: .unanswerable, states: nil, asked: asked)
    }
    guard let result = replay.result else { return Seen(outcome: .noRoute, states: nil, asked: asked) }
    var states: [Difference.Subject: Difference.State] = [:]
    for route in result.alternatives { states[.alternative(route.route.id)] = .present }
    for service in result.services { states[.service(service.id)] = .present }
    for note in result.notes { states[.note(note.id)] = .present }
    for document in result.documents {
      states[.document(document.id)] = document.isHeld.map { $0 ? .held : .lacking } ?? .unknown
    }
    for route in result.routes {
      for document in route.documents { states[.documentOf(route.route.id, document)] = .present }
      for service in route.services { states[.serviceOf(route.route.id, service)] = .present }
    }
    return Seen(
      outcome: .route(result.recommended.route.id), states: states, asked: asked,
      open: Set(result.routes.map(\.route.id)))
  }
}

extension People.Trait {
  /// Whether somebody with these answers has the trait.
  func holds(_ pair: JointSheets.Pair) -> Bool {
    let known = answers + others
    let given = [pair.old[question], pair.new[question]].compactMap(\.self)
    guard let answer = given.first(where: { answer in known.contains { $0.isOfKind(answer) } }) else {
      return mayBeUnasked
    }
    return answers.contains { $0.holds(answer) }
  }
}

extension People.Given {
  fileprivate func isOfKind(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.option, .option), (.numbers, .number), (.numbers, .unknown), (.unknown, .number), (.unknown, .unknown),
      (.chosen, .options), (.notChosen, .options):
      true
    default: false
    }
  }

  fileprivate func holds(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.option(let id), .option(let chosen)): id == chosen
    case (.numbers(let range), .number(let number)): range.contains(number)
    case (.unknown, .unknown): true
    case (.chosen(let id), .options(let chosen)): chosen.contains(id)
    case (.notChosen(let id), .options(let chosen)): !chosen.contains(id)
    default: false
    }
  }
}
