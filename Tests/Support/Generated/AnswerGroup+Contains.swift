package import Interviews
package import Proofs

extension AnswerGroup {
  /// Whether an answer belongs to the group.
  package func contains(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.all, _): true
    case (.options(let options), .option(let chosen)): options.contains(chosen)
    case (.numbers(let ranges, _), .number(let number)): ranges.contains { $0.contains(number) }
    case (.numbers(_, let orUnknown), .unknown): orUnknown
    case (.choices(let choices), .options(let chosen)):
      choices.contains { $0.with.allSatisfy(chosen.contains) && !$0.without.contains(where: chosen.contains) }
    default: false
    }
  }
}
