import Foundation
import PrintSystem

/// The wizard under strace: what it asks of the system is written down, and may be made to fail.
struct TracedWizard {
  /// What a program asked of the system.
  struct Call {
    /// The program that asked, by its name.
    let program: String
    /// The call, its arguments and its outcome, as strace writes them.
    let text: String
  }

  private let desk: TestDesk
  private let log: String

  /// - Parameter failing: calls and the error that they get, as strace's `inject` takes them.
  init(_ desk: TestDesk, failing: String? = nil) throws {
    try Unready.check("/usr/bin/strace", of: "strace")
    self.desk = desk
    // Not in the home: there every file is looked at.
    log = FileManager.default.temporaryDirectory.appendingPathComponent("trace-\(UUID().uuidString)").path
    let traced =
      "trace=%network,open,openat,openat2,creat,unlink,unlinkat,rename,renameat,renameat2,link,linkat,mkdir,mkdirat,"
      + "symlink,symlinkat,truncate,execve,fsync"
    var command = ["/usr/bin/strace", "-f", "-qq", "-e", traced, "-o", log]
    if let failing { command += ["-e", "inject=\(failing)"] }
    let line = (command + [TestDesk.program]).map { "'\($0)'" }.joined(separator: " ")
    program = try desk.write("#!/bin/sh\nexec \(line) \"$@\"\n", to: "bin/traced", isProgram: true)
  }

  /// What starts it.
  let program: String

  /// What was asked so far.
  func calls() throws -> [Call] {
    var programs: [Substring: String] = [:]
    let execution = /execve\("([^"]*)"/
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard let space = line.firstIndex(of: " ") else { return nil }
      let process = line[..<space]
      let text = line[space...].drop { $0 == " " }
      if let path = text.firstMatch(of: execution)?.output.1, text.hasSuffix("= 0") {
        programs[process] = path == "/proc/self/exe" ? "sportello" : path.split(separator: "/").last.map(String.init)
      }
      return Call(program: programs[process] ?? "sportello", text: String(text))
    }
  }

  /// Removes what was written down.
  func end() throws { try FileManager.default.removeItem(atPath: log) }
}
