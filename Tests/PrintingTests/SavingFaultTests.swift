import Glibc
import Testing

@testable import Printing

@Suite struct SavingFaultTests {
  @Test(arguments: [
    (EEXIST, SavingObstacle.exists), (ENOENT, .noFolder), (ENOTDIR, .noFolder), (EACCES, .noPermission),
    (EPERM, .noPermission), (EROFS, .noPermission), (ENOSPC, .diskFull), (EDQUOT, .diskFull), (EFBIG, .diskFull),
    (EISDIR, .isFolder), (ENAMETOOLONG, .nameTooLong), (EIO, .vanished), (ENODEV, .vanished), (ENXIO, .vanished),
    (ESTALE, .vanished), (ENOTCONN, .vanished), (ENOMEDIUM, .vanished), (EMFILE, .other("Too many open files")),
  ])
  func `an error of the operating system becomes an obstacle`(number: Int32, obstacle: SavingObstacle) {
    #expect(SavingObstacle(errorNumber: number) == obstacle)
  }

  @Test func `the path in a fault cannot steer the terminal`() {
    #expect(SavingFault(path: "/tmp/\u{1B}[2J", reason: .exists).path == "/tmp/␛[2J")
  }
}
