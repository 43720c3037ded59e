import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

@Suite(.timeLimit(.minutes(1))) struct ProgramPlacesTests {
  /// A program that says who it is.
  private func write(_ name: String, in folder: TemporaryFolder, mode: UInt32 = 0o755) throws {
    try folder.write("#!/bin/sh\necho \"not the system's\" >&2\nexit 3\n", to: name, mode: mode)
  }

  @Test func `a program is taken from the first folder that has one that can be run`() async throws {
    try await TemporaryFolder.lend { folder in
      for name in ["one", "two"] { try folder.makeFolder(name) }
      try write("one/lp", in: folder, mode: 0o644)
      try write("two/lp", in: folder)
      try write("one/lpstat", in: folder)
      try write("two/lpstat", in: folder)
      let places = ProgramPlaces(folders: ["\(folder.path)/one", "\(folder.path)/two"])
      #expect(places.path(of: "lp") == "\(folder.path)/two/lp")
      #expect(places.path(of: "lpstat") == "\(folder.path)/one/lpstat")
      #expect(places.path(of: "cancel") == nil)
    }
  }

  @Test func `a program that has a place of its own is looked for nowhere else, even if it is not there`() {
    let places = ProgramPlaces(stated: ["sh": "/nowhere/sh"])
    #expect(places.path(of: "sh") == "/nowhere/sh")
    #expect(places.path(of: "env") == "/usr/bin/env")
  }

  @Test func `a program that is not where it is stated is named by that place`() async throws {
    let spooler = Spooler(programs: ProgramPlaces(stated: ["lpstat": "/nowhere/lpstat"]))
    await #expect(throws: PrintFault.commandMissing("/nowhere/lpstat")) { try await spooler.printers() }
  }

  @Test func `whoever has a folder of PATH gets nothing`() async throws {
    try await TemporaryFolder.lend { folder in
      try write("lpstat", in: folder)
      let port = try ReservedPort()
      defer { port.release() }
      let server = "127.0.0.1:\(port.number)"
      // The system's own finds nobody at that port; the other one would be broken.
      await #expect(throws: PrintFault.noServer) {
        try await Spooler(environment: ["PATH": folder.path, "CUPS_SERVER": server]).printers()
      }
    }
  }
}
