package import Problems
import TerminalText
import Texts

/// How problems are said in one language, from a catalogue of `Resources/problems`.
///
/// It is read only when there is something to say.
package struct ProblemWords: Sendable {
  /// What is said around problems.
  package enum Frame: String, CaseIterable, Sendable {
    /// Behind a problem: what was probably meant.
    case didYouMean = "did_you_mean"
    /// Behind a problem: what there is.
    case thereAre = "there_are"
    /// Where only the first of several is told: how many there are.
    case more
    /// At the end of a check: that all is well.
    case sound
    /// At the end of a check: how many problems there are.
    case counts
    /// Instead of a list of places without any.
    case nothing
    /// Instead of a person of whom nothing matters.
    case anybody
  }

  private var sentences = Strings<ProblemMessage>([:])
  private var rules = Strings<ProblemCode>([:])
  private var frame = Strings<Frame>([:])
  private var complaints = Strings<Complaint>([:])

  /// No words at all: problems are said by their names and values.
  package static let none = ProblemWords()

  private init() {}

  /// Reads a catalogue.
  ///
  /// - Throws: the first problem in the catalogue itself.
  package init(_ file: SourceFile) throws(Problem) {
    let log = ProblemLog()
    var documents = YAMLDocuments(file, log)
    var fields = documents.last().fields()
    sentences = ProblemWords.strings(fields.required("sentences"))
    rules = ProblemWords.strings(fields.required("rules"))
    frame = ProblemWords.strings(fields.required("frame"))
    complaints = ProblemWords.strings(fields.required("complaints"))
    fields.end()
    try log.throwFirst(by: [file])
  }

  /// A problem as compilers write it, `services.yaml:41:18: error: … [phone]`.
  package func line(_ problem: Problem) -> String {
    "\(problem.place): \(problem.severity.rawValue): \(sentence(problem)) [\(problem.rule.rawValue)]"
  }

  /// What is wrong and what to write instead, with nothing in it that would steer a terminal.
  package func sentence(_ problem: Problem) -> String {
    let words = sentences[problem.message].map { ProblemWords.filled($0, problem.values) }
    return (words ?? ProblemWords.bare(problem.message.rawValue, problem.values)) + hint(problem.hint)
  }

  /// Why a command ends, and what to do.
  package func sentence(_ complaint: Complaint, _ values: [String: String] = [:]) -> String {
    complaints[complaint].map { ProblemWords.filled($0, values) } ?? ProblemWords.bare(complaint.rawValue, values)
  }

  /// What was probably meant, for a sentence's end; empty where nobody knows.
  package func hint(_ hint: Problem.Hint?) -> String {
    switch hint {
    case .meant(let word): joint(.didYouMean, ["word": word])
    case .known(let words): joint(.thereAre, ["words": words.joined(separator: ", ")])
    case nil: ""
    }
  }

  private func joint(_ part: Frame, _ values: [String: String]) -> String {
    (frame[part] == nil ? "; " : "") + self(part, values)
  }

  /// What a rule asks, in a few words.
  package func meaning(_ rule: ProblemCode) -> String { rules.text(rule) }

  /// What is said around problems, with its places filled.
  package func callAsFunction(_ part: Frame, _ values: [String: String] = [:]) -> String {
    frame[part].map { ProblemWords.filled($0, values) } ?? ProblemWords.bare(part.rawValue, values)
  }

  /// The sentence of a complaint as the catalogue has it.
  func sentence(of complaint: Complaint) -> Template? { complaints[complaint] }

  /// The sentence of a name as the catalogue has it, for the check that all languages have the same places.
  func sentence(of message: ProblemMessage) -> Template? { sentences[message] }

  /// Names and values, where there are no words.
  private static func bare(_ name: String, _ values: [String: String]) -> String {
    ([name] + values.sorted { $0.key < $1.key }.map { "\($0.key): \(shown($0.value))" }).joined(separator: "; ")
  }

  private static func strings<Key>(_ value: YAMLValue) -> Strings<Key> {
    StringsSection(some: value.pairs() ?? [], showsBraces: true).strings
  }

  /// A longer value is cut: a message is for people.
  private static let longest = 300

  private static func shown(_ value: String) -> String {
    let visible = value.visible
    return visible.count > longest ? "\(visible.prefix(longest))…" : visible
  }

  private static func filled(_ template: Template, _ values: [String: String]) -> String {
    template.filled { name in values[name].map { RichText(shown($0)) } }.text
  }
}
