import Glibc
import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

/// Small scripts stand in for the program.
@Suite(.timeLimit(.minutes(1))) struct PageProgramTests {
  /// Lends a program that does what the script says.
  private func lend(
    _ script: String, seconds: Int = 600, _ body: (PageProgram) async throws -> Void
  ) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("#!/bin/sh\n\(script)\n", to: "un programma", mode: 0o755)
      try await body(PageProgram(program: "\(folder.path)/un programma", arguments: ["$(id)"], secondsAtMost: seconds))
    }
  }

  @Test func `a sheet becomes a page byte for byte`() async throws {
    let sheet = Array(repeatElement(Array(UInt8.min...UInt8.max), count: 4_000).joined())
    try await lend("printf '%%PDF-1.4 %s\\n' \"$1\"; cat; printf '%%%%EOF'; echo 'a warning' >&2") { program in
      let page = try await program.page(for: sheet)
      #expect(page == Array("%PDF-1.4 $(id)\n".utf8) + sheet + Array("%%EOF".utf8))
    }
  }

  @Test func `missing fonts are named, whatever else is said`() async throws {
    let script = """
      echo 'Fontconfig error: no fonts' >&2
      echo 'fonts: ur: fonts-noto-core: ٹ :' >&2
      echo 'fonts: bn: fonts-lohit-beng-bengali: অ' >&2
      exit 69
      """
    let fonts = [
      MissingFont(language: "ur", package: "fonts-noto-core"),
      MissingFont(language: "bn", package: "fonts-lohit-beng-bengali"),
    ]
    try await lend(script) { program in
      await #expect(throws: PageFault.fontsMissing(fonts)) { try await program.page(for: []) }
    }
  }

  @Test(arguments: ["", "fonts:", "fonts: ur", "fonts: ur: install x", "font: ur: x: y", "fonts: ur: x"])
  func `a line that names no font is none`(line: String) {
    #expect(MissingFont(line: line) == nil)
  }

  @Test(arguments: [
    ("echo 'no block 3' >&2; exit 65", PageFault.badSheet("no block 3")),
    ("printf '\\033[2Jno\\n' >&2; exit 70", .failed("␛[2Jno")), ("exit 69", .failed("")), ("exit 0", .noPage),
    ("kill -9 $$", .failed("signal 9")),
  ])
  func `a failure is told in the words of the program`(script: String, fault: PageFault) async throws {
    try await lend(script) { program in
      await #expect(throws: fault) { try await program.page(for: Array("{}".utf8)) }
    }
  }

  @Test(arguments: ["", "\n", "\r\n", "\r"])
  func `a page begins and ends as PDF does, with any line end or none`(lineEnd: String) {
    #expect(PageProgram.isWhole(Array("%PDF-1.4\n1 0 obj\n%%EOF\(lineEnd)".utf8)))
  }

  @Test(arguments: [
    "", "hello\n", "%PDF-1.4\n1 0 obj\n", "%PDF-1.4\n%%EOF\n\n", "%PDF-1.4\n%%EO", "\n%PDF-1.4\n%%EOF\n", "%%EOF\n",
    "%PDF",
    "%PDF-1.4\n%%EOF\nhello\n",
  ])
  func `what is not a whole page is none, however well the program ends`(output: String) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write(output, to: "output")
      try folder.write("#!/bin/sh\nexec cat '\(folder.path)/output'\n", to: "program", mode: 0o755)
      let program = PageProgram(program: "\(folder.path)/program", secondsAtMost: 600)
      await #expect(throws: PageFault.noPage) { try await program.page(for: Array("{}".utf8)) }
    }
  }

  @Test func `a page of more than eight megabytes is none`() async throws {
    try await lend("printf '%%PDF-'; head -c 8388597 /dev/zero; printf '%%%%EOF\\n'") { program in
      let page = try await program.page(for: [])
      #expect(page.count == 8 << 20)
    }
    try await lend("cat /dev/zero") { program in
      await #expect(throws: PageFault.failed("The process's output exceeded the limit of 8388608 bytes.")) {
        try await program.page(for: [])
      }
    }
  }

  /// Nothing but the limit ends it: without one this test would wait for ever.
  @Test func `a program that never ends is killed`() async throws {
    try await lend("mkfifo \"$0 never\"; read line < \"$0 never\"", seconds: 1) { program in
      await #expect(throws: PageFault.tooSlow(seconds: 1)) { try await program.page(for: []) }
    }
  }

  @Test func `whoever stops waiting ends the program`() async throws {
    try await lend("while :; do read line; done < /dev/zero") { program in
      let task = Task { try await program.page(for: []) }
      task.cancel()
      await #expect(throws: PageFault.cancelled) { try await task.value }
    }
  }

  @Test(arguments: ["/nowhere/sportello-pdf", "no-such-program", "/tmp", "/etc/passwd"])
  func `a program that is not there is named`(program: String) async throws {
    await #expect(throws: PageFault.programMissing(program)) {
      try await PageProgram(program: program).page(for: [])
    }
  }
}
