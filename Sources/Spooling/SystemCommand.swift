internal import CLeavings
import Glibc
import PrintJobs
import Subprocess
import SystemPackage
import TerminalText

/// A command run as a process with an array of arguments: no shell ever reads them.
struct SystemCommand {
  /// What it is called where it is spoken of.
  let name: String

  /// The whole path of its program; nil where it was looked for and is not there.
  let path: String?
  let arguments: [String]
  let environment: [String: String]
  let secondsAtMost: Int

  /// Bytes it may write before it is thought mad; a thousand printers take less than this.
  var outputLimit = 1 << 20

  /// How a command ended.
  struct Ending {
    /// Its exit status: 0 for success.
    let status: Int

    /// Whether the command took everything it was given on standard input.
    let isInputTaken: Bool

    let bytes: [UInt8]

    /// What it said on standard error, made visible, line by line without the name of the command.
    let messages: [String]

    var isSuccess: Bool { status == 0 }
    var output: String { String(decoding: bytes, as: UTF8.self) }
    var message: String { messages.joined(separator: " ") }
  }

  /// Runs the command with the given bytes on its standard input, and kills it when its time is up.
  func run(input: [UInt8] = []) async throws(PrintFault) -> Ending { try await run { input } }

  /// Runs the command, which may make itself ready while its input is still being made.
  func run(input: @escaping @Sendable () async -> [UInt8]) async throws(PrintFault) -> Ending {
    let first: Result<Ending, PrintFault>? = await withTaskGroup { group in
      group.addTask { await launch(input: input) }
      group.addTask {
        do { try await Task.sleep(for: .seconds(secondsAtMost)) } catch { return .failure(.cancelled) }
        return .failure(.tooSlow(seconds: secondsAtMost))
      }
      let first = await group.next()
      group.cancelAll()
      return first
    }
    guard let first, !Task.isCancelled else { throw .cancelled }
    return try first.get()
  }

  private func launch(input: @escaping @Sendable () async -> [UInt8]) async -> Result<Ending, PrintFault> {
    guard let path else { return .failure(.commandMissing(name)) }
    // A command that leaves before it has read its input must not take this program with it.
    Leavings.surviveBrokenPipes()
    let place = children_reserve()
    defer { children_free(place) }
    do {
      let result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(executablePathOverride: name, remainingValues: arguments),
        environment: commandEnvironment,
        platformOptions: SystemCommand.options, input: .inputWriter, output: .bytes(limit: outputLimit),
        error: .bytes(limit: outputLimit)
      ) { execution in
        children_name(place, execution.processIdentifier.value)
        let input = await input()
        do {
          let written = try await execution.standardInputWriter.write(input)
          try await execution.standardInputWriter.finish()
          return written == input.count
        } catch {
          // The command left early: its exit status and its message say why.
          return false
        }
      }
      let messages = String(decoding: result.standardError, as: UTF8.self).lines(without: name)
      switch result.terminationStatus {
      case .exited(let status):
        return .success(
          Ending(
            status: Int(status), isInputTaken: result.closureResult, bytes: result.standardOutput, messages: messages))
      case .signaled(let signal):
        let message = messages.joined(separator: " ")
        return .failure(.commandBroken(name, message: message.isEmpty ? "signal \(signal)" : message))
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.commandMissing(path))
    } catch {
      return .failure(.commandBroken(name, message: "\(error)".lines(without: name).joined(separator: " ")))
    }
  }

  /// The caller's environment with the one locale whose lines can be read.
  private var commandEnvironment: Environment {
    var changes: [Environment.Key: String?] = [:]
    for (key, value) in environment { changes[Environment.Key(stringLiteral: key)] = value }
    changes["LC_ALL"] = "C.UTF-8"
    return .inherit.updating(changes)
  }

  /// A session of its own leaves the command no terminal to ask a password on, over the screen of this program;
  /// and when it is killed, so is everything it has started.
  private static var options: PlatformOptions {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
    return options
  }
}

extension String {
  /// The lines of a message, without the name of the command that begins each of them.
  fileprivate func lines(without command: String) -> [String] {
    unicodeScalars.split(separator: "\n").map { line in
      var rest = Substring(line)
      for prefix in ["\(command): ", "Error - "] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
      return rest.description.visible
    }
  }
}
