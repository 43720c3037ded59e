/// The states at one cut, each kept once; a state is a row of numbers, and all rows are equally long.
///
/// Rows lie one behind the other in one array: a fold makes hundreds of thousands of them, and an array for each would
/// cost more than all the rest.
struct StateTable {
  let stride: Int
  private(set) var rows: [Int32] = []
  private(set) var count = 0
  private var slots: [Int32]

  init(stride: Int) {
    self.stride = stride
    slots = Array(repeating: -1, count: 64)
  }

  /// The number of a state, new or known.
  mutating func insert(_ row: [Int32]) -> Int32 {
    var slot = hash(row) & (slots.count - 1)
    while slots[slot] >= 0 {
      let start = Int(slots[slot]) * stride
      var column = 0
      while column < stride, rows[start + column] == row[column] { column += 1 }
      if column == stride { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(count)
    slots[slot] = number
    rows += row
    count += 1
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for number in 0..<count {
      var slot = hash(rows[(number * stride)..<((number + 1) * stride)]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  private func hash(_ row: some Sequence<Int32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for number in row {
      hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash >> 8)
  }
}
