import Foundation
import Testing

/// The guide of the sources speaks of the sources as they are.
@Suite struct GuideTests {
  /// The links of the guide, with what they call the file.
  private func links() throws -> [(text: String, path: String)] {
    try House.guide.map { try House.text($0) }.joined().matches(of: #/\[([^\]]+)\]\(([^)#]+)\)/#).map {
      (String($0.1), String($0.2))
    }
    .filter { !$0.path.contains("://") }
  }

  @Test func `every link leads somewhere, and what is named stands there`() throws {
    let links = try links()
    #expect(links.count > 60)
    let sources = House.root.appending(path: "Sources")
    for (text, path) in links {
      let file = sources.appending(path: path).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
      guard file.pathExtension == "swift", text.hasPrefix("`"), !text.hasSuffix(".swift`") else { continue }
      let content = SwiftFile(path: path, text: try String(contentsOf: file, encoding: .utf8))
      let name = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).last.map(String.init) ?? ""
      #expect(content.declarations.union(content.extended).contains(name), "\(text) in \(path)")
    }
  }

  @Test func `the glossary is in order, and each word has its type`() throws {
    let rows = try House.guideTable("glossary")
    #expect(rows.count > 30)
    let words = rows.map { $0[0].lowercased() }
    #expect(words == words.sorted())
    #expect(Set(words).count == words.count)
    for row in rows { #expect(row.count == 3 && row[1].contains("]("), "\(row)") }
  }
}
