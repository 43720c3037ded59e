import Advice
import ArgumentParser
import Directory
import Packs
import Sheets

/// `sportello helplines`: the directory.
struct HelplinesCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "helplines", abstract: "The telephone lines and desks of the pack.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("Only those that state this language, a code or a name.", valueName: "language"))
  var speaks: String?

  @Flag(help: "Only those that are open at this moment.")
  var openNow = false

  @Argument(help: "Words to find in a name, an audience, a topic, a language or a number; small slips are forgiven.")
  var words: [String] = []

  var choice: ContentChoice { content.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .paper, environment: environment)
    let pack = try content.readPack()
    let time =
      if let at = report.moment.at { try Moment.named(at, zone: pack.zone) } else { try Moment.now(zone: pack.zone) }
    let adviser = try content.adviser(pack: pack, time: time)
    let query = DirectoryQuery(words.joined(separator: " "), filters: try filters(adviser))
    switch report.format {
    case .json: try Output.write("\(adviser.helplinesJSON(query, at: time.description))\n", to: report.moment.output)
    case .text:
      let interface = try content.folder.readInterface(content.language, pack: pack)
      try Output.write(adviser.directorySheet(query, interface).text(height: nil), to: report.moment.output)
    }
    return .done
  }

  private func filters(_ adviser: Adviser) throws(Failure) -> Set<DirectoryFilter> {
    let filters: Set<DirectoryFilter> = openNow ? [.openNow] : []
    guard let speaks else { return filters }
    guard let language = adviser.language(called: speaks) else {
      let known = adviser.spokenLanguages.map { "\(adviser.name(ofLanguage: $0)) (\($0))" }.joined(separator: ", ")
      throw Failure(.usage, .speaksUnknown, ["word": speaks, "known": known])
    }
    return filters.union([.speaks(language)])
  }
}
