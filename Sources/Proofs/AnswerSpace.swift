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
  /// On which days each variable is there: some options are not offered on all of them.
  private(set) var offered: [Formula] = []
  /// The variables in an order in which each stands behind those that decide whether it has a value.
  var order: [Int] = []

  /// - Parameter day: the only day that counts, or nil for all days with rules.
  init(_ interviews: [Interview], day: CivilDate?) {
    let days = AnswerSpace.days(interviews, day)
    add(.day, days, isGated: false, isCounted: false)
    for question in AnswerSpace.merged(interviews) {
      let known = interviews.compactMap { $0.questions[question.id] }
      let isGated = known.count < interviews.count || known.contains { $0.relevant != .always }
      switch question.kind {
      case .one: addEditions(AnswerSpace.editions(of: known, question, on: days), of: question.id, isGated: isGated)
      case .several: addOptions(AnswerSpace.editions(of: known, question, on: days), of: question, isGated: isGated)
      case .integer(let range, let acceptsUnknown):
        let numbers = AnswerSpace.intervals(of: question.id, in: range, interviews).map(Variable.Value.numbers)
        add(.question(question.id), numbers + (acceptsUnknown ? [.unknown] : []), isGated: isGated)
      }
    }
    relevant = Array(repeating: .always, count: variables.count)
    order = Array(variables.indices)
  }

  /// - Parameter days: the days on which it is there, by their places among the values; nil for all of them.
  private mutating func add(
    _ subject: Variable.Subject, _ values: [Variable.Value], isGated: Bool, isCounted: Bool = true,
    on days: [Int]? = nil
  ) {
    let isOffered = days.map { days in formulas.atom(0, variables[0].values.indices.map(days.contains)) } ?? .always
    indices[subject] = variables.count
    variables.append(
      Variable(subject: subject, values: values, isGated: isGated || isOffered != .always, isCounted: isCounted))
    offered.append(isOffered)
  }

  /// A question with one answer is a variable for each choice of options that is offered on some days.
  private mutating func addEditions(_ editions: [Edition], of question: Question.ID, isGated: Bool) {
    for (index, edition) in editions.enumerated() {
      add(
        index == 0 ? .question(question) : .edition(question, index), edition.options.map { .option($0) },
        isGated: isGated, on: edition.days)
    }
  }

  /// Each option of a question with several answers is a variable on its days; the first that is offered on all of them
  /// stands for the question.
  private mutating func addOptions(_ editions: [Edition], of question: Question, isGated: Bool) {
    let first = question.options.map(\.id).first { id in editions.allSatisfy { $0.options.contains(id) } }
    if first == nil { add(.asking(question.id), [.asked], isGated: isGated) }
    for option in question.options.map(\.id) {
      let days = editions.filter { $0.options.contains(option) }.flatMap(\.days)
      guard !days.isEmpty else { continue }
      add(
        .option(question.id, option), [.chosen(false), .chosen(true)], isGated: isGated, isCounted: option == first,
        on: days)
    }
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

  // MARK: What is offered on which days

  /// Options of a question that are offered together on some days.
  private struct Edition {
    let options: [Option.ID]
    /// The days, by their places among the values.
    var days: [Int]
  }

  /// What any of the interviews offers on each of the days.
  private static func editions(
    of known: [Question], _ merged: Question, on days: [Variable.Value]
  ) -> [Edition] {
    var editions: [Edition] = []
    for (place, value) in days.enumerated() {
      guard case .days(let day, _) = value else { continue }
      let offered = merged.options.map(\.id).filter { id in
        known.contains { question in question.options.contains { $0.id == id && $0.valid.includes(day) } }
      }
      if let index = editions.firstIndex(where: { $0.options == offered }) {
        editions[index].days.append(place)
      } else {
        editions.append(Edition(options: offered, days: [place]))
      }
    }
    return editions
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
