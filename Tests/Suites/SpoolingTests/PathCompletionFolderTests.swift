import Glibc
import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

/// A path completed by what there is on a disk.
@Suite struct PathCompletionFolderTests {
  /// Lends a home folder with a few things in it.
  private func atHome(_ body: (TemporaryFolder) throws -> Void) async throws {
    try await TemporaryFolder.lend { home in
      try home.makeFolder("Documenti")
      try home.makeFolder(".cache")
      try home.write("", to: "Documenti/richiesta maria.pdf")
      try home.write("", to: "scheda.pdf")
      try home.write("", to: "scheda2.pdf")
      try home.makeLink("chiavetta", to: "\(home.path)/Documenti")
      try home.makeLink("ieri", to: "\(home.path)/manca")
      try body(home)
    }
  }

  @Test func `the home folder is looked into, and stays a tilde`() async throws {
    try await atHome { home throws in
      func complete(_ typed: String) throws -> PathCompletion { try PathCompletion(of: typed, home: home.path) }
      #expect(try complete("~").completed == "~/")
      #expect(try complete("~/Doc").completed == "~/Documenti/")
      #expect(try complete("~/Documenti/r").completed == "~/Documenti/richiesta maria.pdf")
      #expect(try complete("~/s").completed == "~/scheda")
      #expect(try complete("~/s").names == ["scheda.pdf", "scheda2.pdf"])
      #expect(try complete("~/").names == ["Documenti/", "chiavetta/", "ieri", "scheda.pdf", "scheda2.pdf"])
      #expect(try complete("~/.").names == [".cache/"])
      #expect(try complete("~/zzz").names == [])
    }
  }

  @Test func `a whole path goes on, and a link to a folder is one`() async throws {
    try await atHome { home throws in
      #expect(try PathCompletion(of: "\(home.path)/ch", home: "").completed == "\(home.path)/chiavetta/")
      #expect(try PathCompletion(of: "\(home.path)/chiavetta/r", home: "").names == ["richiesta maria.pdf"])
      #expect(try PathCompletion(of: "\(home.path)/ie", home: "").completed == "\(home.path)/ieri")
      #expect(try PathCompletion(of: "/et", home: "").completed.hasPrefix("/etc"))
    }
  }

  @Test func `without a home folder a tilde is a name as any other`() throws {
    #expect(try PathCompletion(of: "~", home: "").names == [])
    #expect(throws: SaveFault.noFolder) { try PathCompletion(of: "~/s", home: "") }
  }

  @Test func `a name that is no text is left out`() async throws {
    try await TemporaryFolder.lend { folder in
      var path = (Array("\(folder.path)/caff".utf8) + [0xE8, 0]).map { CChar(bitPattern: $0) }
      let file = open(&path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      try #require(file >= 0)
      close(file)
      try folder.write("", to: "caffettiera")
      #expect(try PathCompletion(of: "\(folder.path)/c", home: "").names == ["caffettiera"])
      try #require(unlink(&path) == 0)
    }
  }

  @Test(arguments: [("manca/", SaveFault.noFolder), ("file/x", .noFolder), ("a\0b", .notAPath)])
  func `a folder that is none is named so`(typed: String, fault: SaveFault) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("", to: "file")
      #expect(throws: fault) { try PathCompletion(of: "\(folder.path)/\(typed)", home: "") }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root reads every folder"))
  func `a folder that cannot be read is said to be one`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.makeFolder("chiusa")
      try #require(chmod("\(folder.path)/chiusa", 0o300) == 0)
      #expect(throws: SaveFault.noPermission) { try PathCompletion(of: "\(folder.path)/chiusa/", home: "") }
      try #require(chmod("\(folder.path)/chiusa", 0o700) == 0)
    }
  }
}
