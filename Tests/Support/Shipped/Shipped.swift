package import Advice
import CivilTime
import Foundation
package import Packs
package import Problems
package import Texts

/// The pack and the words that ship with the program, as the tests read them.
package enum Shipped {
  /// The folder `Resources` of the repository.
  package static let resources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources").path

  /// A file of the resources.
  package static func file(_ path: String) throws -> SourceFile {
    let text = try String(contentsOfFile: "\(resources)/\(path)", encoding: .utf8)
    return SourceFile(name: path.split(separator: "/").last.map(String.init) ?? path, text: text)
  }

  /// The files of the pack of Milan, those of Italy first; of its own some perhaps with another text, by their names.
  package static func files(_ others: [String: String] = [:]) throws -> Pack.Files {
    let own = { (name: String) in
      try others[name].map { SourceFile(name: "\(name).yaml", text: $0) } ?? Shipped.file("packs/milano/\(name).yaml")
    }
    return try Pack.Files(
      layers: [
        Pack.Files.Layer(pack: baseFile("pack"), services: baseFile("services")),
        Pack.Files.Layer(
          pack: own("pack"), questions: own("questions"), routes: own("routes"), documents: own("documents"),
          services: own("services"), notes: own("notes")),
      ], countries: [country()])
  }

  /// A file of the base of Italy, by its path, for Milan has some of the same names.
  package static func baseFile(_ name: String) throws -> SourceFile {
    SourceFile(name: "italia/\(name).yaml", text: try file("packs/italia/\(name).yaml").text)
  }

  /// The words of the pack in a language: those of Italy, then those of Milan.
  package static func texts(_ language: String) throws -> [SourceFile] {
    try [baseFile("texts/\(language)"), file("packs/milano/texts/\(language).yaml")]
  }

  /// The public holidays of Italy.
  package static func country() throws -> SourceFile { try file("countries/it.yaml") }

  /// The pack of Milan.
  package static func pack() throws -> Pack { try Pack(files()) }

  /// The pack's words in a language.
  package static func catalogue(_ language: String, _ pack: Pack) throws -> Catalogue {
    try Catalogue(texts(language), pack: pack)
  }

  /// The wizard's words in a language of the screen.
  package static func interface(_ language: String = "it") throws -> Strings<WizardPhrase> {
    try InterfaceFile.words(file("interface/\(language).yaml"))
  }

  /// The wizard's words in all languages of the screen.
  package static func interfaces() throws -> [String: Strings<WizardPhrase>] {
    Dictionary(uniqueKeysWithValues: try screenLanguages.map { ($0, try interface($0)) })
  }

  /// The words of reports in a language.
  package static func reports(_ language: String = "it") throws -> Strings<ReportPhrase> {
    try ReportsFile.words(file("reports/\(language).yaml"))
  }

  /// The languages that ship.
  package static let languages = ["ar", "bn", "en", "es", "fr", "it", "ur"]

  /// Those in which the wizard speaks as well.
  package static let screenLanguages = ["en", "es", "fr", "it"]

  /// Those in which the reports speak as well.
  package static let reportLanguages = ["en", "it"]

  /// How problems are said in a language.
  package static func problemWords(_ language: String = "en") throws -> ProblemWords {
    if language == "en" { return try english.get() }
    return try ProblemWords(file("problems/\(language).yaml"))
  }

  /// Read once: most tests say problems in English.
  private static let english = Result { try ProblemWords(file("problems/en.yaml")) }

  /// A problem in English as compilers write it, without the rule's code.
  package static func said(_ problem: Problem) throws -> String {
    try "\(problem.place): \(problem.severity.rawValue): \(problemWords().sentence(problem))"
  }

  /// A moment on the clocks of Milan (ISO 8601); a day alone is meant at noon.
  package static func time(_ text: String) throws -> LocalTime {
    guard let moment = CivilMoment(iso: text.contains("T") ? text : "\(text)T12:00") else {
      throw CocoaError(.formatting)
    }
    return try LocalTime(moment, zone: "Europe/Rome")
  }

  /// An adviser in a language at a moment (ISO 8601), or at noon of a day.
  package static func adviser(_ language: String, on day: String, desk: Desk? = nil) throws -> Adviser {
    let pack = try pack()
    let time = try time(day)
    return Adviser(
      pack: pack, catalogue: try catalogue(language, pack), official: try catalogue(pack.language, pack), desk: desk,
      day: time.moment.date, time: time)
  }
}
