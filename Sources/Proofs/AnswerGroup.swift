package import Interviews

/// Some of the answers to one question: those that lead to the same.
package enum AnswerGroup: Hashable, Sendable {
  /// All of them.
  case all
  /// One of these options, in the question's order.
  case options([Option.ID])
  /// A number of one of these ranges, which rise and do not touch; "not known" as well, or it alone.
  case numbers([ClosedRange<Int>], orUnknown: Bool)
  /// Several options at once, in one of these ways.
  case choices([Choice])

  /// Options of which some are chosen and some are not; of all others either may be.
  package struct Choice: Hashable, Sendable {
    /// The options that are chosen, in the question's order.
    package let with: [Option.ID]
    /// The options that are not, in the question's order.
    package let without: [Option.ID]

    /// Options that are chosen, and options that are not.
    package init(with: [Option.ID], without: [Option.ID]) {
      self.with = with
      self.without = without
    }
  }

  /// The group of some values of a variable.
  init(_ values: [Variable.Value]) {
    var options: [Option.ID] = []
    var ranges: [ClosedRange<Int>] = []
    var orUnknown = false
    for value in values {
      switch value {
      case .option(let id): options.append(id)
      case .numbers(let range):
        if let last = ranges.last, last.upperBound + 1 == range.lowerBound {
          ranges[ranges.count - 1] = last.lowerBound...range.upperBound
        } else {
          ranges.append(range)
        }
      case .unknown: orUnknown = true
      case .days, .chosen, .asked: break
      }
    }
    self = options.isEmpty ? .numbers(ranges, orUnknown: orUnknown) : .options(options)
  }
}
