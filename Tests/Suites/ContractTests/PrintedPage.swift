import Foundation
import Testing

/// A page as `route --format pdf` writes it, read by the programs of poppler.
struct PrintedPage {
  let bytes: Data
  /// The facts of `pdfinfo`, by their names.
  let facts: [String: String]
  /// All words on it, one space between them.
  let words: String

  /// The page of answers; the command must succeed.
  static func of(
    _ answers: String, _ arguments: [String] = [], at moment: String = "2026-11-24T10:30"
  ) throws -> PrintedPage {
    let command = try Command.route(answers, ["--format", "pdf"] + arguments, at: moment)
    try #require(command.status == 0, "\(command.complaints)")
    return try PrintedPage(reading: command.bytes)
  }

  init(reading bytes: Data) throws {
    self.bytes = bytes
    (facts, words) = try Folder.lend { folder in
      let file = try folder.write(bytes, to: "page.pdf").path
      let info = try PrintedPage.reading("pdfinfo", [file])
      let pairs = info.split(separator: "\n").compactMap { line -> (String, String)? in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
      }
      return (Dictionary(pairs) { first, _ in first }, try PrintedPage.reading("pdftotext", [file, "-"]).onOneLine)
    }
  }

  /// Whether a number stands on it, however the reader has turned the marks of direction about it.
  func says(_ text: String) -> Bool { PrintedPage.withoutMarks(words).contains(text) }

  /// The lines on which a word stands, as they look: from left to right, without blanks and marks of direction.
  ///
  /// Letters that run from right to left are there in the order in which they are drawn, the last one first.
  func lines(through word: String) throws -> [String] {
    let boxes = try Folder.lend {
      try PrintedPage.reading("pdftotext", ["-bbox", $0.write(bytes, to: "page.pdf").path, "-"])
    }
    let words = boxes.matches(of: /xMin="([\d.]+)".*yMax="([\d.]+)">(.*)<\/word>/).compactMap { match in
      Double(match.1).flatMap { x in Double(match.2).map { (x: x, foot: $0, text: String(match.3)) } }
    }
    // The feet of letters of two fonts on one line lie up to five points apart, those of two lines ten.
    return words.filter { $0.text == word }.map { anchor in
      let line = words.filter { abs($0.foot - anchor.foot) < 5 }.sorted { $0.x < $1.x }.map(\.text).joined()
      return PrintedPage.withoutMarks(line)
    }
  }

  private static func withoutMarks(_ text: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
    ]
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: text.unicodeScalars.filter { !marks.contains($0) })
    return String(plain)
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
