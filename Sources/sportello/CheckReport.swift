import Advice
import Packs
import Problems
import Reports
import Sheets
import TerminalText

/// What a check found, in the shapes in which it is printed.
struct CheckReport {
  let problems: [Problem]
  let fileCount: Int
  let words: ProblemWords
  /// What was proved; nil where the rules could not be read whole.
  private let proof: PackProof?

  /// A report.
  ///
  /// - Parameter sheets: those that do not fit on a page, if somebody asked for them.
  init(of found: CheckedPack, _ proof: PackProof?, sheets: [Problem], words: ProblemWords) {
    problems = found.problems + (proof?.problems(words) ?? []) + sheets
    fileCount = found.fileCount
    self.words = words
    self.proof = proof
  }

  private var errorCount: Int { problems.count { $0.severity == .error } }
  private var warningCount: Int { problems.count - errorCount }

  /// Whether the pack may be used; strictly, whether nothing at all is to be said.
  func isPassed(strictly: Bool) -> Bool { strictly ? problems.isEmpty : errorCount == 0 }

  func text(_ format: CheckFormat) -> String {
    switch format {
    case .text: (problems.map { words.line($0).visible } + (proof?.lines ?? []) + [closing]).lines
    case .json: "\(json)\n"
    case .github: problems.map(annotation).lines
    }
  }

  private var closing: String {
    let values = ["errors": errorCount, "warnings": warningCount, "files": fileCount].mapValues(String.init)
    return words(problems.isEmpty ? .sound : .counts, values)
  }

  private var json: JSON {
    .keys([
      "schema": .number(1),
      "problems": .array(
        problems.map { problem in
          .keys([
            "file": .string(problem.place.file), "line": .number(problem.place.line),
            "column": .number(problem.place.column), "severity": .string(problem.severity.rawValue),
            "code": .string(problem.rule.rawValue), "sentence": .string(words.sentence(problem)),
          ])
        }),
      "errors": .number(errorCount), "warnings": .number(warningCount), "proof": proof?.json ?? .null,
    ])
  }

  /// A workflow command that GitHub shows beside the line.
  private func annotation(_ problem: Problem) -> String {
    let properties = [
      "file=\(problem.place.file.escapedProperty)", "line=\(problem.place.line)", "col=\(problem.place.column)",
      "title=\(problem.rule.rawValue.escapedProperty)",
    ]
    let sentence = words.sentence(problem).escapedMessage
    return "::\(problem.severity.rawValue) \(properties.joined(separator: ","))::\(sentence)"
  }
}

extension [String] {
  fileprivate var lines: String { map { "\($0)\n" }.joined() }
}

extension String {
  /// As the workflow commands of GitHub escape a message
  /// (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
  fileprivate var escapedMessage: String {
    replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  fileprivate var escapedProperty: String { escapedMessage.replacing(":", with: "%3A").replacing(",", with: "%2C") }
}
