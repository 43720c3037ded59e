package import Foundation

/// Texts as files: what pages and screens said when somebody last looked at them.
///
/// With `SPORTELLO_GOLDENS=write` every test that holds a text against a file writes it anew, pages and screens alike.
package struct GoldenFolder: Sendable {
  private let folder: URL
  private let writes: Bool

  /// A folder of golden texts.
  ///
  /// - Parameter writes: whether what differs is written anew, as the environment says.
  package init(
    _ folder: URL, writes: Bool = ProcessInfo.processInfo.environment["SPORTELLO_GOLDENS"] == "write"
  ) {
    self.folder = folder
    self.writes = writes
  }

  /// The folder `Golden` beside a test.
  package init(beside test: String = #filePath) {
    self.init(URL(filePath: test).deletingLastPathComponent().appending(path: "Golden"))
  }

  /// Holds a text against the file of this name.
  ///
  /// - Throws: where they differ; also where the file was written anew, for a run that writes must never pass.
  package func hold(_ text: String, as name: String) throws {
    let file = folder.appending(path: name)
    let wanted = text.hasSuffix("\n") ? text : "\(text)\n"
    let golden: String? =
      FileManager.default.fileExists(atPath: file.path) ? try String(contentsOf: file, encoding: .utf8) : nil
    guard golden != wanted else { return }
    guard writes else { throw GoldenDifference(name: name, text: wanted, golden: golden) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try wanted.write(to: file, atomically: true, encoding: .utf8)
    throw GoldenWritten(name: name)
  }

  /// The names of all files that are there: one that no test holds is of no use.
  package func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) }
}

/// A text that is not what its file says.
package struct GoldenDifference: Error, CustomStringConvertible {
  /// Where they part, and how the file is written anew.
  package let description: String

  init(name: String, text: String, golden: String?) {
    let end = "where the new text is meant, SPORTELLO_GOLDENS=write writes it down"
    guard let golden else {
      description = "\(name) is not there; \(end)"
      return
    }
    let (lines, old) = (text.lines, golden.lines)
    let line = zip(lines, old).prefix { $0 == $1 }.count
    let said = { (lines: [Substring]) in line < lines.count ? "\"\(lines[line])\"" : "nothing" }
    description = "\(name):\(line + 1): \(said(lines)) was \(said(old)); \(end)"
  }
}

/// A file that was written anew.
package struct GoldenWritten: Error, CustomStringConvertible {
  /// What to do next.
  package let description: String

  init(name: String) { description = "\(name) was written anew: look at the difference, and run the tests without" }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
