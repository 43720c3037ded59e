package import CivilTime
package import Interviews
import OrderedCollections
package import Packs

/// Answer sheets that together lead to every result that paper can bear.
package struct EveryResult: Sendable {
  /// Which options people tick where they may tick several.
  package enum Ticks {
    /// None; or all of them, and all but each one, for one by itself may lead elsewhere; all are printed.
    case none, all
  }

  /// Somebody whose paper says something else than everybody's before.
  package struct Person: Sendable {
    /// The answers.
    package let answers: Answers
    /// Whether the delicate topics are printed as well.
    package let isWithTopics: Bool
    /// The routes that are open, the recommended first.
    package let routes: [Route.ID]
    /// How many things the paper tells.
    let fullness: Int
  }

  /// One person for each result.
  package let people: [Person]

  /// Walks all interviews of a day: every option, the numbers on both sides of every boundary.
  ///
  /// - Parameter ticks: what everybody ticks.
  package init(_ pack: Pack, on day: CivilDate, ticks: Ticks) {
    let interview = pack.interview
    let boundaries = Dictionary(grouping: interview.boundaries, by: \.question).mapValues { $0.map(\.below) }
    var found: OrderedDictionary<Told, Person> = [:]
    func walk(_ answers: Answers) {
      guard let question = interview.replay(answers, on: day).next else {
        let isWithTopics = ticks == .all
        guard let result = interview.paperResult(answers, on: day, withTopics: isWithTopics) else { return }
        let told = Told(result)
        guard found[told] == nil else { return }
        found[told] = Person(
          answers: answers, isWithTopics: isWithTopics, routes: result.routes.map(\.route.id),
          fullness: 4 * result.services.count + 2 * result.notes.count + result.documents.count)
        return
      }
      for answer in EveryResult.choices(question, boundaries[question.id] ?? [], ticks) {
        var next = answers
        next[question.id] = answer
        walk(next)
      }
    }
    walk(Answers())
    people = Array(found.values)
  }

  /// Of each combination of routes whoever has the fullest paper.
  package var fullestOfEachCombination: [Person] {
    var fullest: OrderedDictionary<[Route.ID], Person> = [:]
    for person in people where person.fullness > fullest[person.routes]?.fullness ?? 0 {
      fullest[person.routes] = person
    }
    return Array(fullest.values)
  }

  private static func choices(_ question: Question, _ boundaries: [Int], _ ticks: Ticks) -> [Answer] {
    switch question.kind {
    case .one(let options): return options.map { .option($0.id) }
    case .several(let options):
      let all = options.map(\.id)
      guard ticks == .all else { return [.options([])] }
      return [.options(all)] + all.map { left in .options(all.filter { $0 != left }) }
    case .integer(let range, _):
      let numbers = Set([range.lowerBound, range.upperBound] + boundaries.flatMap { [$0, $0 + 1] }).sorted()
      return numbers.map(Answer.number) + (question.unknownAnswer.map { [$0] } ?? [])
    }
  }

  /// What a paper tells, without the words and without whose it is.
  private struct Told: Hashable {
    let routes: [Route.ID]
    let documents: [RequiredDocument.ID: Bool?]
    let services: [Service.ID]
    let notes: [Note.ID]

    init(_ result: InterviewResult) {
      routes = result.routes.map(\.route.id)
      documents = Dictionary(result.documents.map { ($0.id, $0.isHeld) }) { first, _ in first }
      services = result.services.map(\.id)
      notes = result.notes.map(\.id)
    }
  }
}
