import Glibc
import PrintJobs
import PrintSystem
import Subprocess
import Testing

@testable import Spooling

/// A folder taken away stands for a stick pulled out; and an empty one in its place for where the stick hung.
@Suite struct SheetFolderTests {
  private let sheet = Array("%PDF-1.4\n".utf8)

  @Test(arguments: [false, true], [false, true])
  func `a stick pulled out while a sheet is saved has vanished`(isReplacing: Bool, isEmptyLeft: Bool) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.makeFolder("chiavetta")
      let stick = try SheetFolder(path: "\(folder.path)/chiavetta")
      try stick.verify()
      try #require(rename(stick.path, "\(folder.path)/via") == 0)
      if isEmptyLeft { try folder.makeFolder("chiavetta") }
      #expect(throws: SaveFault.vanished) { try stick.verify() }
      #expect(throws: SaveFault.vanished) {
        try SheetFile(path: "\(stick.path)/foglio.pdf").write(sheet, isReplacing: isReplacing, in: stick)
      }
      // Nothing about a person stays where the stick was.
      if isEmptyLeft { #expect(try TemporaryFolder(path: stick.path).names() == []) }
    }
  }

  @Test func `a folder that never was is no stick`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("", to: "file")
      for name in ["manca", "file", "file/altro"] {
        #expect(throws: SaveFault.noFolder) { try SheetFolder(path: "\(folder.path)/\(name)") }
      }
    }
  }

  /// A disk that answers no more; only root may make one.
  @Test(.enabled(if: geteuid() == 0, "only root may mount a disk"))
  func `a disk taken away under an open folder has vanished`() async throws {
    try await TemporaryFolder.lend { folder in
      let mounting = try await run(
        .name("mount"), arguments: ["-t", "tmpfs", "-o", "size=64k", "none", folder.path], output: .discarded)
      if !mounting.terminationStatus.isSuccess { try Test.cancel("root may not mount a disk here") }
      let seen = Result { try SheetFolder(path: folder.path) }
      try #require(umount2(folder.path, Int32(MNT_DETACH)) == 0)
      let stick = try seen.get()
      #expect(throws: SaveFault.vanished) {
        try SheetFile(path: "\(folder.path)/foglio.pdf").write(sheet, isReplacing: true, in: stick)
      }
      #expect(try folder.names() == [])
    }
  }

  @Test func `the folder of a file may be a link, or one that cannot be read`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.makeFolder("chiusa")
      try folder.makeLink("qui", to: "\(folder.path)/chiusa")
      try #require(chmod("\(folder.path)/chiusa", 0o300) == 0)
      try SheetFile(path: "\(folder.path)/qui/foglio.pdf").write(sheet)
      try #require(chmod("\(folder.path)/chiusa", 0o700) == 0)
      #expect(try folder.read("chiusa/foglio.pdf") == sheet)
    }
  }
}
