import Packs
import Problems

/// Says what is wrong with a file: in the language chosen, else the desk's, else the pack's, else that of the pack that
/// ships, else the first there is.
struct ProblemSentences {
  let choice: ContentChoice
  let environment: [String: String]

  /// A problem; where the pack has several, the first of them, and how many there are.
  func text(_ problem: Problem) -> String {
    let words = words
    // Answers and a desk's file are no part of a pack; nobody waits for its check to read what is wrong with them.
    guard
      let folder = attempt({ () throws(Failure) in try ContentFolder(pack: choice.pack, environment: environment) }),
      folder.holds(problem.place.file), let check = attempt({ () throws(Failure) in try folder.check() }),
      check.problems.contains(problem),
      let first = check.problems.first(where: { $0.severity == .error })
    else { return words.line(problem) }
    guard check.errorCount > 1 else { return words.line(first) }
    return "\(words.line(first)) \(words(.more, ["count": String(check.errorCount)]))"
  }

  /// What a failure says.
  func text(_ failure: Failure) -> String {
    switch failure.content {
    case .complaint(let complaint, let values): words.sentence(complaint, values)
    case .problem(let problem): text(problem)
    }
  }

  /// The languages in which problems can be said.
  static func languages(_ environment: [String: String]) -> [String] {
    ContentFolder.resources(environment).map { Files.names(in: "\($0)/problems", ending: ".yaml") } ?? []
  }

  /// The words for problems; without a catalogue that can be read, their names and values.
  var words: ProblemWords {
    guard let resources = ContentFolder.resources(environment), let language else { return .none }
    do {
      return try ProblemWords(Files.source("\(resources)/problems/\(language).yaml"))
    } catch {
      return .none
    }
  }

  /// The language in which problems are said.
  var language: String? {
    let known = ProblemSentences.languages(environment)
    // What cannot be read is no choice; it is the problem that is told.
    let chosen = [
      choice.language, attempt(deskLanguage) ?? nil, attempt { () throws(Failure) in try language(of: choice.pack) },
      attempt { () throws(Failure) in try language(of: nil) },
    ]
    return chosen.compactMap(\.self).first(where: known.contains) ?? known.first
  }

  private func deskLanguage() throws(Failure) -> String? {
    try DeskFile.read(named: choice.desk, environment: environment)?.language
  }

  /// The language of a pack; of the one that ships where none is named.
  private func language(of pack: String?) throws(Failure) -> String {
    let folder = try ContentFolder(pack: pack, environment: environment, isPackRequired: false)
    let files = try folder.packFiles
    return try located { () throws(Problem) in try Pack.language(of: files) }
  }

  private func attempt<Value>(_ read: () throws(Failure) -> Value) -> Value? {
    do throws(Failure) {
      return try read()
    } catch {
      return nil
    }
  }
}
