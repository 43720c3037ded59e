import Packs
import Pages
import Sheets
import Shipped
import Testing
import Texts

/// Sheets that nobody here can read say what the original says, in its order.
@Suite struct EveryLanguageTests {
  @Test(arguments: Shipped.languages)
  func `every combination of routes has all numbers, addresses, steps and documents, by the words of the glossary`(
    language: String
  ) throws {
    var texts = 0
    for shipped in try EverySheet.all.get() {
      let papers = shipped.papers
      let original = try #require(shipped.sheet(in: papers.language))
      let sheet = try #require(shipped.sheet(in: language))
      let comparison = try comparison(language, papers)
      #expect(comparison.faults(of: sheet, against: original) == [], "\(shipped.name)")
      texts += SheetOutline(sheet).entries.count
    }
    // A sheet has some dozens of texts, and there are some dozens of sheets.
    #expect(texts > 1000)
  }

  @Test(arguments: Shipped.languages)
  func `a page of plain text says everything that the sheet says, in its order`(language: String) throws {
    for shipped in try EverySheet.all.get() {
      let sheet = try #require(shipped.sheet(in: language))
      #expect(SheetComparison.faults(ofText: sheet.text(height: nil), of: sheet) == [], "\(shipped.name)")
    }
  }

  // MARK: The comparison itself

  @Test func `a step that is dropped is missed, wherever it stood`() throws {
    let (original, sheet, comparison) = try fullest()
    let (block, steps) = try #require(
      sheet.blocks.enumerated().first { $0.element.part == .steps }.map { ($0.offset, $0.element.steps) })
    #expect(steps.count > 1)
    for index in steps.indices {
      var shorter = sheet
      var rest = steps
      rest.remove(at: index)
      shorter.blocks[block].content = .steps(rest)
      #expect(comparison.faults(of: shorter, against: original) == ["lost: steps \(steps.count)"])
      #expect(SheetComparison.faults(ofText: shorter.text(height: nil), of: sheet).count == 1)
    }
  }

  @Test func `two numbers that change places are seen`() throws {
    let (original, sheet, comparison) = try fullest()
    let block = try #require(sheet.blocks.firstIndex { $0.part == .numbers })
    let numbers = sheet.blocks[block].labelled
    for index in numbers.indices.dropFirst() {
      var mixed = sheet
      var others = numbers
      (others[0].text, others[index].text) = (numbers[index].text, numbers[0].text)
      mixed.blocks[block].content = .numbers(others)
      let faults = comparison.faults(of: mixed, against: original)
      for number in [1, index + 1] { #expect(faults.contains { $0.hasPrefix("numbers \(number) text: ") }) }
      #expect(!SheetComparison.faults(ofText: mixed.text(height: nil), of: sheet).isEmpty)
    }
  }

  @Test func `a text that loses its number is seen`() throws {
    var tried = 0
    for shipped in try EverySheet.all.get() where tried < 20 {
      let (original, sheet, comparison) = try translated(shipped)
      let block = try #require(sheet.blocks.firstIndex { $0.part == .steps })
      for (index, step) in sheet.blocks[block].steps.enumerated() {
        guard step.spans.contains(where: { $0.kind == .number }) else { continue }
        var steps = sheet.blocks[block].steps
        steps[index] = "…"
        var other = sheet
        other.blocks[block].content = .steps(steps)
        let faults = comparison.faults(of: other, against: original)
        #expect(faults.contains { $0.hasPrefix("steps \(index + 1): [], ") }, "\(step)")
        tried += 1
      }
    }
    #expect(tried > 0)
  }

  @Test func `a thing that is called otherwise than the glossary says is seen`() throws {
    var tried = 0
    for shipped in ShippedSheet.few(of: try EverySheet.all.get()) {
      let (original, sheet, comparison) = try translated(shipped)
      for block in sheet.blocks.indices {
        for (index, remark) in sheet.blocks[block].notes.enumerated() {
          var notes = sheet.blocks[block].notes
          notes[index].text = "…"
          var other = sheet
          other.blocks[block].content = .notes(notes)
          let faults = comparison.faults(of: other, against: original)
          let isOfGlossary = faults.contains { $0.hasPrefix("notes \(index + 1) \(remark.weight): \"…\" says ") }
          tried += isOfGlossary ? 1 : 0
        }
      }
    }
    // Some notes speak of the Questura, of a desk, of an appointment.
    #expect(tried > 1)
  }

  /// The sheet with the most to tell, in the pack's language and in one that few of us read.
  private func fullest() throws -> (original: Sheet, sheet: Sheet, comparison: SheetComparison) {
    try translated(try #require(ShippedSheet.few(of: EverySheet.all.get()).first))
  }

  private func translated(
    _ shipped: ShippedSheet
  ) throws -> (original: Sheet, sheet: Sheet, comparison: SheetComparison) {
    (
      try #require(shipped.sheet(in: shipped.papers.language)), try #require(shipped.sheet(in: "ar")),
      try comparison("ar", shipped.papers)
    )
  }

  private func comparison(_ language: String, _ papers: ShippedPapers) throws -> SheetComparison {
    SheetComparison(
      try #require(papers.glossary(of: papers.language)), try #require(papers.glossary(of: language)))
  }
}
