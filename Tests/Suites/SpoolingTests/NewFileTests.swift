import Glibc
import PrintJobs
import Testing

@testable import Spooling

@Suite struct NewFileTests {
  @Test func `a device without room says that the disk is full`() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    #expect(throws: SaveFault.diskFull) { try NewFile.fill(descriptor, with: [1, 2, 3]) }
    #expect(fcntl(descriptor, F_GETFD) == -1)
  }

  @Test func `a file that cannot be written to says so`() throws {
    let descriptor = open("/dev/null", O_RDONLY)
    try #require(descriptor >= 0)
    #expect(throws: SaveFault.other("Bad file descriptor")) { try NewFile.fill(descriptor, with: [1]) }
  }
}
