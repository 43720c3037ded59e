import Advice
import ArgumentParser
import Packs
import Sheets

/// `sportello helplines`: the directory.
struct HelplinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "helplines", abstract: "The telephone lines and desks of the pack.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var report: ReportOptions

  @Argument(help: "Words that a line must have in its name, its purpose or its numbers.")
  var words: [String] = []

  func run() throws {
    try Program.run(content.choice) { environment throws(Failure) in try list(environment: environment) }
  }

  private func list(environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(content.choice, environment: environment)
    let pack = try content.folder.readPack()
    let time = if let named = try report.named(zone: pack.zone) { named } else { try Moment.now(zone: pack.zone) }
    let adviser = try content.adviser(pack: pack, time: time)
    switch report.format {
    case .json: try Output.write("\(adviser.helplinesJSON(matching: words, at: time.description))\n", to: report.output)
    case .text: try Output.write(adviser.directorySheet(matching: words).text(height: nil), to: report.output)
    }
    return .done
  }
}
