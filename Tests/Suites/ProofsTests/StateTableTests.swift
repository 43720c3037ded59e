@testable import Proofs
import Seeded
import Testing

struct StateTableTests {
  @Test func `a state that is known keeps its number`() {
    var table = StateTable(stride: 2)
    #expect([[1, 2], [2, 1], [1, 2], [2, 2]].map { table.insert($0) } == [0, 1, 0, 2])
    #expect(table.count == 3)
    #expect(table.rows == [1, 2, 2, 1, 2, 2])
  }

  @Test func `where nothing is to be remembered there is one state`() {
    var table = StateTable(stride: 0)
    #expect([[], [], []].map { table.insert($0) } == [0, 0, 0])
    #expect(table.count == 1)
  }

  @Test func `a table that has grown knows its first states`() {
    var chance = SeededGenerator(seed: 1)
    var table = StateTable(stride: 3)
    var numbers: [[Int32]: Int32] = [:]
    for _ in 0..<20_000 {
      let row = (0..<3).map { _ in Int32.random(in: -1...15, using: &chance) }
      let number = table.insert(row)
      #expect(number == numbers[row, default: number])
      numbers[row] = number
    }
    #expect(table.count == numbers.count)
    #expect(numbers.count > 4_000)
    for (row, number) in numbers { #expect(Array(table.rows[(Int(number) * 3)...].prefix(3)) == row) }
  }
}
