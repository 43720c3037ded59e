import CivilTime
import Interviews
import OrderedCollections

/// All that sets of answers and days can be, for one interview or for two that are compared.
struct AnswerSpace {
  private(set) var variables: [Variable] = []
  private var indices: [Variable.Subject: Int] = [:]
  var formulas = FormulaTable()
  /// When each variable has a value at all.
  var relevant: [Formula] = []
  /// The variables in an order in which each stands behind those that decide whether it has a value.
  var order: [Int] = []

  /// - Parameter day: the only day that counts, or nil for all days with rules.
  init(_ interviews: [Interview], day: CivilDate?) {
    add(.day, AnswerSpace.days(interviews, day), isGated: false, isCounted: false)
    for question in AnswerSpace.merged(interviews) {
      let known = interviews.compactMap { $0.questions[question.id] }
      let isGated = known.count < interviews.count || known.contains { $0.relevant != .always }
      switch question.kind {
      case .one(let options): add(.question(question.id), options.map { .option($0.id) }, isGated: isGated)
      case .several(let options):
        for (index, option) in options.enumerated() {
          let subject = Variable.Subject.option(question.id, option.id)
          add(subject, [.chosen(false), .chosen(true)], isGated: isGated, isCounted: index == 0)
        }
      case .integer(let range, let acceptsUnknown):
        let numbers = AnswerSpace.intervals(of: question.id, in: range, interviews).map(Variable.Value.numbers)
        add(.question(question.id), numbers + (acceptsUnknown ? [.unknown] : []), isGated: isGated)
      }
    }
    relevant = Array(repeating: .always, count: variables.count)
    order = Array(variables.indices)
  }

  private mutating func add(
    _ subject: Variable.Subject, _ values: [Variable.Value], isGated: Bool, isCounted: Bool = true
  ) {
    indices[subject] = variables.count
    variables.append(Variable(subject: subject, values: values, isGated: isGated, isCounted: isCounted))
  }

  subscript(subject: Variable.Subject) -> Int? { indices[subject] }

  /// The variables of a question, in the order of its options.
  func variables(of question: Question.ID) -> [Int] {
    variables.indices.filter { variables[$0].subject.question == question }
  }

  /// That a variable has one of the values for which this holds.
  mutating func atom(_ variable: Int, where holds: (Variable.Value) -> Bool) -> Formula {
    let known = variables[variable]
    return formulas.atom(variable, known.values.map(holds) + (known.isGated ? [false] : []))
  }

  // MARK: What conditions distinguish

  /// The questions of all interviews, each once, with the answers that any of them takes.
  private static func merged(_ interviews: [Interview]) -> [Question] {
    var questions: OrderedDictionary<Question.ID, Question> = [:]
    for question in interviews.flatMap(\.questions.values) {
      questions[question.id] = questions[question.id].map { merged($0, question) } ?? question
    }
    return Array(questions.values)
  }

  /// A question that changed its kind takes the answers of both: each interview knows its own again.
  private static func merged(_ first: Question, _ second: Question) -> Question {
    switch (first.kind, second.kind) {
    case (.one(let left), .one(let right)):
      return Question(id: first.id, kind: .one(left + right.filter { option in !left.contains { $0.id == option.id } }))
    case (.several(let left), .several(let right)):
      return Question(
        id: first.id, kind: .several(left + right.filter { option in !left.contains { $0.id == option.id } }))
    case (.integer(let left, let leftUnknown), .integer(let right, let rightUnknown)):
      let range = min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
      return Question(id: first.id, kind: .integer(range, acceptsUnknown: leftUnknown || rightUnknown))
    default:
      return first
    }
  }

  /// The parts of a range that no condition and no other range cuts.
  private static func intervals(
    of question: Question.ID, in range: ClosedRange<Int>, _ interviews: [Interview]
  ) -> [ClosedRange<Int>] {
    var starts: Set<Int> = [range.lowerBound]
    let add = { (part: ClosedRange<Int>, starts: inout Set<Int>) in
      for start in [part.lowerBound, part.upperBound + 1] where range.contains(start) { starts.insert(start) }
    }
    for interview in interviews {
      if case .integer(let own, _) = interview.questions[question]?.kind { add(own, &starts) }
      for case .answer(question, .range(let part)) in interview.everyCondition { add(part, &starts) }
    }
    let sorted = starts.sorted()
    return zip(sorted, sorted.dropFirst() + [range.upperBound + 1]).map { $0...($1 - 1) }
  }

  /// The spans of days between which something may change.
  private static func days(_ interviews: [Interview], _ day: CivilDate?) -> [Variable.Value] {
    if let day { return [.days(from: day, through: day)] }
    let first = interviews.map(\.rulesFrom).min() ?? CivilDate(dayNumber: 0)
    var starts: Set<CivilDate> = [first]
    for interview in interviews {
      let lastFresh = interview.routes.values.compactMap { $0.assuredDate?.adding(months: interview.reviewMonths) }
      starts.formUnion([interview.rulesFrom] + interview.daysOfChange + lastFresh.compactMap(\.following))
    }
    let sorted = starts.filter { $0 >= first }.sorted()
    return sorted.enumerated().map { index, start in
      let next = index + 1 < sorted.count ? sorted[index + 1] : nil
      return .days(from: start, through: next.map { CivilDate(dayNumber: $0.dayNumber - 1) })
    }
  }
}
