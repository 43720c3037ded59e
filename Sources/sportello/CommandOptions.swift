import Advice
import ArgumentParser
import CivilTime
import Packs
import Problems

/// In which shape a command prints its result.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// In which shape a route is printed.
enum RouteFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, pdf
}

/// Whether colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `NO_COLOR` counts when it is set to anything, as no-color.org has it.
  func isOn(environment: [String: String]) -> Bool {
    switch self {
    case .auto: (environment["NO_COLOR"] ?? "").isEmpty
    case .always: true
    case .never: false
    }
  }
}

/// What to work with: options that every command has.
struct ContentOptions: ParsableArguments {
  @Option(help: "The folder of the pack; without it the one that ships with the program.")
  var pack: String?

  @Option(help: "The language, as a code like it or en.")
  var language: String?

  @Option(help: "The desk's own file.")
  var desk: String?

  var choice: ContentChoice { ContentChoice(pack: pack, language: language, desk: desk) }
}

/// What to work with: options of the commands that are about a pack, which may be named without `--pack` too.
struct PackOptions: ParsableArguments {
  @OptionGroup var content: ContentOptions

  @Argument(help: ArgumentHelp("The folder of the pack, as --pack names it.", valueName: "dir"))
  var folder: String?

  func validate() throws {
    guard let folder, let pack = content.pack else { return }
    throw ValidationError("name the pack once: as \(folder), or with --pack \(pack)")
  }

  var choice: ContentChoice {
    ContentChoice(pack: folder ?? content.pack, language: content.language, desk: content.desk)
  }
}

/// What to work with, as it was chosen; nothing where nobody chose.
struct ContentChoice {
  var pack: String?
  var language: String?
  var desk: String?
}

/// What the commands without a terminal have besides.
struct ReportOptions: ParsableArguments {
  @OptionGroup var moment: MomentOptions

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  /// The moment that was named, if one was.
  func named(zone: String) throws(Failure) -> LocalTime? { try moment.named(zone: zone) }
  var output: String? { moment.output }
}

/// Of which moment to speak, and where to write.
struct MomentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The moment to speak of, such as 2026-11-24T10:30; without it now.", valueName: "when"))
  var at: String?

  @Option(help: ArgumentHelp("A file to write to; without it standard output.", valueName: "file"))
  var output: String?

  /// The moment that was named, if one was.
  func named(zone: String) throws(Failure) -> LocalTime? {
    guard let at else { return nil }
    return try Moment.named(at, zone: zone)
  }
}

/// What a command works with, read as far as it needs.
struct Content {
  let folder: ContentFolder
  let desk: Desk?
  let language: String

  /// Where a command speaks.
  enum Medium {
    /// On sheets, in every language that the pack has.
    case paper
    /// On the screen, in those of the wizard.
    case screen
    /// In reports, in those that have words for them.
    case report
  }

  init(
    _ options: ContentChoice, for medium: Medium = .screen, environment: [String: String]
  ) throws(Failure) {
    folder = try ContentFolder(pack: options.pack, environment: environment)
    desk = try DeskFile.read(named: options.desk, environment: environment)
    let known =
      switch medium {
      case .paper: folder.languages
      case .screen: folder.screenLanguages
      case .report: folder.reportLanguages
      }
    if let chosen = options.language ?? desk?.language, known.contains(chosen) {
      language = chosen
    } else if let wanted = options.language {
      let known = known.joined(separator: ", ")
      throw Failure(.usage, "--language: there is no \"\(wanted)\"; there are \(known)")
    } else {
      let file = try folder.packFile
      language = try located { () throws(Problem) in try Pack.language(of: file) }
    }
  }

  /// An adviser in the language chosen.
  func adviser(pack: Pack, time: LocalTime) throws(Failure) -> Adviser {
    let catalogue = try folder.readCatalogue(language, pack: pack)
    let official = language == pack.language ? catalogue : try folder.readCatalogue(pack.language, pack: pack)
    return Adviser(
      pack: pack, catalogue: catalogue, official: official, desk: desk, day: time.moment.date, time: time)
  }
}
