import ArgumentParser
import Glibc
import Packs
import Spooling

/// `sportello`, the help desk's counter.
@main struct Program: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sportello",
    abstract: "The right door for people who seek asylum, question by question.",
    subcommands: [
      WizardCommand.self, RouteCommand.self, HelplinesCommand.self, CheckCommand.self, CasesCommand.self,
      DiffCommand.self, GraphCommand.self, StaleCommand.self, QuestionsCommand.self, WordsCommand.self,
    ],
    defaultSubcommand: WizardCommand.self)

  /// Without arguments nothing is parsed: the wizard's first screen waits for nobody.
  static func main() {
    // A limit on the size of files is a fault of writing, and is told as one.
    signal(SIGXFSZ, SIG_IGN)
    Leavings.keepSecret()
    Leavings.watch()
    if CommandLine.arguments.count == 1 { Glibc.exit(WizardCommand.open()) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      // Help is asked for and takes its lines; a mistake is said in one.
      guard exitCode(for: error) == .validationFailure, !(error is ExitCode) else { exit(withError: error) }
      let reason = message(for: error).replacing("\n", with: " ")
      let failure = Failure(.usage, .usage, ["reason": reason])
      Output.complain(failure, ContentChoice(), environment: environment)
      Glibc.exit(ExitStatus.usage.rawValue)
    }
  }

  static var environment: [String: String] {
    var environment: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee.map({ String(cString: $0) }) {
      if let sign = text.firstIndex(of: "=") {
        environment[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      entry += 1
    }
    return environment
  }
}

/// A command that does its work at once, with content.
protocol ContentCommand: ParsableCommand {
  /// What to work with.
  var choice: ContentChoice { get }

  /// Does it, and says how the program ends.
  func end(in environment: [String: String]) throws(Failure) -> ExitStatus
}

extension ContentCommand {
  /// Runs the command and ends with its exit code; a failure is one sentence on standard error.
  func run() throws {
    let environment = Program.environment
    var status = ExitStatus.done
    do throws(Failure) {
      if let other = choice.otherPack {
        throw Failure(.usage, .packTwice, ["folder": choice.pack ?? "", "pack": other])
      }
      status = try end(in: environment)
    } catch {
      Output.complain(error, choice, environment: environment)
      status = error.status
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
