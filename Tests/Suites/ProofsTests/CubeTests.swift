@testable import Proofs
import Seeded
import Testing

struct CubeTests {
  @Test(arguments: 0..<300) func `what a cube says of a set is what its members say one by one`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let cube = tried.cube(&chance)
    let inside = tried.inside.filter(cube.contains)
    let outside = tried.outside.filter(cube.contains)
    #expect(tried.set.count(.inside, cube, from: tried.start) == AnswersCount(inside.count))
    #expect(tried.set.size(.outside, cube, from: tried.start) == Double(outside.count))
    #expect(tried.set.reaches([.inside], cube, from: tried.start) == !inside.isEmpty)
    #expect(tried.set.reaches([.outside], cube, from: tried.start) == !outside.isEmpty)
    #expect(tried.set.reaches([.inside, .outside], cube, from: tried.start) == !(inside + outside).isEmpty)
    #expect(!tried.set.reaches([.impossible], cube, from: tried.start))
  }

  @Test(arguments: 0..<300) func `a tight cube has no answer that none of the people gives`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let cube = tried.cube(&chance)
    let inside = tried.inside.filter(cube.contains)
    guard let tight = tried.set.tight(cube, from: tried.start) else {
      #expect(inside.isEmpty)
      return
    }
    #expect(!inside.isEmpty)
    for (depth, allowed) in tight.allowed.enumerated() {
      #expect(Set(allowed.indices.filter { allowed[$0] }) == Set(inside.map { $0[depth] }))
    }
  }

  @Test(arguments: 0..<50) func `two cubes joined hold the members of both`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let tried = try #require(TriedSet(&chance))
    let (first, second) = (tried.cube(&chance), tried.cube(&chance))
    let both = first.joined(second)
    for answers in tried.inside + tried.outside where first.contains(answers) || second.contains(answers) {
      #expect(both.contains(answers))
    }
    // The smallest that does: an edge that neither has is not taken.
    for (depth, allowed) in both.allowed.enumerated() {
      #expect(allowed == zip(first.allowed[depth], second.allowed[depth]).map { $0 || $1 })
    }
  }
}
