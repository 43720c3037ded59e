/// For every level of an `AnswersSet` the groups of values that are taken; the last stands for "not asked".
struct Cube: Hashable {
  var allowed: [[Bool]]

  /// All sets of answers.
  init(everythingOf set: AnswersSet) { allowed = set.levels.map { Array(repeating: true, count: $0.stride) } }

  private init(_ allowed: [[Bool]]) { self.allowed = allowed }

  /// The smallest cube that holds both.
  func joined(_ other: Cube) -> Cube {
    Cube(zip(allowed, other.allowed).map { zip($0, $1).map { $0 || $1 } })
  }

  /// The same, with one level as it is said here.
  func with(_ level: Int, _ values: [Bool]) -> Cube {
    var cube = self
    cube.allowed[level] = values
    return cube
  }
}

extension AnswersSet {
  /// Whether some set of answers of a cube comes to one of these ends.
  func reaches(_ ends: [End], _ cube: Cube, from start: Int32) -> Bool {
    let last = reached(cube, from: start)[levels.count]
    return ends.contains { last[Int($0.rawValue)] }
  }

  /// The nodes of every level to which some set of answers of a cube comes, then the ends.
  private func reached(_ cube: Cube, from start: Int32) -> [[Bool]] {
    var reached = levels.map { Array(repeating: false, count: $0.count) } + [[false, false, false]]
    reached[0][Int(start)] = true
    for (depth, level) in levels.enumerated() {
      let edges = cube.allowed[depth].indices.filter { cube.allowed[depth][$0] }
      for node in 0..<level.count where reached[depth][node] {
        for edge in edges {
          let child = level.children[node * level.stride + edge]
          if child >= 0 { reached[depth + 1][Int(child)] = true }
        }
      }
    }
    return reached
  }

  /// How many sets of answers of a cube come to an end.
  func count(_ end: End, _ cube: Cube, from start: Int32) -> AnswersCount {
    sum(end, cube, from: start, zero: AnswersCount(0), one: 1, times: *)
  }

  /// About as many: quicker, and good enough to choose by.
  func size(_ end: End, _ cube: Cube, from start: Int32) -> Double {
    sum(end, cube, from: start, zero: 0, one: 1) { $0 * Double($1) }
  }

  private func sum<Count: AdditiveSum>(
    _ end: End, _ cube: Cube, from start: Int32, zero: Count, one: Count, times: (Count, Int) -> Count
  ) -> Count {
    var counts = Array(repeating: zero, count: levels.first?.count ?? 3)
    counts[Int(start)] = one
    for (depth, level) in levels.enumerated() {
      var next = Array(repeating: zero, count: depth + 1 < levels.count ? levels[depth + 1].count : 3)
      let edges = cube.allowed[depth].indices.filter { cube.allowed[depth][$0] }
      for node in 0..<level.count where counts[node] != zero {
        for edge in edges {
          let child = level.children[node * level.stride + edge]
          guard child >= 0 else { continue }
          let weight = edge < level.weights.count ? level.weights[edge] : 1
          next[Int(child)] += weight == 1 ? counts[node] : times(counts[node], weight)
        }
      }
      counts = next
    }
    return counts[Int(end.rawValue)]
  }

  /// The smallest cube that holds what of a cube is inside; nil if nothing is.
  func tight(_ cube: Cube, from start: Int32) -> Cube? {
    let reached = reached(cube, from: start)
    guard reached[levels.count][Int(End.inside.rawValue)] else { return nil }
    var alive = [false, true, false]
    var result = cube
    for (depth, level) in levels.enumerated().reversed() {
      var own = Array(repeating: false, count: level.count)
      var used = Array(repeating: false, count: level.stride)
      let edges = cube.allowed[depth].indices.filter { cube.allowed[depth][$0] }
      for node in 0..<level.count where reached[depth][node] {
        for edge in edges {
          let child = level.children[node * level.stride + edge]
          guard child >= 0, alive[Int(child)] else { continue }
          used[edge] = true
          own[node] = true
        }
      }
      result.allowed[depth] = used
      alive = own
    }
    return result
  }

  /// How many edges there are: what it costs to look at all of them once.
  var edges: Int { levels.reduce(0) { $0 + $1.children.count } }
}

/// What can be summed up along the ways through a diagram.
protocol AdditiveSum: Equatable {
  static func += (left: inout Self, right: Self)
}

extension Double: AdditiveSum {}
extension AnswersCount: AdditiveSum {}
