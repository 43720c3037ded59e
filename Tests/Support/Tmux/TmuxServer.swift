internal import Foundation
internal import Programs

/// A tmux server of a session's own; the last copy of the session ends it.
final class TmuxServer: Sendable {
  private let tmux: URL
  private let socket: URL
  private let server: ChildProcess

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
    // Not as a daemon: that would outlive a failure.
    server = try ChildProcess(tmux.path, ["-D", "-S", socket.path, "-f", "/dev/null"], environment: environment)
    try waitUntilListening()
  }

  deinit {
    server.send(SIGTERM)
    server.wait()
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
    server.send(SIGCHLD)
  }

  /// Asks the server, and gives its answer.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let answer = Pipe()
    let client = try ChildProcess(
      tmux.path, ["-u", "-S", socket.path] + arguments, environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
      output: .handle(answer.fileHandleForWriting), errors: .handle(answer.fileHandleForWriting))
    try answer.fileHandleForWriting.close()
    let text = String(decoding: try answer.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    guard client.wait() == .status(0) else { throw TmuxFault.failed(arguments, answer: text) }
    return text
  }
}
