import Proofs
import Seeded
import Testing

struct AnswersCountTests {
  /// A product of small numbers.
  private func product(_ factors: some Sequence<Int>) -> AnswersCount { factors.reduce(1) { $0 * $1 } }

  @Test(arguments: [
    (2, 127, "170141183460469231731687303715884105728"), (2, 128, "340282366920938463463374607431768211456"),
    (2, 129, "680564733841876926926749214863536422912"), (10, 19, "10000000000000000000"),
    (10, 38, "100000000000000000000000000000000000000"), (10, 40, "10000000000000000000000000000000000000000"),
    (2, 256, "115792089237316195423570985008687907853269984665640564039457584007913129639936"),
  ])
  func `as many questions with as many answers are counted to the last digit`(
    answers: Int, questions: Int, text: String
  ) {
    #expect(product(repeatElement(answers, count: questions)).description == text)
  }

  @Test func `sixty questions, each with one answer more than the last, are counted to the last digit`() {
    #expect(
      product(1...60).description
        == "8320987112741390144276341183223364380754172606361245952449277696409600000000000000")
  }

  @Test func `no answers at all are none, and stay none in every variation`() {
    #expect(AnswersCount(0).description == "0")
    #expect(AnswersCount(0) * 5 == 0)
    #expect(product(repeatElement(3, count: 200)) * 0 == 0)
    #expect(AnswersCount(0) + 0 == 0)
  }

  @Test func `there is nothing below none`() {
    #expect(AnswersCount(-1) == 0)
    #expect(AnswersCount(7) * -1 == 0)
  }

  @Test func `a sum carries over every digit above it`() {
    // 2²⁵⁶ - 1, put together from its halves: one set of answers more runs through both digits.
    let half = (0..<256).map { product(repeatElement(2, count: $0)) }
    let full = half.reduce(0) { $0 + $1 }
    #expect(full < product(repeatElement(2, count: 256)))
    #expect(full + 1 == product(repeatElement(2, count: 256)))
    #expect(1 + full == product(repeatElement(2, count: 256)))
  }

  @Test func `a product carries over a digit that is full already`() {
    // A third of 2¹²⁸ - 1 as the upper digit: three times that is full, and the lower digit carries one more.
    let power = { (exponent: Int) in product(repeatElement(2, count: exponent)) }
    let third = (0..<64).reduce(AnswersCount(0)) { $0 + power(128 + 2 * $1) }
    #expect((third + power(127)) * 3 == power(256) + power(127))
  }

  @Test func `of two large counts the first digit that differs decides`() {
    let large = product(repeatElement(2, count: 200))
    #expect(large < large + 1)
    #expect(large * 3 > large * 2 + AnswersCount(Int.max))
    #expect(AnswersCount(Int.max) < large)
    #expect(!(large < large))
    #expect([large, 3, large * 9, 0].sorted() == [0, 3, large, large * 9])
  }

  @Test(arguments: 0..<40) func `sums and products are those of school arithmetic`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    var counts: [AnswersCount] = [1]
    var digits: [Digits] = [Digits(1)]
    for _ in 0..<60 {
      let (left, right) = (counts.indices.randomElement(using: &chance) ?? 0, counts.count - 1)
      if Bool.random(using: &chance) {
        counts.append(counts[left] + counts[right])
        digits.append(digits[left].plus(digits[right]))
      } else {
        let factor = Bool.random(using: &chance) ? Int.random(in: 1...9, using: &chance) : Int.max
        counts.append(counts[right] * factor)
        digits.append(digits[right].times(factor))
      }
    }
    #expect(counts.map(\.description) == digits.map(\.text))
    for (left, right) in zip(counts.indices.shuffled(using: &chance), counts.indices) {
      #expect((counts[left] < counts[right]) == digits[left].isBelow(digits[right]))
      #expect((counts[left] == counts[right]) == (digits[left].text == digits[right].text))
    }
  }
}

/// A number as it is written at school, the last digit first.
private struct Digits {
  private var digits: [Int]

  init(_ number: Int) { digits = String(number).reversed().compactMap(\.wholeNumberValue) }

  var text: String { digits.reversed().map(String.init).joined() }

  func plus(_ other: Digits) -> Digits {
    var sum = self
    sum.digits = []
    var carry = 0
    for index in 0..<max(digits.count, other.digits.count) {
      carry += (index < digits.count ? digits[index] : 0) + (index < other.digits.count ? other.digits[index] : 0)
      sum.digits.append(carry % 10)
      carry /= 10
    }
    if carry > 0 { sum.digits.append(carry) }
    return sum
  }

  func times(_ factor: Int) -> Digits {
    var product = Digits(0)
    for (place, digit) in Digits(factor).digits.enumerated() {
      var shifted = self
      shifted.digits.insert(contentsOf: repeatElement(0, count: place), at: 0)
      for _ in 0..<digit { product = product.plus(shifted) }
    }
    return product
  }

  func isBelow(_ other: Digits) -> Bool {
    guard digits.count == other.digits.count else { return digits.count < other.digits.count }
    return digits.reversed().lexicographicallyPrecedes(other.digits.reversed())
  }
}
