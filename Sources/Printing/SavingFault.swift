import Glibc
import Lines

/// Why a file was not written, and which one.
public struct SavingFault: Error, Hashable, Sendable {
  /// Where it was to be written, made visible: for people to read, not to be opened.
  public let path: String

  /// What stood in the way.
  public let reason: SavingObstacle

  /// Describes a fault.
  public init(path: String, reason: SavingObstacle) {
    self.path = path.visible
    self.reason = reason
  }
}

/// What stands in the way of a file.
///
/// The sentences for people come from the language catalogues.
public enum SavingObstacle: Error, Hashable, Sendable {
  /// Something of this name is there already, be it only a symbolic link to nowhere.
  case exists

  /// The folder of the file does not exist.
  case noFolder

  /// Who runs the program may not write there, or nobody may.
  case noPermission

  /// No room is left on the disk, or none for this user.
  case diskFull

  /// The path is that of a folder.
  case isFolder

  /// What is to be replaced is no ordinary file: a symbolic link, a device.
  case notAFile

  /// The name, or the whole path, is longer than the disk allows (255 bytes for a name).
  case nameTooLong

  /// The path is empty, or has a NUL inside.
  case notAPath

  /// The disk went away or broke while it was written to, as a USB stick pulled out does.
  ///
  /// What was written before counts for nothing: the sheet is to be saved once more, perhaps elsewhere.
  case vanished

  /// Anything else, in the words of the operating system.
  case other(String)

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
