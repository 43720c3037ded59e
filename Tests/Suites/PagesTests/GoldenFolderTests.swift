import Foundation
import Goldens
import Testing

@Suite struct GoldenFolderTests {
  /// A folder of this test's own, with one golden text.
  private func inFolder(_ act: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "goldens-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
    }
    try "one\ntwo\n".write(to: folder.appending(path: "old.txt"), atomically: true, encoding: .utf8)
    try act(folder)
  }

  @Test(arguments: [false, true]) func `a text that is what it was passes`(writes: Bool) throws {
    try inFolder { folder in
      try GoldenFolder(folder, writes: writes).hold("one\ntwo\n", as: "old.txt")
      try GoldenFolder(folder, writes: writes).hold("one\ntwo", as: "old.txt")
    }
  }

  @Test func `a text that is another fails with the line, and leaves the file as it is`() throws {
    try inFolder { folder in
      let goldens = GoldenFolder(folder, writes: false)
      let fault = #expect(throws: GoldenDifference.self) { try goldens.hold("one\nthree\n", as: "old.txt") }
      #expect(fault?.description.hasPrefix("old.txt:2: \"three\" was \"two\"; ") == true)
      let short = #expect(throws: GoldenDifference.self) { try goldens.hold("one", as: "old.txt") }
      #expect(short?.description.hasPrefix("old.txt:2: \"\" was \"two\"; ") == true)
      #expect(throws: GoldenDifference.self) { try goldens.hold("one", as: "new.txt") }
      try goldens.hold("one\ntwo\n", as: "old.txt")
      #expect(try goldens.names() == ["old.txt"])
    }
  }

  @Test(arguments: ["old.txt", "new.txt"]) func `whoever writes a text anew does not pass`(name: String) throws {
    try inFolder { folder in
      let goldens = GoldenFolder(folder, writes: true)
      #expect(throws: GoldenWritten.self) { try goldens.hold("one\nthree\n", as: name) }
      try GoldenFolder(folder, writes: false).hold("one\nthree\n", as: name)
      #expect(try goldens.names().contains(name))
    }
  }
}
