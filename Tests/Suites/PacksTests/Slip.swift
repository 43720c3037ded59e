import Foundation
import Packs
import Problems
import Shipped
import Testing

/// A slip of an editor: one piece of text of a file replaced, and what the check says to it.
///
/// The line in a message is counted from the line where the piece begins (`+0`, `+2`, `-3`), so that an edit
/// elsewhere in the file changes no test; `1` is the file's first line.
struct Slip: Sendable, CustomTestStringConvertible {
  let file: CheckedFile
  let old: String
  let new: String
  /// The rule that is broken.
  let rule: ProblemCode
  let message: String
  /// What else the slip breaks, and nothing besides.
  let also: [String]

  init(_ file: CheckedFile, _ old: String, _ new: String, _ rule: ProblemCode, _ message: String, also: [String] = []) {
    self.file = file
    self.old = old
    self.new = new
    self.rule = rule
    self.message = message
    self.also = also
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  /// Makes the slip and holds all problems of the check against those expected; the first bears the code of the rule.
  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let text = try file.text()
    let place = try #require(text.range(of: old), "the file has no such text", sourceLocation: location)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let problems = try file.problems(reading: text.replacingCharacters(in: place, with: new))
    let said = try problems.map(Shipped.said)
    let wanted = expected(message, line)
    #expect(Set(said) == Set([wanted] + also.map { expected($0, line) }), sourceLocation: location)
    let index = try #require(said.firstIndex(of: wanted), sourceLocation: location)
    #expect(problems[index].rule == rule, sourceLocation: location)
  }

  /// A message with its line counted from the beginning of the file.
  private func expected(_ message: String, _ line: Int) -> String {
    var parts = message.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let offset = Int(parts[1]), parts[1].first == "+" || parts[1].first == "-" else {
      return message
    }
    parts[1] = String(line + offset)
    return parts.joined(separator: ":")
  }
}
