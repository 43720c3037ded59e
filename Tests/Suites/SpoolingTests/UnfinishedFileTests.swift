import Foundation
import PrintSystem
import Programs
import Testing

/// A program that is ended in the middle of a file leaves nothing of it.
@Suite(.timeLimit(.minutes(1))) struct UnfinishedFileTests {
  private static let probe = Bundle.main.executableURL.map {
    $0.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("LeavingsProbe").path
  }

  /// The probe, once it has begun its file.
  private func begun(_ path: String, ignoring signals: String = "") throws -> ChildProcess {
    let probe = try #require(UnfinishedFileTests.probe)
    let pipe = Pipe()
    let process = try ChildProcess(
      "/bin/sh", ["-c", "trap '' \(signals); exec \"$0\" \"$1\"", probe, path],
      output: .handle(pipe.fileHandleForWriting))
    try pipe.fileHandleForWriting.close()
    #expect(try pipe.fileHandleForReading.read(upToCount: 6) == Data("begun\n".utf8))
    return process
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `it is removed before a signal ends the program, which dies by that signal`(signal: Int32) async throws {
    try await TemporaryFolder.lend { folder in
      let process = try begun("\(folder.path)/foglio.pdf", ignoring: "USR1")
      #expect(try folder.names() == ["foglio.pdf"])
      process.send(signal)
      #expect(process.waitAMinute() == .signal(signal))
      #expect(try folder.names() == [])
    }
  }

  @Test func `a signal that is ignored ends nothing`() async throws {
    try await TemporaryFolder.lend { folder in
      let process = try begun("\(folder.path)/foglio.pdf", ignoring: "HUP")
      process.send(SIGHUP)
      process.send(SIGTERM)
      #expect(process.waitAMinute() == .signal(SIGTERM))
      #expect(try folder.names() == [])
    }
  }
}
