import Foundation
import Programs
import Testing

@Suite struct ChildProcessTests {
  private func shell(_ script: String, in folder: String? = nil, environment: [String: String] = [:]) throws
    -> (ending: ChildProcess.Ending, output: String)
  {
    let pipe = Pipe()
    let child = try ChildProcess(
      "/bin/sh", ["-c", script], environment: environment, in: folder, output: .handle(pipe.fileHandleForWriting))
    try pipe.fileHandleForWriting.close()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    return (child.wait(), output)
  }

  @Test func `a program's own status and a signal are told apart`() throws {
    #expect(try shell("exit 66").ending == .status(66))
    #expect(try shell("kill -TERM $$").ending == .signal(SIGTERM))
  }

  @Test func `a program gets its folder and its variables, no others, and no open file of the tests`() throws {
    let answer = try shell("pwd; echo $ONE; ls /proc/self/fd | wc -l", in: "/usr", environment: ["ONE": "eins"])
    // The fourth is the folder that ls reads.
    #expect(answer.output == "/usr\neins\n4\n")
    #expect(try shell("env").output.contains("HOME=") == false)
  }

  @Test func `a program that is not there is said`() {
    #expect(throws: ChildProcess.NotStarted.self) { try ChildProcess("/nowhere/nothing", []) }
  }

  @Test func `a program can be ended, and what ended long ago hears nothing`() throws {
    let child = try ChildProcess("/bin/sleep", ["600"])
    child.send(SIGTERM)
    #expect(child.wait() == .signal(SIGTERM))
    child.send(SIGTERM)
    #expect(child.wait() == .signal(SIGTERM))
  }
}
