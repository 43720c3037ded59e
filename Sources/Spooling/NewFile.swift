import Glibc
import PrintJobs
import SystemPackage

/// A file that was not there before, and is there whole or not at all.
struct NewFile {
  let path: String

  func write(_ bytes: [UInt8]) throws(SaveFault) {
    // O_EXCL also refuses a symbolic link, wherever it leads.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw SaveFault(errorNumber: errno) }
    do {
      try NewFile.fill(descriptor, with: bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes all the bytes, waits until the disk has them, and closes the file in any case.
  ///
  /// A full disk may say so at any of the three.
  static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(SaveFault) {
    let file = FileDescriptor(rawValue: descriptor)
    var fault: (any Error)?
    do {
      try file.writeAll(bytes)
      if fsync(descriptor) != 0 { throw Errno(rawValue: errno) }
    } catch {
      fault = error
    }
    // An interrupted close has closed all the same.
    do { try file.close() } catch Errno.interrupted {} catch { fault = fault ?? error }
    if let fault { throw SaveFault(fault) }
  }
}
