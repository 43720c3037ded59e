/// How many sets of answers there are: exact, however many.
///
/// Eighty questions have more sets of answers than any machine integer holds, so what does not fit into 128 bits goes
/// on in further digits.
package struct AnswersCount: Hashable, Sendable, ExpressibleByIntegerLiteral {
  private var low: UInt128
  /// The digits above 2¹²⁸, each of 128 bits, the lowest first and none of them zero at the end.
  private var high: [UInt128] = []

  /// A small count.
  package init(_ number: Int) { low = UInt128(max(0, number)) }

  /// A small count.
  package init(integerLiteral value: Int) { self.init(value) }

  /// Adds another count.
  package static func += (left: inout AnswersCount, right: AnswersCount) {
    var carry: Bool
    (left.low, carry) = left.low.addingReportingOverflow(right.low)
    guard carry || !left.high.isEmpty || !right.high.isEmpty else { return }
    while left.high.count < right.high.count { left.high.append(0) }
    for index in left.high.indices {
      let (sum, first) = left.high[index].addingReportingOverflow(index < right.high.count ? right.high[index] : 0)
      let (total, second) = sum.addingReportingOverflow(carry ? 1 : 0)
      left.high[index] = total
      carry = first || second
    }
    if carry { left.high.append(1) }
  }

  /// The sum of two counts.
  package static func + (left: AnswersCount, right: AnswersCount) -> AnswersCount {
    var sum = left
    sum += right
    return sum
  }

  /// Every set of answers in this many variations.
  package static func * (left: AnswersCount, right: Int) -> AnswersCount {
    guard right > 0 else { return 0 }
    var product = left
    var carry: UInt128
    (carry, product.low) = AnswersCount.digits(left.low, right, 0)
    for index in product.high.indices {
      (carry, product.high[index]) = AnswersCount.digits(left.high[index], right, carry)
    }
    if carry > 0 { product.high.append(carry) }
    return product
  }

  private static func digits(_ digit: UInt128, _ factor: Int, _ carry: UInt128) -> (UInt128, UInt128) {
    let (high, low) = digit.multipliedFullWidth(by: UInt128(factor))
    let (sum, isOver) = low.addingReportingOverflow(carry)
    return (high + (isOver ? 1 : 0), sum)
  }
}

extension AnswersCount: Comparable {
  /// The smaller count comes first.
  package static func < (left: AnswersCount, right: AnswersCount) -> Bool {
    guard left.high.count == right.high.count else { return left.high.count < right.high.count }
    for (left, right) in zip(left.high.reversed(), right.high.reversed()) where left != right { return left < right }
    return left.low < right.low
  }
}

extension AnswersCount: CustomStringConvertible {
  /// The count in decimal digits, without any grouping.
  package var description: String {
    guard !high.isEmpty else { return String(low) }
    let base: UInt128 = 10_000_000_000_000_000_000
    var digits = Array(high.reversed()) + [low]
    var groups: [String] = []
    while digits.contains(where: { $0 != 0 }) {
      var rest: UInt128 = 0
      for index in digits.indices { (digits[index], rest) = base.dividingFullWidth((rest, digits[index])) }
      groups.append(String(rest))
    }
    let last = groups.popLast() ?? "0"
    return last + groups.reversed().map { String(repeating: "0", count: 19 - $0.utf8.count) + $0 }.joined()
  }
}
