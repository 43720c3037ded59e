package import Interviews

/// Some of all people, as few groups that can be said in words.
package struct People: Hashable, Sendable {
  /// People who have some traits in common, and nothing else.
  package struct Group: Hashable, Sendable {
    /// What they answer, in the order of the questions; none for everybody.
    package let traits: [Trait]
    /// How many sets of answers they have.
    package let answersCount: AnswersCount
  }

  /// What people answer to a question.
  package struct Trait: Hashable, Sendable {
    /// The question.
    package let question: Question.ID
    /// Their answers.
    package let answers: [Given]
    /// The answers of others; those that lead to the same are not parted.
    package let others: [Given]
    /// Whether people who are not asked belong to them too.
    package let mayBeUnasked: Bool
  }

  /// An answer, or several that make no difference.
  package enum Given: Hashable, Sendable {
    /// One option of a question with one answer.
    case option(Option.ID)
    /// A number in this range.
    case numbers(ClosedRange<Int>)
    /// The number is not known.
    case unknown
    /// An option of a question with several answers is among them.
    case chosen(Option.ID)
    /// It is not among them.
    case notChosen(Option.ID)
  }

  /// The groups, the largest first; nobody is in two of them.
  package let groups: [Group]
  /// How many sets of answers belong to none of the groups: where it takes too many groups to say who, only the largest
  /// are named.
  package let rest: AnswersCount
}

extension People {
  /// The people of an `AnswersSet`, from one of its nodes.
  ///
  /// - Parameter silent: the variables that may not tell who they are.
  init(_ set: AnswersSet, from start: Int32, _ rules: JointRules, silent: Set<Int>) {
    let cover = Cover(set, from: start, silent: silent)
    rest = cover.rest
    groups = cover.cubes.map { Group(traits: People.traits(of: $0.cube, set, rules), answersCount: $0.answersCount) }
  }

  private static func traits(of cube: Cube, _ set: AnswersSet, _ rules: JointRules) -> [Trait] {
    let depths = cube.allowed.indices.sorted { set.levels[$0].variable < set.levels[$1].variable }
    return depths.compactMap { depth in
      let level = set.levels[depth]
      let allowed = cube.allowed[depth]
      let variable = rules.space.variables[level.variable]
      guard allowed.contains(false), let question = variable.subject.question else { return nil }
      let values = { (isAllowed: Bool) in
        let values = zip(level.groups, allowed).filter { $0.1 == isAllowed }.flatMap(\.0).sorted()
        return given(values.map { variable.values[$0] }, variable.subject)
      }
      let isSubstituted = rules.substitutes.contains(level.variable)
      let holdsFirst = zip(level.groups, allowed).contains { $0.contains(0) && $1 }
      return Trait(
        question: rules.renamed[question] ?? question, answers: values(true), others: values(false),
        mayBeUnasked: isSubstituted ? holdsFirst : allowed.last == true)
    }
  }

  /// Values as answers, neighbouring numbers as one range.
  private static func given(_ values: [Variable.Value], _ subject: Variable.Subject) -> [Given] {
    var given: [Given] = []
    for value in values {
      switch (value, subject) {
      case (.option(let id), _): given.append(.option(id))
      case (.unknown, _): given.append(.unknown)
      case (.chosen(let isChosen), .option(_, let id)): given.append(isChosen ? .chosen(id) : .notChosen(id))
      case (.numbers(let range), _):
        if case .numbers(let last) = given.last, last.upperBound + 1 == range.lowerBound {
          given[given.count - 1] = .numbers(last.lowerBound...range.upperBound)
        } else {
          given.append(.numbers(range))
        }
      case (.days, _), (.chosen, _), (.asked, _): break
      }
    }
    return given
  }
}
