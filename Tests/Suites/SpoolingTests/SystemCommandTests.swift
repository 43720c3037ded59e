import Glibc
import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

@Suite(.timeLimit(.minutes(1))) struct SystemCommandTests {
  private func shell(_ script: String, environment: [String: String] = [:], seconds: Int = 600) -> SystemCommand {
    SystemCommand(
      name: "sh", path: "/bin/sh", arguments: ["-c", script], environment: environment, secondsAtMost: seconds)
  }

  @Test func `input, output, message and status are those of the command`() async throws {
    let ending = try await shell("cat; echo 'sh: uno' >&2; echo due >&2; exit 4").run(input: Array("ciao".utf8))
    #expect(ending.output == "ciao")
    #expect(ending.message == "uno due")
    #expect(ending.messages == ["uno", "due"])
    #expect(ending.status == 4)
    #expect(!ending.isSuccess)
    #expect(ending.isInputTaken)
  }

  @Test func `an argument is never read by a shell`() async throws {
    let echo = SystemCommand(
      name: "printf", path: "/usr/bin/printf", arguments: ["%s|", "$(id)", "a b", ";"], environment: [:],
      secondsAtMost: 600)
    #expect(try await echo.run().output == "$(id)|a b|;|")
  }

  @Test func `the environment is inherited, changed as told, and its locale is C`() async throws {
    let script = shell(
      "echo \"$LC_ALL $CUPS_SERVER ${PATH:+path}\"", environment: ["CUPS_SERVER": "x", "LC_ALL": "it_IT"])
    #expect(try await script.run().output == "C.UTF-8 x path\n")
  }

  @Test func `a command that leaves before it has read its input does not end this program`() async throws {
    // Whether the end of the command or the broken pipe is noticed first is a matter of luck: try often.
    for _ in 1...20 {
      let ending = try await shell("exec 0<&-; echo no >&2; exit 1").run(input: Array(repeating: 65, count: 1 << 22))
      #expect(!ending.isInputTaken)
      #expect(ending.message == "no")
    }
  }

  /// Nothing but the limit ends it: without one this test would wait for ever.
  @Test func `a command that never ends is killed with all it started when its time is up`() async throws {
    try await TemporaryFolder.lend { folder in
      let living = try folder.makePipe("living")
      let never = try folder.makePipe("never")
      let descriptor = open(living, O_RDONLY | O_NONBLOCK)
      defer { close(descriptor) }
      // A busy computer may kill the shell before it has begun: then once more, with more time.
      var word: [UInt8] = [0]
      var seconds = 1
      repeat {
        let limit = seconds
        await #expect(throws: PrintFault.tooSlow(seconds: limit)) {
          // Both the shell and the cat it starts hold the pipe open while they live, and only KILL ends the shell.
          try await shell("trap '' TERM INT HUP; exec 3>\(living); echo >&3; cat \(never); echo over", seconds: limit)
            .run(input: Array(repeating: 65, count: 1 << 20))
        }
        seconds *= 2
      } while read(descriptor, &word, 1) != 1 && seconds < 30
      var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      #expect(poll(&question, 1, 5_000) == 1)
      #expect(Int32(question.revents) & POLLHUP != 0)
    }
  }

  @Test func `a command has no terminal to ask a password on`() async throws {
    // The sixth word about a process is its session: here it leads its own.
    #expect(try await shell("set -- $(cat /proc/$$/stat); [ \"$1\" = \"$6\" ]").run().isSuccess)
  }

  @Test func `a cancelled task kills its command`() async throws {
    let task = Task { try await shell("read line < /dev/null; while :; do read line; done < /dev/zero").run() }
    task.cancel()
    await #expect(throws: PrintFault.cancelled) { try await task.value }
  }

  @Test func `a command ended by a signal, or one that never stops talking, is broken`() async throws {
    await #expect(throws: PrintFault.commandBroken("sh", message: "signal 9")) {
      try await shell("kill -9 $$").run()
    }
    await #expect(throws: PrintFault.self) { try await shell("cat /dev/zero").run() }
  }

  /// Over PATH a shell would be found.
  @Test(arguments: [nil, "/no/such/command", "/etc/passwd"])
  func `a command that is not there, or no program, is missing`(path: String?) async throws {
    let command = SystemCommand(name: "sh", path: path, arguments: [], environment: [:], secondsAtMost: 600)
    await #expect(throws: PrintFault.commandMissing(path ?? "sh")) { try await command.run() }
  }
}
