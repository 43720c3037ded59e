import ArgumentParser

/// What the commands without a terminal have besides.
struct ReportOptions: ParsableArguments {
  @OptionGroup var moment: MomentOptions

  @Option(help: "text or json.")
  var format: OutputFormat = .text
}
