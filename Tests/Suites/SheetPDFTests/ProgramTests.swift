import Foundation
import Sheets
import Testing
import Texts

@Suite struct ProgramTests {
  private func run(_ text: String, output: String? = nil) throws -> Tool.Ending {
    try Tool.run(Tool.program, input: Array(text.utf8), output: output)
  }

  @Test func `a paper becomes a PDF, and nothing else is said`() throws {
    let ending = try run(PaperSample.paper(PaperSample.urdu).jsonText)
    #expect(ending.status == 0)
    #expect(ending.errors.isEmpty)
    #expect(ending.text.hasPrefix("%PDF-1.4\n"))
    #expect(ending.text.hasSuffix("%%EOF\n"))
  }

  @Test(arguments: [
    ("", "json: 1:1: the text ends where a value should stand\n"),
    ("[1]", "json: 1:1: the paper should be an object\n"),
  ])
  func `what is no paper is refused with its place`(text: String, line: String) throws {
    let ending = try run(text)
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
    #expect(ending.errors == line)
  }

  @Test func `what is no text is refused`() throws {
    let ending = try Tool.run(Tool.program, input: [0x7B, 0xFF])
    #expect(ending.status == 65)
    #expect(ending.errors == "json: 1:1: the text is not UTF-8\n")
  }

  @Test func `fonts that are missing are named in a form for programs`() throws {
    var paper = PaperSample.paper(PaperSample.bengali)
    paper.sheet.fonts = SheetFonts(families: ["DejaVu Sans"], package: "fonts-noto-core")
    let ending = try run(paper.jsonText)
    #expect(ending.status == 69)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.wholeMatch(of: /fonts: bn: fonts-noto-core: .+\n/) != nil)
  }

  @Test func `a page that is too full is refused`() throws {
    let ending = try run(PaperSample.paper(PaperSample.italian, fullness: 80).jsonText)
    #expect(ending.status == 70)
    #expect(ending.errors == "full: the paper does not fit on one page\n")
  }

  @Test func `a disk without room is told`() throws {
    let ending = try run(PaperSample.paper(PaperSample.italian).jsonText, output: "/dev/full")
    #expect(ending.status == 74)
    #expect(ending.errors == "output: No space left on device\n")
  }

  @Test func `a reader that leaves early ends it without a crash`() throws {
    try Tool.inFolder { folder in
      let path = folder + "/paper.json"
      try PaperSample.paper(PaperSample.italian).jsonText.write(
        toFile: path, atomically: false, encoding: .utf8)
      let ending = try Tool.run("sh", ["-c", "{ \"$0\" < \"$1\"; echo $? >&2; } | exec 0<&-", Tool.program, path])
      #expect(["0\n", "output: Broken pipe\n74\n"].contains(ending.errors))
    }
  }
}
