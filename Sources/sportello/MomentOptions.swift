import ArgumentParser

/// Of which moment to speak, and where to write.
struct MomentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The moment to speak of, such as 2026-11-24T10:30; without it now.", valueName: "when"))
  var at: String?

  @Option(help: ArgumentHelp("A file to write to; without it standard output.", valueName: "file"))
  var output: String?
}
