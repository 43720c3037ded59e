import Advice
import ArgumentParser
import Packs
import Proofs
import Reports

/// In which shape the interview is drawn.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case text, dot, mermaid
}

/// `sportello graph`: the interview, and where each answer leads.
struct GraphCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "The questions of a pack and where each answer leads, as text or as a drawing.")

  @OptionGroup var options: PackOptions

  @Option(help: ArgumentHelp("The day whose rules count, as a moment of it; without it now.", valueName: "when"))
  var at: String?

  @Option(help: "text, dot (Graphviz) or mermaid.")
  var format: GraphFormat = .text

  @Option(help: ArgumentHelp("A file to write to; without it standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Only the questions that decide which route is recommended.")
  var routes = false

  var choice: ContentChoice { options.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .report, environment: environment)
    let pack = try content.folder.readPack()
    let time = try Moment.trusted(at, of: pack)
    _ = try Moment.day(of: time, pack: pack)
    let adviser = try content.adviser(pack: pack, time: time)
    let reports = try content.folder.readReports(content.language)
    let extent: InterviewGraph.Extent = routes ? .decidingQuestions : .everyQuestion
    let text =
      switch format {
      case .text: adviser.graphText(extent, reports)
      case .dot: adviser.graphDOT(extent, reports)
      case .mermaid: adviser.graphMermaid(extent, reports)
      }
    try Output.write(text, to: output)
    return .done
  }
}
