import ArgumentParser
import Glibc

/// `sportello wizard`, and `sportello` alone: the guided interview.
struct WizardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "wizard", abstract: "The guided interview.")

  @OptionGroup var content: ContentOptions

  @Option(help: "auto, always or never.")
  var color: ColorChoice = .auto

  func run() async throws {
    let code = await WizardCommand.open(content, color)
    if code != 0 { throw ExitCode(code) }
  }

  /// Opens the wizard.
  ///
  /// - Returns: the exit code.
  static func open(_ options: ContentOptions, _ color: ColorChoice) async -> Int32 {
    do throws(Failure) {
      return try await Session.run(options, color, environment: Program.environment)
    } catch {
      Output.complain(error.message)
      return error.status.rawValue
    }
  }
}
