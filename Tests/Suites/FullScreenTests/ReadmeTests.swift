import OrderedCollections
import Interviews
import Advice
import Foundation
import FullScreen
import Packs
import Problems
import Shipped
import Testing

@Suite struct ReadmeTests {
  private func readme() throws -> String {
    try String(contentsOfFile: "\(Shipped.resources)/../README.md", encoding: .utf8)
  }

  @Test func `the desk of the README can be copied as it stands`() throws {
    let blocks = try readme().components(separatedBy: "```")
    let text = try #require(blocks.first { $0.contains("role: listed_association") }).dropFirst("yaml\n".count)
    let desk = try Desk(SourceFile(name: "desk.yaml", text: String(text)))
    #expect([desk.itself.name] + desk.associations.map(\.name) == ["Sportello di Via Esempio", "Associazione Esempio"])
    let pack = try Shipped.pack().including(desk)
    #expect(pack.services.keys.first == "parish-doctor")
    #expect(desk.language == "it")
  }

  @Test func `the README lists the keys of the program, all of them and no others`() throws {
    let between = try #require(
      readme().split(separator: "<!-- keys -->").last?.split(separator: "<!-- /keys -->").first)
    let rows = between.split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let words = try Shipped.interface("en")
    #expect(Array(rows) == KeyBindings.rows(words: words))
  }
}
