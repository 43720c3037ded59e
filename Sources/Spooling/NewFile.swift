import Glibc
import PrintJobs

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
    var errorNumber = write(bytes, to: descriptor)
    if errorNumber == 0 && fsync(descriptor) != 0 { errorNumber = errno }
    // An interrupted close has closed all the same.
    if close(descriptor) != 0 && errorNumber == 0 && errno != EINTR { errorNumber = errno }
    if errorNumber != 0 { throw SaveFault(errorNumber: errorNumber) }
  }

  /// Writes all the bytes, which may take several calls; the answer is an error number, 0 for none.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if written == 0 {
          return EIO
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }
}
