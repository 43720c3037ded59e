import Advice
import FullScreen
import Foundation
import Packs
import Shipped
import Testing

@Suite struct ReadmeTests {
  @Test func `the README lists the keys of the program, all of them and no others`() throws {
    let readme = try String(contentsOfFile: "\(Shipped.resources)/../README.md", encoding: .utf8)
    let between = try #require(
      readme.split(separator: "<!-- keys -->").last?.split(separator: "<!-- /keys -->").first)
    let rows = between.split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let words = try Shipped.wording("en", Shipped.pack()).interface.words
    #expect(Array(rows) == KeyTable.rows(words: words))
  }
}
