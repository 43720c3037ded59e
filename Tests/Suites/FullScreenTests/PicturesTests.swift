import Foundation
import Frames
import Goldens
import Shipped
import Testing

/// The pictures of the README are what the program shows; `SPORTELLO_GOLDENS=write` draws them anew.
@Suite struct PicturesTests {
  private let folder = GoldenFolder(
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures"))

  @Test func `the picture of a question is what the program shows`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("1134")
    session.press(.enter)
    try folder.hold(session.frame.picture, as: "question.svg")
  }

  @Test func `the picture of a result is what the program shows`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("1134")
    session.press(.enter)
    session.type("21121")
    session.press(.enter)
    try folder.hold(session.frame.picture, as: "result.svg")
  }

  @Test func `every picture is one that a test holds and the README shows`() throws {
    let readme = try String(contentsOfFile: "\(Shipped.resources)/../README.md", encoding: .utf8)
    #expect(try folder.names() == ["question.svg", "result.svg"])
    for name in try folder.names() { #expect(readme.contains("](Tests/Suites/FullScreenTests/Pictures/\(name))")) }
  }
}
