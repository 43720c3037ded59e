import Advice
import ArgumentParser
import Packs
import Reports
import Sheets

/// `sportello stale`: the facts that need a fresh look.
struct StaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "The facts of a pack that need a fresh look, oldest first.")

  @OptionGroup var options: PackOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    try Program.run(options.choice) { environment throws(Failure) in
      try list(environment: environment)
    }
  }

  private func list(environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(options.choice, for: .report, environment: environment)
    let pack = try content.folder.readPack()
    // A clock that stands too early would call old facts fresh.
    let time = if let named = try report.named(zone: pack.zone) { named } else { try Moment.trustedNow(of: pack) }
    let adviser = try content.adviser(pack: pack, time: time)
    switch report.format {
    case .json: try Output.write("\(adviser.staleJSON(at: time.description))\n", to: report.output)
    case .text:
      let reports = try content.folder.readReports(content.language)
      try Output.write(adviser.staleSheet(reports).text(height: nil), to: report.output)
    }
    return .done
  }
}
