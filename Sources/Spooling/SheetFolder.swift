import Glibc
import PrintJobs

/// The folder a sheet is saved in, as it was when saving began.
///
/// A USB stick may be pulled out at any moment. What then stands under the same path, be it nothing or the empty
/// folder the stick hung in, is another folder.
struct SheetFolder {
  let path: String
  private let device: dev_t
  private let number: ino_t

  init(path: String) throws(SaveFault) {
    self.path = path
    let status = try SheetFolder.status(of: path)
    guard status.st_mode & mode_t(S_IFMT) == mode_t(S_IFDIR) else { throw .noFolder }
    device = status.st_dev
    number = status.st_ino
  }

  /// Makes sure that the path still leads to the same folder.
  func verify() throws(SaveFault) {
    let status: stat
    do { status = try SheetFolder.status(of: path) } catch { throw .vanished }
    if status.st_dev != device || status.st_ino != number { throw .vanished }
  }

  /// Makes the name of a file last as well as its bytes; some disks keep them apart.
  func sync() throws(SaveFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder one may write in and not read cannot be asked; the bytes of the file are safe.
    if descriptor < 0 && errno == EACCES { return }
    if descriptor < 0 { throw SaveFault(errorNumber: errno) }
    defer { close(descriptor) }
    // EINVAL: this kind of disk keeps no folder waiting.
    if fsync(descriptor) != 0 && errno != EINVAL { throw SaveFault(errorNumber: errno) }
  }

  private static func status(of path: String) throws(SaveFault) -> stat {
    var status = stat()
    if stat(path, &status) != 0 { throw SaveFault(errorNumber: errno) }
    return status
  }
}
