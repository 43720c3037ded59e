import Advice
import ArgumentParser
import OrderedCollections
import Packs
import Reports
import Sheets

/// `sportello diff`: what an edit of a pack changes for people.
struct DiffCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What an edit of a pack changes: for whom, which facts, which words.")

  @Argument(help: ArgumentHelp("The folder of the pack before the edit.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The folder of the pack after the edit.", valueName: "new"))
  var new: String

  @Option(help: "The language, as a code like it or en.")
  var language: String?

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("A file to write to; without it standard output.", valueName: "file"))
  var output: String?

  var choice: ContentChoice { ContentChoice(pack: new, language: language) }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let before = try ContentFolder(pack: old, environment: environment)
    let content = try Content(choice, for: .report, environment: environment)
    let difference = PackDifference(try before.readEdition(), try content.folder.readEdition())
    let reports = try content.folder.readReports(content.language)
    guard let words = DifferenceWords(difference, reports: reports, language: content.language) else {
      throw Failure(.noInput, .pathMissing, ["path": "\(new)/texts/\(content.language).yaml"])
    }
    switch format {
    case .json: try Output.write("\(words.json())\n", to: output)
    case .text: try Output.write(words.sheet().text(height: nil), to: output)
    }
    return .done
  }
}

extension ContentFolder {
  /// The pack with the words of all its languages, those in which the program does not speak too.
  fileprivate func readEdition() throws(Failure) -> ComparedPack {
    let pack = try readPack()
    var catalogues: OrderedDictionary<String, Catalogue> = [:]
    for language in Files.names(in: "\(self.pack)/texts", ending: ".yaml") where !language.hasPrefix(".") {
      catalogues[language] = try readWords(language, pack: pack)
    }
    return ComparedPack(pack: pack, catalogues: catalogues)
  }
}
