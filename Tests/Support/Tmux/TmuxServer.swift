internal import Foundation

/// A tmux server of a session's own; the last copy of the session ends it.
final class TmuxServer: Sendable {
  private let tmux: URL
  private let socket: URL
  private let server = Process()

  /// Starts a server whose environment its sessions will have.
  init(environment: [String: String]) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let places = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("tmux") }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw TmuxFault.missing
    }
    tmux = found
    // A socket's path may have about a hundred bytes, so it lies near the root.
    socket = URL(fileURLWithPath: "/tmp/tmux-\(UUID().uuidString)")
    server.executableURL = tmux
    // Not as a daemon: that would keep open what Foundation waits for, and outlive a failure.
    server.arguments = ["-D", "-S", socket.path, "-f", "/dev/null"]
    server.environment = environment
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try withSignalsOpen { try server.run() }
    try waitUntilListening()
  }

  deinit {
    server.terminate()
    server.waitUntilExit()
    if FileManager.default.fileExists(atPath: socket.path) {
      do { try FileManager.default.removeItem(at: socket) } catch { print("\(socket.path) stays: \(error)") }
    }
  }

  private func waitUntilListening() throws {
    let end = ContinuousClock.now + TmuxSession.patience
    while true {
      do {
        try run(["list-sessions"])
        return
      } catch  where ContinuousClock.now < end {
        continue
      }
    }
  }

  /// Has the server see which programs have ended; tmux 3.3 sometimes misses being told, and never asks.
  func lookAfterPrograms() {
    kill(server.processIdentifier, SIGCHLD)
  }

  /// Asks the server, and gives its answer.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let client = Process()
    let answer = Pipe()
    client.executableURL = tmux
    client.arguments = ["-u", "-S", socket.path] + arguments
    client.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    client.standardInput = FileHandle.nullDevice
    client.standardOutput = answer
    client.standardError = answer
    try withSignalsOpen { try client.run() }
    let text = String(decoding: try answer.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    client.waitUntilExit()
    guard client.terminationStatus == 0 else { throw TmuxFault.failed(arguments, answer: text) }
    return text
  }
}
