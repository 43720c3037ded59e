/// An `AnswersSet` as a few cubes, none of which holds what another does.
struct Cover {
  /// How many cubes a cover looks for before it only counts the rest.
  private static let limit = 40
  /// How many edges it looks at, about.
  private static let effort = 6_000_000
  /// How many cubes are said as simply as they can be, whatever it costs.
  private static let simplest = 6

  private let set: AnswersSet
  private let start: Int32
  /// Levels that may not tell who the people are.
  private let silent: Set<Int>
  /// The cubes with their sets of answers, the largest first.
  private(set) var cubes: [(cube: Cube, answersCount: AnswersCount)] = []
  /// How many sets of answers lie in none of them.
  private(set) var rest: AnswersCount = 0

  /// - Parameter silent: the variables that may not tell who the people are; others decide between them.
  init(_ set: AnswersSet, from start: Int32, silent: Set<Int> = []) {
    self.set = set
    self.start = start
    self.silent = Set(set.levels.indices.filter { silent.contains(set.levels[$0].variable) })
    var open: [(cube: Cube, size: Double)] = []
    if let whole = tight(Cube(everythingOf: set)) { open = [sized(whole)] }
    var found: [Cube] = []
    // What a diagram of so many edges can be looked at; a large one is not worth a minute.
    var looks = Cover.effort / max(1, set.edges)
    while let index = open.indices.max(by: { open[$0].size < open[$1].size }) {
      let cube = open.remove(at: index).cube
      looks -= 1
      if !set.reaches([.outside], cube, from: start) {
        found.append(cube)
      } else if found.count + open.count >= Cover.limit || looks < 0 {
        rest += set.count(.inside, cube, from: start)
      } else {
        let parts = parts(of: cube, &looks)
        open += parts.map(sized)
        if parts.isEmpty { rest += set.count(.inside, cube, from: start) }
      }
    }
    let counted = found.map { (cube: $0, answersCount: set.count(.inside, $0, from: start)) }
    cubes = merged(counted).enumerated().map { index, found in
      (index < Cover.simplest || looks > 0 ? simplified(found.cube) : found.cube, found.answersCount)
    }
  }

  /// The smallest cube that holds what of a cube is inside, as far as it may be said.
  private func tight(_ cube: Cube) -> Cube? {
    set.tight(cube, from: start).map { tight in
      silent.reduce(tight) { $0.with($1, Array(repeating: true, count: $0.allowed[$1].count)) }
    }
  }

  private func sized(_ cube: Cube) -> (cube: Cube, size: Double) {
    (cube, set.size(.inside, cube, from: start))
  }

  // MARK: Parting

  /// A cube in parts by the variable that tells inside from outside best.
  private func parts(of cube: Cube, _ looks: inout Int) -> [Cube] {
    var best: (outside: Double, parts: [Cube])?
    for depth in cube.allowed.indices {
      let parts = parts(of: cube, by: depth, isJoining: true)
      looks -= cube.allowed[depth].count + parts.count
      guard parts.count > 1 else { continue }
      let outside = parts.reduce(0) { $0 + set.size(.outside, $1, from: start) }
      if let known = best, (known.outside, known.parts.count) <= (outside, parts.count) { continue }
      best = (outside, parts)
    }
    if let best { return best.parts }
    // No variable tells them apart alone: any will do, one value at a time.
    let depth = cube.allowed.indices.first { parts(of: cube, by: $0, isJoining: false).count > 1 }
    return depth.map { parts(of: cube, by: $0, isJoining: false) } ?? []
  }

  /// A part for each value of a variable; values that leave the same to the others stay together.
  private func parts(of cube: Cube, by depth: Int, isJoining: Bool) -> [Cube] {
    let values = cube.allowed[depth]
    guard !silent.contains(depth), values.count(where: \.self) > 1 else { return [] }
    var parts: [Cube] = []
    for value in values.indices where values[value] {
      var single = Array(repeating: false, count: values.count)
      single[value] = true
      guard let part = tight(cube.with(depth, single)) else { continue }
      let rest = part.with(depth, [])
      if isJoining, let index = parts.firstIndex(where: { $0.with(depth, []) == rest }) {
        parts[index] = parts[index].joined(part)
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  // MARK: Joining

  /// Joins cubes as long as two of them are one.
  private func merged(_ found: [(cube: Cube, answersCount: AnswersCount)]) -> [(cube: Cube, answersCount: AnswersCount)]
  {
    var cubes = found.sorted { $0.answersCount > $1.answersCount }
    var first = 0
    while first < cubes.count {
      let partner = cubes.indices.first { second in
        guard second > first else { return false }
        let hull = cubes[first].cube.joined(cubes[second].cube)
        return !set.reaches([.outside], hull, from: start)
          && set.count(.inside, hull, from: start) == cubes[first].answersCount + cubes[second].answersCount
      }
      if let partner {
        let other = cubes.remove(at: partner)
        cubes[first] = (cubes[first].cube.joined(other.cube), cubes[first].answersCount + other.answersCount)
        first = 0
      } else {
        first += 1
      }
    }
    return cubes.sorted { $0.answersCount > $1.answersCount }
  }

  /// A cube without what the rest of it says already.
  private func simplified(_ cube: Cube) -> Cube {
    var cube = cube
    let depths = cube.allowed.indices.sorted { set.levels[$0].variable < set.levels[$1].variable }
    // What is not about an answer says least, and goes first: that nobody asked, then that somebody may not have.
    let unasked = depths.filter { cube.allowed[$0].last == true && !cube.allowed[$0].dropLast().contains(true) }
    let vague =
      unasked
      + depths.filter { depth in
        let values = cube.allowed[depth]
        return !unasked.contains(depth) && (values.last == true || !values.dropLast().contains(false))
      }
    for depth in vague + depths.filter({ !vague.contains($0) }) where cube.allowed[depth].contains(false) {
      let others = cube.with(depth, cube.allowed[depth].map { !$0 })
      guard !set.reaches([.inside, .outside], others, from: start) else { continue }
      cube.allowed[depth] = Array(repeating: true, count: cube.allowed[depth].count)
    }
    return cube
  }
}
