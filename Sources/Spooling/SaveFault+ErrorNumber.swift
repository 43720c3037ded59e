import Glibc
import PrintJobs
import SystemPackage
import TerminalText

extension SaveFault {
  /// Sorts what swift-system threw.
  init(_ error: any Error) {
    self = (error as? Errno).map { SaveFault(errorNumber: $0.rawValue) } ?? .other("\(error)".visible)
  }

  /// Sorts an error number of the operating system.
  init(errorNumber: Int32) {
    self =
      switch errorNumber {
      case EEXIST: .exists
      case ENOENT, ENOTDIR: .noFolder
      case EACCES, EPERM, EROFS: .noPermission
      // EFBIG is what a limit on the size of files answers: for whoever saves, there is no room either.
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EISDIR: .isFolder
      // A stick pulled out answers EIO at first, and one of the others when the system has noticed; a disk of the
      // network that is gone, ESTALE and the like.
      case ENODEV, ENXIO, EIO, ESTALE, ENOTCONN, ENOMEDIUM, EHOSTDOWN, ETIMEDOUT: .vanished
      case ENAMETOOLONG: .nameTooLong
      default: .other(String(cString: strerror(errorNumber)).visible)
      }
  }
}
