import Glibc
import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

@Suite(.timeLimit(.minutes(1))) struct SpoolerTests {
  private let sheet = Array("Questura di Milano – perché, già, là\n☐ passaporto\n".utf8)

  @Test func `the printers are listed with what they do, and the default is marked`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      try await server.add("fermo")
      try await server.command("lpadmin", ["-d", "ufficio"])
      try await server.command("cupsdisable", ["-r", "Porta aperta", "fermo"])
      try await server.add("pieno")
      try await server.command("cupsreject", ["-r", "In riparazione", "pieno"])
      let printers = try await server.spooler().printers().sorted { $0.name < $1.name }
      #expect(
        printers == [
          Printer(name: "fermo", state: .stopped, obstacle: PrintObstacle(.stopped, words: "Porta aperta")),
          // CUPS keeps one reason for both: why a printer stands still and why it takes nothing.
          Printer(name: "pieno", state: .idle, refusal: "In riparazione"),
          Printer(name: "ufficio", isDefault: true, state: .idle),
        ])
    }
  }

  @Test func `a document reaches the printer byte for byte, under a neutral title`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      // More than a pipe holds, so that it cannot be written in one go.
      let document = Array(repeatElement(sheet, count: 4_000).joined())
      let job = try await server.spooler().submit(
        document, as: .plainText, to: "ufficio", title: "documento", copies: 3)
      #expect(job == PrintJob(identifier: "ufficio-1", printer: "ufficio"))
      let printed = try await server.printed()
      #expect(printed.document == document)
      #expect(printed.line.hasPrefix("title=documento copies=3 type=text/plain "))
      for option in ["media=A4", "cpi=12", "lpi=7", "page-left=57", "page-right=57", "page-top=54", "page-bottom=36"] {
        #expect(printed.line.contains(" \(option) ") || printed.line.contains("options=\(option) "))
      }
    }
  }

  @Test func `bytes that are no text are handed over as they are`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      let document = Array("%PDF-1.4\n".utf8) + Array(UInt8.min...UInt8.max)
      _ = try await server.spooler().submit(document, as: .pdf, to: "ufficio", title: "documento", copies: 2)
      let printed = try await server.printed()
      #expect(printed.document == document)
      #expect(printed.line.hasPrefix("title=documento copies=2 type=application/pdf "))
    }
  }

  @Test func `a title is one argument, whatever it looks like`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      _ = try await server.spooler().submit(sheet, as: .plainText, to: "ufficio", title: "-n 9; $(id) \u{1B}c")
      #expect(try await server.printed().line.hasPrefix("title=-n 9; $(id) ␛c copies=1 "))
    }
  }

  @Test func `without a printer the list is empty and no document is taken`() async throws {
    try await PrivateSpooler.lend { server in
      let printers = try await server.spooler().printers()
      #expect(printers.isEmpty)
      await #expect(throws: PrintFault.unknownPrinter("ufficio")) {
        try await server.spooler().submit(sheet, as: .plainText, to: "ufficio", title: "documento")
      }
    }
  }

  @Test func `a printer that does not exist is named in the fault`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      try await server.add("due")
      for name in ["altro", "", "due parole", "-x", "a/b", "UFFICI"] {
        await #expect(throws: PrintFault.unknownPrinter(name)) {
          try await server.spooler().submit(sheet, as: .plainText, to: name, title: "documento")
        }
        // An argument would end at the NUL, and the document go to another printer.
        await #expect(throws: PrintFault.unknownPrinter("ufficio␀\(name)")) {
          try await server.spooler().submit(sheet, as: .plainText, to: "ufficio\0\(name)", title: "documento")
        }
      }
    }
  }

  @Test func `what the print system refuses is told in its words`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      let spooler = server.spooler()
      await #expect(throws: PrintFault.refused("No file in print request.")) {
        try await spooler.submit([], as: .plainText, to: "ufficio", title: "documento")
      }
      await #expect(throws: PrintFault.refused("copies must be 1 or more.")) {
        try await spooler.submit(sheet, as: .plainText, to: "ufficio", title: "documento", copies: 0)
      }
      try await server.command("cupsreject", ["ufficio"])
      await #expect(throws: PrintFault.refused("Destination \"ufficio\" is not accepting jobs.")) {
        try await spooler.submit(sheet, as: .plainText, to: "ufficio", title: "documento")
      }
    }
  }

  @Test func `a default that does not exist is no default`() async throws {
    try await PrivateSpooler.lend { server in
      try await server.add("ufficio")
      var environment = server.environment
      environment["LPDEST"] = "altro"
      #expect(try await Spooler(environment: environment).printers().map(\.isDefault) == [false])
      environment["LPDEST"] = "ufficio"
      #expect(try await Spooler(environment: environment).printers().map(\.isDefault) == [true])
    }
  }

  @Test func `no server is told apart from no printer`() async throws {
    let port = try ReservedPort()
    defer { port.release() }
    let spooler = Spooler(environment: ["CUPS_SERVER": "127.0.0.1:\(port.number)"])
    await #expect(throws: PrintFault.noServer) { try await spooler.printers() }
    await #expect(throws: PrintFault.noServer) {
      try await spooler.submit(sheet, as: .plainText, to: "ufficio", title: "documento")
    }
  }

  /// Over PATH both would be found.
  @Test(arguments: [[], ["/nowhere", "relative"]])
  func `a missing command is named`(folders: [String]) async throws {
    let spooler = Spooler(programs: ProgramPlaces(folders: folders))
    await #expect(throws: PrintFault.commandMissing("lpstat")) { try await spooler.printers() }
    await #expect(throws: PrintFault.commandMissing("lp")) {
      try await spooler.submit(sheet, as: .plainText, to: "ufficio", title: "documento")
    }
  }

  @Test func `a command that talks nonsense is named with its words, and cannot steer the terminal`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("#!/bin/sh\nprintf 'lpstat: \\033[2Jboom\\nagain\\n' >&2\nexit 3\n", to: "lpstat", mode: 0o755)
      await #expect(throws: PrintFault.commandBroken("lpstat", message: "␛[2Jboom again")) {
        try await Spooler(programs: ProgramPlaces(folders: [folder.path])).printers()
      }
    }
  }
}
