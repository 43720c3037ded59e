import Advice
import ArgumentParser
import Packs
import Reports
import Sheets

/// `sportello stale`: the facts that need a fresh look.
struct StaleCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "The facts of a pack that need a fresh look, oldest first.")

  @OptionGroup var options: PackOptions
  @OptionGroup var report: ReportOptions

  var choice: ContentChoice { options.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .report, environment: environment)
    let pack = try content.readPack()
    // A clock that stands too early would call old facts fresh.
    let time = try Moment.trusted(report.moment.at, of: pack)
    let adviser = try content.adviser(pack: pack, time: time)
    switch report.format {
    case .json: try Output.write("\(adviser.staleJSON(at: time.description))\n", to: report.moment.output)
    case .text:
      let reports = try content.folder.readReports(content.language)
      try Output.write(adviser.staleSheet(reports).text(height: nil), to: report.moment.output)
    }
    return .done
  }
}
