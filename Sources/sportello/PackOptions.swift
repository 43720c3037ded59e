import ArgumentParser

/// What to work with: options of the commands that are about a pack, which may be named without `--pack` too.
struct PackOptions: ParsableArguments {
  @OptionGroup var content: ContentOptions

  @Argument(help: ArgumentHelp("The folder of the pack, as --pack names it.", valueName: "dir"))
  var folder: String?

  var choice: ContentChoice {
    ContentChoice(
      pack: folder ?? content.pack, language: content.language, desk: content.desk,
      otherPack: folder == nil ? nil : content.pack)
  }
}
