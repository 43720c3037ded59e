import Garbling
import Packs
import Shipped
import Testing

@Suite struct GarbledPackTests {
  /// Three hundred packs, in parts that run side by side; `.ci/fuzz` tries ten thousand.
  @Test(arguments: [1, 151] as [UInt64])
  func `a pack that chance garbled is read, or refused at places inside its files`(start: UInt64) throws {
    let original = try GarbledPack.Original()
    let words = try ["en", "it"].map(Shipped.problemWords)
    let watchdog = Watchdog(seconds: 60)
    var refused = 0
    for seed in start..<start + 150 {
      let outcome = watchdog.watch(seed) { GarbledPack(original, seed: seed).outcome(words) }
      #expect(outcome.violations.isEmpty, "seed \(seed): \(outcome.violations)")
      if !outcome.problems.isEmpty { refused += 1 }
    }
    #expect(refused > 90)
  }

  @Test func `the same seed garbles the same bytes, another one others`() throws {
    let original = try GarbledPack.Original()
    #expect(GarbledPack(original, seed: 7).files == GarbledPack(original, seed: 7).files)
    #expect(GarbledPack(original, seed: 7).files != GarbledPack(original, seed: 8).files)
  }
}
