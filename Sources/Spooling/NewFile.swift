import CLeavings
import Glibc
import PrintJobs
import SystemPackage

/// A file that was not there before, and is there whole or not at all.
struct NewFile {
  let path: String

  /// Writes the bytes, and returns when the disk has them.
  ///
  /// Where the disk can, the file has no name until it is whole, so that whatever ends the program leaves nothing of it;
  /// elsewhere, as on most USB sticks, the name is noted for whoever ends it.
  func write(_ bytes: [UInt8]) throws(SaveFault) {
    if let descriptor = NewFile.unnamed(in: SheetFile(path: path).folder) {
      return try NewFile.fill(descriptor, with: bytes) { () throws(SaveFault) in try name(descriptor) }
    }
    // O_EXCL also refuses a symbolic link, wherever it leads.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw SaveFault(errorNumber: errno) }
    // Only now: what was there before is another's.
    let place = unfinished_add(path)
    defer { unfinished_done(place) }
    do {
      try NewFile.fill(descriptor, with: bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// A file of a folder that has no name; nil where the disk has none such, or where it could not be named.
  static func unnamed(in folder: String) -> Int32? {
    // A macro that Swift does not see: a flag of its own beside that of folders.
    let descriptor = open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard access(NewFile.path(of: descriptor), F_OK) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Gives an open file without a name this one's, unless there is something of that name.
  func name(_ descriptor: Int32) throws(SaveFault) {
    guard linkat(AT_FDCWD, NewFile.path(of: descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW) != 0 else { return }
    throw SaveFault(errorNumber: errno)
  }

  private static func path(of descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// Writes all the bytes, waits until the disk has them, and closes the file in any case.
  ///
  /// A full disk may say so at any of the three.
  ///
  /// - Parameter finish: what is done with the whole file before it is closed.
  static func fill(
    _ descriptor: Int32, with bytes: [UInt8], finish: () throws(SaveFault) -> Void = {}
  ) throws(SaveFault) {
    let file = FileDescriptor(rawValue: descriptor)
    var fault: SaveFault?
    do {
      try file.writeAll(bytes)
      if fsync(descriptor) != 0 { throw Errno(rawValue: errno) }
    } catch {
      fault = SaveFault(error)
    }
    if fault == nil {
      do { try finish() } catch { fault = error }
    }
    // An interrupted close has closed all the same.
    do { try file.close() } catch Errno.interrupted {} catch { fault = fault ?? SaveFault(error) }
    if let fault { throw fault }
  }
}
