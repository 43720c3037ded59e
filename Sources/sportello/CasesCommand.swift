import Advice
import ArgumentParser
import Packs
import Problems
import Reports
import Sheets

/// `sportello cases`: the pack's own golden cases, and what none of them covers.
struct CasesCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "The cases of the pack: what must come out for whom, and what no case covers.")

  @OptionGroup var options: PackOptions

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  @Option(help: ArgumentHelp("A file to write to; without it standard output.", valueName: "file"))
  var output: String?

  var choice: ContentChoice { options.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .report, environment: environment)
    let pack = try content.folder.readPack()
    let files = try content.folder.caseFiles
    let cases = try located { () throws(Problem) in try CasesFile.cases(of: files, pack: pack) }
    let report = CasesReport(of: cases, in: pack)
    switch format {
    case .json: try Output.write("\(report.json(of: pack))\n", to: output)
    case .text:
      let catalogue = try content.folder.readCatalogue(content.language, pack: pack)
      try Output.write(report.text(catalogue, content.folder.readReports(content.language)), to: output)
    }
    return report.isProven ? .done : .notFinished
  }
}
