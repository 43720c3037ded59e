@testable import Proofs
import Seeded
import Testing

struct VariableOrderTests {
  private func tie(_ variables: Int...) -> VariableOrder.Tie { VariableOrder.Tie(speaksOf: variables, decides: []) }

  @Test func `what belongs together is taken together, however far apart the interview asks it`() {
    let pairs = (0..<30).map { [$0, $0 + 30] }
    let ties = pairs.map { tie($0[0], $0[1]) }
    let order = VariableOrder(Array(0..<60), values: Array(repeating: 2, count: 60), ties).best()
    for pair in pairs {
      let places = pair.compactMap { order.firstIndex(of: $0) }
      #expect(abs(places[0] - places[1]) == 1, "\(pair)")
    }
  }

  @Test func `variables keep their names`() {
    let order = VariableOrder([40, 7, 19], values: [2, 2, 2], [tie(40, 19)]).best()
    #expect(order.sorted() == [7, 19, 40])
    #expect(order.firstIndex(of: 7) != 1)
  }

  @Test(arguments: 0..<60) func `a gate comes before what it gates, and nothing is lost`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 3...24, using: &chance)
    var ties: [VariableOrder.Tie] = []
    for variable in 1..<count where Bool.random(using: &chance) {
      let gates = (0..<variable).shuffled(using: &chance).prefix(2)
      ties.append(VariableOrder.Tie(speaksOf: Array(gates), decides: [variable]))
    }
    for _ in 0..<count {
      ties.append(VariableOrder.Tie(speaksOf: Array((0..<count).shuffled(using: &chance).prefix(3)), decides: []))
    }
    let values = (0..<count).map { _ in Int.random(in: 2...4, using: &chance) }
    let order = VariableOrder(Array(0..<count), values: values, ties).best()
    #expect(order.sorted() == Array(0..<count))
    for tie in ties {
      for gated in tie.decides {
        let earlier = Set(order.prefix { $0 != gated })
        #expect(earlier.isSuperset(of: tie.speaksOf))
      }
    }
  }

  @Test func `more variables than can be weighed keep their order`() {
    let many = Array((0..<129).reversed())
    #expect(VariableOrder(many, values: Array(repeating: 2, count: 129), [tie(0, 128)]).best() == many)
  }
}
