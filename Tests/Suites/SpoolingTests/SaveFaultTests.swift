import Glibc
import PrintJobs
import Testing

@testable import Spooling

@Suite struct SaveFaultTests {
  @Test(arguments: [
    (EEXIST, SaveFault.exists), (ENOENT, .noFolder), (ENOTDIR, .noFolder), (EACCES, .noPermission),
    (EPERM, .noPermission), (EROFS, .noPermission), (ENOSPC, .diskFull), (EDQUOT, .diskFull), (EFBIG, .diskFull),
    (EISDIR, .isFolder), (ENAMETOOLONG, .nameTooLong), (EIO, .vanished), (ENODEV, .vanished), (ENXIO, .vanished),
    (ESTALE, .vanished), (ENOTCONN, .vanished), (ENOMEDIUM, .vanished), (EMFILE, .other("Too many open files")),
  ])
  func `an error of the operating system becomes a fault`(number: Int32, fault: SaveFault) {
    #expect(SaveFault(errorNumber: number) == fault)
  }
}
