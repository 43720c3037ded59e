internal import Foundation

/// A tmux server of a session's own; the last copy of the session ends it.
final class TmuxServer: Sendable {
  private let tmux: URL
  private let socket: URL

  init() throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let places = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("tmux") }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw TmuxFault.missing
    }
    tmux = found
    // A socket's path may have about a hundred bytes, so it lies near the root.
    socket = URL(fileURLWithPath: "/tmp/tmux-\(UUID().uuidString)")
  }

  deinit {
    // Where it does not run any more there is nothing to end.
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(at: socket)
  }

  /// Asks the server, and gives its answer; without an environment the server's own is meant.
  @discardableResult
  func run(_ arguments: [String], environment: [String: String]? = nil) throws -> String {
    let client = Process()
    let answer = Pipe()
    client.executableURL = tmux
    client.arguments = ["-u", "-S", socket.path, "-f", "/dev/null"] + arguments
    client.environment = environment ?? ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    client.standardInput = FileHandle.nullDevice
    client.standardOutput = answer
    client.standardError = answer
    try client.run()
    let text = String(decoding: try answer.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    client.waitUntilExit()
    guard client.terminationStatus == 0 else { throw TmuxFault.failed(arguments, answer: text) }
    return text
  }
}
