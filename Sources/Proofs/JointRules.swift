import CivilTime
import Interviews
import OrderedCollections

/// The rules of two interviews over the answers to both.
///
/// A set of answers is what somebody answers to whatever either of them asks. Each interview sees of it what it asks
/// for itself.
struct JointRules {
  /// One of the two interviews.
  struct Side {
    let interview: Interview
    var translation: FormulaTranslation
    /// That some answer cannot be given here, or that no rules are known for the day yet.
    let unanswerable: Formula
  }

  var space: AnswerSpace
  var old: Side
  var new: Side
  /// What is no set of answers at all: an answer to what nobody asks, or by an option that nobody who asks offers on that
  /// day.
  let impossible: Formula
  /// Values that stand for "not asked" too, of variables that are taken before it is known whether anybody asks.
  let substitutes: Set<Int>
  /// The questions of the new interview that took another kind of answer in the old one, by the names they have here.
  let renamed: [Question.ID: Question.ID]

  init(_ old: Interview, _ new: Interview) {
    // A question that takes another kind of answer is another question.
    let changed = new.questions.values.filter { question in
      old.questions[question.id].map { !$0.kind.takesAnswers(of: question.kind) } ?? false
    }
    let names = changed.map { ($0.id, Question.ID("\($0.id)'")) }
    let new = new.renaming(Dictionary(uniqueKeysWithValues: names))
    renamed = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })

    var space = AnswerSpace([old, new], day: nil)
    let plain = (FormulaTranslation(old, &space), FormulaTranslation(new, &space))
    var alike: Set<Question.ID> = []
    for id in old.questions.keys {
      guard let asked = plain.0.asked[id], asked == plain.1.asked[id] else { continue }
      let read = space.formulas.variables(of: asked).compactMap { space.variables[$0].subject.question }
      if alike.isSuperset(of: read) { alike.insert(id) }
    }
    let guarded = Set(old.questions.keys).union(new.questions.keys).subtracting(alike)
    let sides = (FormulaTranslation(old, guarded: guarded, &space), FormulaTranslation(new, guarded: guarded, &space))
    for index in space.variables.indices {
      guard let question = space.variables[index].subject.question else { continue }
      let asked = [sides.0.asked[question], sides.1.asked[question]].compactMap(\.self)
      let parts = [space.formulas.any(asked), space.offered[index]]
      space.relevant[index] = space.formulas.all(parts)
    }
    self.old = JointRules.side(old, sides.0, &space)
    self.new = JointRules.side(new, sides.1, &space)
    let unoffered = JointRules.unoffered([sides.0, sides.1], &space)
    let (misplaced, substitutes) = JointRules.arrange(&space)
    impossible = space.formulas.any([misplaced, unoffered])
    self.substitutes = substitutes
    self.space = space
  }

  /// That somebody chooses an option on a day on which none of those who ask offers it.
  private static func unoffered(_ sides: [FormulaTranslation], _ space: inout AnswerSpace) -> Formula {
    var cases: [Formula] = []
    let dated = sides.flatMap { side in
      side.interview.questions.values.flatMap { question in
        question.options.filter { $0.valid != .always }.map { (question: question.id, option: $0.id) }
      }
    }
    for (id, option) in dated {
      var asked: [Formula] = []
      var offered: [Formula] = []
      for side in sides {
        guard let isAsked = side.asked[id] else { continue }
        asked.append(isAsked)
        guard let own = side.interview.questions[id]?.options.first(where: { $0.id == option }) else { continue }
        let isThere = side.days(&space, own.valid.includes)
        offered.append(space.formulas.all([isAsked, isThere]))
      }
      let isOffered = space.formulas.any(offered)
      let isNowhere = space.formulas.all([space.formulas.any(asked), space.formulas.not(isOffered)])
      for variable in space.variables(of: id) {
        let subject = space.variables[variable].subject
        let isChosen = space.atom(variable) { $0.chooses(option, subject) }
        cases.append(space.formulas.all([isChosen, isNowhere]))
      }
    }
    return space.formulas.any(cases)
  }

  private static func side(_ interview: Interview, _ translation: FormulaTranslation, _ space: inout AnswerSpace)
    -> Side
  {
    var cases: [Formula] = []
    if let day = space[.day] {
      cases.append(
        space.atom(day) { value in
          if case .days(let from, _) = value { from < interview.rulesFrom } else { false }
        })
    }
    for question in interview.questions.values {
      for variable in space.variables(of: question.id) {
        let subject = space.variables[variable].subject
        let asked = translation.asked[question.id] ?? .never
        let foreign = space.atom(variable) { !question.takes($0, subject) }
        cases.append(space.formulas.all([foreign, asked]))
        for option in question.options where option.valid != .always {
          let isChosen = space.atom(variable) { $0.chooses(option.id, subject) }
          let isElsewhere = translation.days(&space) { !option.valid.includes($0) }
          cases.append(space.formulas.all([isChosen, isElsewhere, asked]))
        }
      }
    }
    return Side(interview: interview, translation: translation, unanswerable: space.formulas.any(cases))
  }

  /// Puts each variable behind those that decide whether it has a value.
  ///
  /// The two may ask the same questions in different orders, so that each of two variables would have to stand behind
  /// the other. One of them then always has a value, and where nobody asks it must be its first one: so each set of
  /// answers still counts once.
  private static func arrange(_ space: inout AnswerSpace) -> (impossible: Formula, substitutes: Set<Int>) {
    var needs = space.relevant.map { space.formulas.variables(of: $0) }
    var waiting = Array(space.variables.indices)
    var placed: Set<Int> = []
    var order: [Int] = []
    var rules: [Formula] = []
    var substitutes: Set<Int> = []
    while let first = waiting.first {
      if let index = waiting.firstIndex(where: { placed.isSuperset(of: needs[$0]) }) {
        let variable = waiting.remove(at: index)
        placed.insert(variable)
        order.append(variable)
      } else {
        let value = space.variables[first].values[0]
        let isFirst = space.atom(first) { $0 == value }
        rules.append(space.formulas.any([space.relevant[first], isFirst]))
        space.relevant[first] = .always
        needs[first] = []
        substitutes.insert(first)
      }
    }
    space.order = order
    let possible = space.formulas.all(rules)
    return (space.formulas.not(possible), substitutes)
  }
}

extension Question {
  /// Whether the question, as this interview has it, takes a value of its variable.
  fileprivate func takes(_ value: Variable.Value, _ subject: Variable.Subject) -> Bool {
    switch (kind, value) {
    case (.one(let options), .option(let id)): return options.contains { $0.id == id }
    case (.integer(let range, _), .numbers(let part)): return range.contains(part.lowerBound)
    case (.integer(_, let acceptsUnknown), .unknown): return acceptsUnknown
    case (.several(let options), .chosen(let isChosen)):
      guard isChosen, case .option(_, let id) = subject else { return true }
      return options.contains { $0.id == id }
    case (.several, .asked): return true
    default: return false
    }
  }
}

extension Variable.Value {
  /// Whether who has this value chooses an option.
  fileprivate func chooses(_ option: Option.ID, _ subject: Variable.Subject) -> Bool {
    switch (self, subject) {
    case (.option(let id), _): id == option
    case (.chosen(true), .option(_, let id)): id == option
    default: false
    }
  }
}
