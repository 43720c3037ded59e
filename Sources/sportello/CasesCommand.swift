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

  @Flag(help: "Write what comes out now into the cases, after it was shown.")
  var accept = false

  var choice: ContentChoice { options.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    if accept, format == .json { throw Failure(.usage, .acceptAsText) }
    let content = try Content(choice, for: .report, environment: environment)
    let pack = try content.folder.readPack()
    let files = try content.folder.caseFiles
    let report = try CasesCommand.report(files, pack)
    if format == .json {
      try Output.write("\(report.json(of: pack))\n", to: output)
      return report.isProven ? .done : .notFinished
    }
    let catalogue = try content.folder.readCatalogue(content.language, pack: pack)
    let reports = try content.folder.readReports(content.language)
    try Output.write(report.text(catalogue, reports), to: output)
    guard accept, !report.failures.isEmpty else { return report.isProven ? .done : .notFinished }
    let accepted = try CasesAcceptance(pack: pack, catalogue: catalogue, reports: reports).accept(files, report)
    return accepted.isProven ? .done : .notFinished
  }

  /// What the cases of some files come to.
  static func report(_ files: [SourceFile], _ pack: Pack) throws(Failure) -> CasesReport {
    let cases = try located { () throws(Problem) in try CasesFile.cases(of: files, pack: pack) }
    return CasesReport(of: cases, in: pack)
  }
}
