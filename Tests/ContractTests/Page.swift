import Foundation
import Testing

/// A page as `route --format pdf` writes it, read by the programs of poppler.
struct Page {
  let bytes: Data
  /// The facts of `pdfinfo`, by their names.
  let facts: [String: String]
  /// All words on it, one space between them.
  let words: String

  /// The page of answers; the command must succeed.
  static func of(
    _ answers: String, _ arguments: [String] = [], at moment: String = "2026-11-24T10:30"
  ) throws -> Page {
    let command = try Command.route(answers, ["--format", "pdf"] + arguments, at: moment)
    try #require(command.status == 0, "\(command.complaints)")
    return try Page(reading: command.bytes)
  }

  init(reading bytes: Data) throws {
    self.bytes = bytes
    (facts, words) = try Folder.lend { folder in
      let file = try folder.write(bytes, to: "page.pdf").path
      let info = try Page.reading("pdfinfo", [file])
      let pairs = info.split(separator: "\n").compactMap { line -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
      }
      return (Dictionary(pairs) { first, _ in first }, try Page.reading("pdftotext", [file, "-"]).onOneLine)
    }
  }

  /// Whether a number stands on it, however the reader has turned the marks of direction about it.
  func says(_ text: String) -> Bool {
    let marks: Set<Unicode.Scalar> = [
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ]
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: words.unicodeScalars.filter { !marks.contains($0) })
    return String(plain).contains(text)
  }

  private static func reading(_ name: String, _ arguments: [String]) throws -> String {
    let program = URL(filePath: "/usr/bin/\(name)")
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw Unready("\(name) is missing: run sh .ci/test, or apt-get install poppler-utils")
    }
    let command = try Command.run(arguments, program: program)
    guard command.status == 0 else { throw Unready("\(name): \(command.complaints)") }
    return command.output
  }
}
