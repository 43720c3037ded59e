import Seeded
import Packs
import Testing

@Suite struct GarbledFilesTests {
  @Test(arguments: ShippedFile.allCases, [1, 2] as [UInt64])
  func `a file that chance garbled is read or refused at a place inside it`(file: ShippedFile, seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let shipped = try file.text()
    var refused = 0
    for round in 0..<60 {
      let text = chance.garbled(shipped)
      guard let problem = try file.problem(reading: text) else { continue }
      refused += 1
      #expect(problem.place.line >= 1 && problem.place.column >= 1, "seed \(seed), round \(round): \(problem)")
      #expect(!problem.sentence.isEmpty, "seed \(seed), round \(round)")
      // Every problem names one of the pack's files, mostly the garbled one.
      #expect(problem.place.file.hasSuffix(".yaml"), "seed \(seed), round \(round): \(problem)")
      if problem.place.file == file.name {
        let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
          "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
        }
        #expect(problem.place.line <= lines.count + 1, "seed \(seed), round \(round): \(problem)")
      }
    }
    #expect(refused > 20)
  }
}
