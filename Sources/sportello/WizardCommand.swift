import ArgumentParser

/// `sportello wizard`, and `sportello` alone: the guided interview.
struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: "The guided interview.")

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("The moment to begin at, for training and for looking ahead.", valueName: "when"))
  var at: String?

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    let code = WizardCommand.open(content.choice, at: at, color)
    if code != 0 { throw ExitCode(code) }
  }

  /// Opens the wizard.
  ///
  /// - Returns: the exit code.
  static func open(_ choice: ContentChoice, at set: String?, _ color: ColorChoice) -> Int32 {
    let environment = Program.environment
    do throws(Failure) {
      return try Session.run(choice, at: set, color, environment: environment)
    } catch {
      Output.complain(error, choice, environment: environment)
      return error.status.rawValue
    }
  }
}
