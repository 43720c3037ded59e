import Advice
import ArgumentParser

/// What the commands without a terminal have besides.
struct ReportOptions: ParsableArguments {
  @OptionGroup var moment: MomentOptions

  @Option(help: "text or json.")
  var format: OutputFormat = .text

  /// The moment that was named, if one was.
  func named(zone: String) throws(Failure) -> LocalTime? { try moment.named(zone: zone) }
  var output: String? { moment.output }
}
