import Glibc
import PrintJobs
import PrintSystem
import Subprocess
import Testing

@testable import Spooling

@Suite struct SheetFileTests {
  private let sheet = Array("Questura di Milano – perché\n".utf8)

  @Test(arguments: [false, true])
  func `a new file holds the bytes and nobody else may read it`(isReplacing: Bool) async throws {
    try await TemporaryFolder.lend { folder in
      let bytes = Array(repeatElement(sheet, count: 10_000).joined())
      try SheetFile(path: "\(folder.path)/foglio.txt").write(bytes, isReplacing: isReplacing)
      #expect(try folder.read("foglio.txt") == bytes)
      #expect(try folder.mode(of: "foglio.txt") == 0o600)
      #expect(try folder.names() == ["foglio.txt"])
    }
  }

  @Test func `a file already there is kept unless it is to be replaced`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("vecchio", to: "foglio.txt", mode: 0o644)
      let file = SheetFile(path: "\(folder.path)/foglio.txt")
      #expect(throws: SaveFault.exists) { try file.write(sheet) }
      #expect(try folder.read("foglio.txt") == Array("vecchio".utf8))
      try file.write(sheet, isReplacing: true)
      #expect(try folder.read("foglio.txt") == sheet)
      #expect(try folder.mode(of: "foglio.txt") == 0o600)
      #expect(try folder.names() == ["foglio.txt"])
    }
  }

  @Test(arguments: [false, true])
  func `a place that cannot be is named with its obstacle`(isReplacing: Bool) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.makeFolder("cartella")
      try folder.write("", to: "file")
      let places: [(String, SaveFault)] = [
        ("\(folder.path)/manca/foglio.txt", .noFolder), ("\(folder.path)/file/foglio.txt", .noFolder),
        ("\(folder.path)/cartella", .isFolder), ("\(folder.path)/cartella/", .isFolder), ("/", .isFolder),
        // Nobody makes files in this folder, not even root.
        ("/sys/foglio.txt", .noPermission),
        ("\(folder.path)/\(String(repeating: "n", count: 256))", .nameTooLong),
        ("", .notAPath), ("\(folder.path)/a\0b", .notAPath),
      ]
      for (path, fault) in places {
        #expect(throws: fault, "\(path)") {
          try SheetFile(path: path).write(sheet, isReplacing: isReplacing)
        }
      }
      #expect(try folder.names() == ["cartella", "file"])
    }
  }

  @Test(arguments: ["altrove", "nulla", "cartella"])
  func `a link is never written through, nor replaced`(target: String) async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("vecchio", to: "altrove")
      try folder.makeFolder("cartella")
      try folder.makeLink("foglio.txt", to: "\(folder.path)/\(target)")
      let file = SheetFile(path: "\(folder.path)/foglio.txt")
      #expect(throws: SaveFault.exists) { try file.write(sheet) }
      #expect(throws: SaveFault.notAFile) { try file.write(sheet, isReplacing: true) }
      #expect(try folder.names() == ["altrove", "cartella", "foglio.txt"])
      #expect(try folder.read("altrove") == Array("vecchio".utf8))
    }
  }

  @Test func `what is no ordinary file is never replaced`() async throws {
    try await TemporaryFolder.lend { folder in
      let pipe = try folder.makePipe("pipe")
      #expect(throws: SaveFault.notAFile) { try SheetFile(path: pipe).write(sheet, isReplacing: true) }
      #expect(try folder.names() == ["pipe"])
    }
  }

  /// A disk too small for the sheet, as a limit of this process on the size of files: it works for every user.
  @Test func `a file that does not fit is removed, and the one it was to replace is kept`() async throws {
    try await TemporaryFolder.lend { folder in
      try folder.write("vecchio", to: "vecchio.txt")
      signal(SIGXFSZ, SIG_IGN)
      var before = rlimit()
      try #require(getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) == 0)
      // Large enough for all that other tests write in the meantime.
      var small = rlimit(rlim_cur: 1 << 23, rlim_max: before.rlim_max)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small) == 0)
      defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before) }
      try expectNoRoom(in: folder, for: 1 << 23 + 1)
    }
  }

  /// A disk really full; only root may make one.
  @Test(.enabled(if: geteuid() == 0, "only root may mount a disk"))
  func `a full disk costs nobody the old file`() async throws {
    try await TemporaryFolder.lend { folder in
      let mounting = try await run(
        .name("mount"), arguments: ["-t", "tmpfs", "-o", "size=64k", "none", folder.path], output: .discarded)
      if !mounting.terminationStatus.isSuccess { try Test.cancel("root may not mount a disk here") }
      // Detached, it goes away even if a process another test has just started still holds a file of it.
      defer { #expect(umount2(folder.path, Int32(MNT_DETACH)) == 0) }
      try folder.write("vecchio", to: "vecchio.txt")
      try expectNoRoom(in: folder, for: 65_536)
    }
  }

  private func expectNoRoom(in folder: TemporaryFolder, for count: Int) throws {
    let bytes = [UInt8](repeating: 65, count: count)
    for (name, isReplacing) in [("nuovo.txt", false), ("nuovo.txt", true), ("vecchio.txt", true)] {
      let file = SheetFile(path: "\(folder.path)/\(name)")
      #expect(throws: SaveFault.diskFull) { try file.write(bytes, isReplacing: isReplacing) }
    }
    #expect(try folder.names() == ["vecchio.txt"])
    #expect(try folder.read("vecchio.txt") == Array("vecchio".utf8))
  }

  @Test(arguments: [
    ("~", "/home/anna", "/home/anna"), ("~/foglio.txt", "/home/anna", "/home/anna/foglio.txt"),
    ("~/foglio.txt", "/", "/foglio.txt"), ("~", "/", "/"), ("~bruno/x", "/home/anna", "~bruno/x"),
    ("a/~/b", "/home/anna", "a/~/b"), ("", "/home/anna", ""), ("~/x", "", "~/x"), ("/~", "/home/anna", "/~"),
  ])
  func `a tilde at the beginning stands for the home folder`(path: String, home: String, expanded: String) {
    #expect(SheetFile.expanding(path, home: home) == expanded)
  }
}
