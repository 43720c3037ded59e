import Foundation
import Testing

/// A file is there whole, or not at all.
@Suite struct WholeFilesTests {
  private static let answers = """
    {"request": "asylum", "residence": "elsewhere", "age": 30, "topics": []}
    """

  /// Runs `route` where no file may be longer than a small block.
  private func route(to path: String, _ format: String) throws -> Command {
    let program = try #require(Command.program)
    return try Command.run(
      ["-c", "ulimit -f 1; exec \"$0\" \"$@\"", program.path, "route", "--answers", "-", "--at", "2026-11-24T10:30"]
        + ["--format", format, "--output", path], input: WholeFilesTests.answers,
      program: URL(filePath: "/bin/sh"))
  }

  /// Runs `route` for a page under a limit.
  private func page(_ limit: String, by wrapper: [String] = []) throws -> Command {
    let program = try #require(Command.program)
    let script = "cd /; \(limit); exec \"$0\" \"$@\""
    let words = ["-c", script, program.path, "route", "--answers", "-", "--at", "2026-11-24T10:30", "--format", "pdf"]
    return try Command.run(
      wrapper + ["/bin/bash"] + words, input: WholeFilesTests.answers, program: URL(filePath: "/usr/bin/env"))
  }

  @Test(arguments: [8, 10, 12, 16, 24]) func `too few files that may be open are told`(count: Int) throws {
    let command = try page("ulimit -n \(count)")
    #expect(command.status == 69, "\(command.complaints)")
    #expect(command.complaints.contains("Too many open files"))
    #expect(command.complaints.split(separator: "\n").count == 1)
  }

  @Test(.enabled(if: geteuid() == 0, "only another user than root has a limit on processes"))
  func `too few threads are told, and nobody waits for ever`() throws {
    let other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    if try page(":", by: other).status != 0 { try Test.cancel("another user may not read this folder") }
    let command = try page("ulimit -u 2", by: other)
    #expect(command.status == 69, "\(command.complaints)")
    #expect(command.complaints.contains("Resource temporarily unavailable"))
  }

  @Test(arguments: ["text", "json", "pdf"])
  func `a limit on the size of files is told, and costs nobody the old file`(format: String) throws {
    try Folder.lend { folder in
      let old = try folder.write("vecchio", to: "vecchio")
      for name in ["nuovo", "vecchio"] {
        let command = try route(to: "\(folder.path)/\(name)", format)
        #expect(command.status == 74, "\(command.complaints)")
        #expect(command.complaints.contains("\(folder.path)/\(name)"), "\(command.complaints)")
        #expect(command.complaints.split(separator: "\n").count == 1)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["vecchio"])
      #expect(try String(contentsOf: old, encoding: .utf8) == "vecchio")
    }
  }
}
