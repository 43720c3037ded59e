import Packs
import Problems
import Shipped
import Testing

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ([0xFF], "1:1"), (Array("a: b\nc: d".utf8) + [0xC3], "2:5"), (Array("è: ".utf8) + [0xE8, 0x0A], "1:4"),
      ([0x61, 0xED, 0xA0, 0x80], "1:2"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are named with line and column`(bytes: [UInt8], place: String) throws {
    let file = SourceFile(name: "x.yaml", bytes: bytes)
    let problem = try #require(file.problem)
    #expect(try Shipped.said(problem) == "x.yaml:\(place): error: this file is not UTF-8; save it as UTF-8")
    #expect(problem.rule == .notUTF8)
  }

  @Test func `a file that is not there says so, and one that is says nothing`() throws {
    let missing = try #require(SourceFile(name: "x.yaml", bytes: nil).problem)
    #expect(try Shipped.said(missing) == "x.yaml:1:1: error: this file is missing; a pack has it")
    #expect(SourceFile(name: "x.yaml", bytes: Array("è".utf8)).problem == nil)
    #expect(SourceFile(name: "x.yaml", bytes: Array("è".utf8)) == SourceFile(name: "x.yaml", text: "è"))
  }

  @Test(arguments: CheckedFile.allCases)
  func `a file of the pack that is missing, or not UTF-8, is one problem`(file: CheckedFile) throws {
    for bytes in [nil, [0x0A, 0xFF]] as [[UInt8]?] {
      let problems = try file.check(SourceFile(name: file.name, bytes: bytes)).problems
      #expect(problems.map(\.rule) == [bytes == nil ? .fileMissing : .notUTF8])
    }
  }
}
