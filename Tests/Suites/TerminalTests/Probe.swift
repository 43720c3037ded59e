import Foundation
import Tmux

/// The small program that shows what reaches it, built beside the tests.
enum Probe {
  static let path =
    Bundle.main.executableURL.map {
      $0.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("TerminalProbe").path
    } ?? "TerminalProbe"

  /// The probe in a terminal of its own, showing its first frame.
  static func session(
    _ arguments: String..., rows: Int = 24, columns: Int = 80,
    environment: [String: String] = TmuxSession.plainEnvironment
  ) throws -> TmuxSession {
    let session = try TmuxSession([path] + arguments, rows: rows, columns: columns, environment: environment)
    try session.waitFor("probe \(columns)x\(rows)")
    return session
  }
}
