package import CivilTime

/// The problems that readers come across, gathered on the way: one run tells them all.
package final class ProblemLog {
  /// Whether warnings are looked for as well; who only wants to use a pack need not wait for them.
  package let isThorough: Bool
  /// The day of the check; nil where a pack is only used, for no date of a fact shall stop a desk.
  package let today: CivilDate?
  package private(set) var problems: [Problem] = []
  private var known: Set<Problem> = []

  package init(isThorough: Bool = false, today: CivilDate? = nil) {
    self.isThorough = isThorough
    self.today = today
  }

  /// Adds a problem; the same one twice is one.
  package func add(_ problem: Problem) {
    guard isThorough || problem.severity == .error, known.insert(problem).inserted else { return }
    problems.append(problem)
  }

  /// How many there are, to see whether a part was read without any.
  package var count: Int { problems.count }

  /// How many of them keep what was read from being used.
  package var errorCount: Int { problems.count { $0.severity == .error } }

  /// The problems by file in the order given, by line and by column.
  package func sorted(by files: [SourceFile]) -> [Problem] {
    var order: [String: Int] = [:]
    for file in files where order[file.name] == nil { order[file.name] = order.count }
    let rank = { (problem: Problem) in order[problem.place.file] ?? order.count }
    return problems.enumerated().sorted { left, right in
      let (first, second) = (left.element.place, right.element.place)
      return (rank(left.element), first.line, first.column, left.offset)
        < (rank(right.element), second.line, second.column, right.offset)
    }.map(\.element)
  }

  /// Throws the first error, if there is one: nothing that was read with an error is used.
  package func throwFirst(by files: [SourceFile]) throws(Problem) {
    if let first = sorted(by: files).first(where: { $0.severity == .error }) { throw first }
  }
}
