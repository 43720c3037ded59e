import ArgumentParser

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
