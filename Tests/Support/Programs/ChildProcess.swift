internal import CSpawn
package import Foundation
import Synchronization

/// A program that a test starts, ends, and waits for.
///
/// Foundation's `Process` keeps a thread and sockets of its own for it; where many tests start programs at once, starting
/// one crashed now and then (a bad pointer in `Process.run()`, Swift 6.2 on Linux). Here the system's call is all.
package final class ChildProcess: Sendable {
  /// Where a standard stream comes from, or goes.
  package enum Stream: Sendable {
    /// Nowhere: `/dev/null`.
    case nowhere
    /// A file that is there.
    case file(String)
    /// A stream of the tests' own, which stays open here.
    case handle(FileHandle)
  }

  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    /// By itself, with this status.
    case status(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// The system could not start it, and why.
  package struct NotStarted: Error, CustomStringConvertible {
    package let description: String
  }

  private let identifier: pid_t
  private let ending = Mutex<Ending?>(nil)

  /// Starts a program with no signal blocked or ignored, whatever the thread of a test blocks and whoever started the
  /// tests ignores, and no file open but the three.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - environment: all its variables; nil for those of the tests.
  ///   - folder: where it runs.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil, in folder: String? = nil,
    input: Stream = .nowhere, output: Stream = .nowhere, errors: Stream = .nowhere
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
    for (number, stream) in [input, output, errors].enumerated() {
      let mode = number == 0 ? O_RDONLY : O_WRONLY
      switch stream {
      case .nowhere: posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", mode, 0)
      case .file(let path): posix_spawn_file_actions_addopen(&actions, Int32(number), path, mode, 0)
      case .handle(let handle): posix_spawn_file_actions_adddup2(&actions, handle.fileDescriptor, Int32(number))
      }
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = (environment ?? ProcessInfo.processInfo.environment).map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var identifier = pid_t()
    let error = posix_spawn(&identifier, program, &actions, &attributes, words, variables)
    guard error == 0 else { throw NotStarted(description: "\(program): \(String(cString: strerror(error)))") }
    self.identifier = identifier
  }

  /// Sends it a signal, unless it has ended and was waited for.
  package func send(_ signal: Int32) {
    ending.withLock { if $0 == nil { kill(identifier, signal) } }
  }

  /// Waits until it has ended.
  @discardableResult
  package func wait() -> Ending {
    ending.withLock { ending in
      if let ending { return ending }
      var status: Int32 = 0
      while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
      // The macros of wait(2): the low seven bits are the signal, the next byte is the status.
      let signal = status & 0x7F
      let now: Ending = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
      ending = now
      return now
    }
  }

  /// Runs a program that ends within a minute by itself; where it does not, it is ended, and nil comes back.
  package func waitAMinute() -> Ending? {
    let end = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      self.wait()
      end.signal()
    }
    guard end.wait(timeout: .now() + 60) == .success else {
      kill(identifier, SIGKILL)
      return nil
    }
    return wait()
  }
}
