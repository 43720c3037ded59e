import Glibc
import PrintJobs
import PrintSystem
import Testing

@testable import Spooling

@Suite struct NewFileTests {
  @Test func `a device without room says that the disk is full`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    #expect(throws: SaveFault.diskFull) { try NewFile.fill(descriptor, with: [1, 2, 3]) }
  }

  @Test func `a file has no name until it is whole`() async throws {
    try await TemporaryFolder.lend { folder in
      let file = NewFile(path: "\(folder.path)/foglio.txt")
      let descriptor = try #require(NewFile.unnamed(in: folder.path), "this disk has no files without names")
      var names: Result<[String], any Error> = .success(["nothing was asked"])
      try NewFile.fill(descriptor, with: [65, 66]) { () throws(SaveFault) in
        names = Result { try folder.names() }
        try file.name(descriptor)
      }
      #expect(try names.get() == [])
      #expect(try folder.read("foglio.txt") == [65, 66])
      #expect(try folder.mode(of: "foglio.txt") == 0o600)
    }
  }

  @Test func `a disk without such files gets one by its name`() async throws {
    // Nobody makes files in this folder; that it has none without names is all that counts here.
    #expect(NewFile.unnamed(in: "/proc") == nil)
    #expect(NewFile.unnamed(in: "/nowhere") == nil)
  }

  @Test func `what the disk never confirms is a fault, and the file is closed all the same`() throws {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    // A socket takes the bytes and has no disk to reach.
    #expect(throws: SaveFault.other("Invalid argument")) { try NewFile.fill(writing, with: [1, 2, 3]) }
    // Its reader sees the end once nobody can write any more: other tests may already use the descriptor's number.
    var ended: [pollfd] = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
    var bytes: [UInt8] = Array(repeating: 0, count: 8)
    #expect(read(reading, &bytes, bytes.count) == 3)
    #expect(poll(&ended, 1, 10_000) == 1, "the file is still open")
  }

  @Test func `a file that cannot be written to says so`() throws {
    let descriptor = open("/dev/null", O_RDONLY)
    try #require(descriptor >= 0)
    #expect(throws: SaveFault.other("Bad file descriptor")) { try NewFile.fill(descriptor, with: [1]) }
  }
}
