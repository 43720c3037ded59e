import Packs
import Problems
import Shipped
import Testing

@testable import Packs

@Suite struct ZoneTests {
  /// What the check says to a zone in `pack.yaml`, where the machine knows only the one of Milan.
  private func said(_ zone: String) throws -> [String] {
    let text = try CheckedFile.pack.text().replacing("Europe/Rome", with: zone)
    let log = ProblemLog()
    let file = PackFile([SourceFile(name: "pack.yaml", text: text)], symbols: SymbolTable(), log: log)
    Zone.check(file, { $0 == "Europe/Rome" }, log)
    return try log.problems.filter { $0.rule == .zone }.map(Shipped.said)
  }

  @Test func `clocks run in a zone that the machine knows`() throws {
    #expect(try said("Europe/Rome") == [])
  }

  @Test(arguments: ["Europe/Roma", "europe/rome", "Europe/Rome ", "CET+1"])
  func `a zone nobody knows is refused as it is written`(zone: String) throws {
    let found = try said("\"\(zone)\"")
    #expect(found.count == 1)
    #expect(found.first?.contains("\"\(zone)\"") == true)
  }

  @Test func `a zone that is missing is told once, as a missing key`() throws {
    #expect(try said("\"\"") == [])
  }
}
