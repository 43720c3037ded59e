import ArgumentParser
import Packs

/// `sportello wizard`, and `sportello` alone: the guided interview.
struct WizardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: "The guided interview.")

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("The moment to begin at, for training and for looking ahead.", valueName: "when"))
  var at: String?

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "Minutes without a key after which the screen is covered and the person forgotten; 0 for never. Without it, what the desk's file says, or 10.",
      valueName: "minutes"))
  var idle: Int?

  func run() throws {
    let code = WizardCommand.open(content.choice, at: at, idleMinutes: idle, color)
    if code != 0 { throw ExitCode(code) }
  }

  /// Opens the wizard.
  ///
  /// - Returns: the exit code.
  static func open(
    _ choice: ContentChoice = ContentChoice(), at set: String? = nil, idleMinutes: Int? = nil,
    _ color: ColorChoice = .auto
  ) -> Int32 {
    let environment = Program.environment
    do throws(Failure) {
      if let idleMinutes, !Desk.idleRange.contains(idleMinutes) {
        let range = ["minutes": "\(idleMinutes)", "maximum": "\(Desk.idleRange.upperBound)"]
        throw Failure(.usage, .idleOutside, range)
      }
      return try Session.run(choice, at: set, idleMinutes: idleMinutes, color, environment: environment)
    } catch {
      Output.complain(error, choice, environment: environment)
      return error.status.rawValue
    }
  }
}
