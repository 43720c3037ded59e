import Glibc

/// A place for a sheet on the disk.
///
/// What is written there is about a person: nobody else may read it (permissions 0600).
public struct SheetFile: Hashable, Sendable {
  /// Where the file is, as the operating system takes it: a `~` has no meaning any more.
  public let path: String

  /// Names a place; nothing is looked at yet.
  public init(path: String) { self.path = path }

  /// The path with a leading `~` replaced by the home folder of who runs the program.
  ///
  /// `~name`, the home of another, is left alone, and so is everything when the home is not known (empty).
  public static func expanding(_ path: String, home: String) -> String {
    guard !home.isEmpty, path == "~" || path.hasPrefix("~/") else { return path }
    let rest = path.dropFirst(1)
    return home.hasSuffix("/") && !rest.isEmpty ? home + rest.dropFirst() : home + rest
  }

  /// Writes the bytes, and returns when the disk has them: a USB stick may be pulled out then.
  ///
  /// A file that was not written whole is removed again.
  ///
  /// - Parameter isReplacing: whether a file already there is replaced. The new one is written beside it and takes its
  ///   name at the end, so that a full disk costs nobody the old one. A link or a device is never replaced,
  ///   nor written through.
  public func write(_ bytes: [UInt8], isReplacing: Bool = false) throws(SavingFault) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw SavingFault(path: path, reason: .notAPath) }
    do {
      if isReplacing { try replace(with: bytes) } else { try create(bytes) }
    } catch {
      throw SavingFault(path: path, reason: error)
    }
  }

  private func create(_ bytes: [UInt8]) throws(SavingObstacle) {
    do {
      try NewFile(path: path).write(bytes)
    } catch .exists where kind == mode_t(S_IFDIR) {
      throw .isFolder
    }
    do {
      try syncFolder()
    } catch {
      unlink(path)
      throw error
    }
  }

  private func replace(with bytes: [UInt8]) throws(SavingObstacle) {
    switch kind {
    case nil, mode_t(S_IFREG): break
    case mode_t(S_IFDIR): throw .isFolder
    default: throw .notAFile
    }
    let beside = NewFile(path: folder + "/.sheet-" + String(UInt64.random(in: .min ... .max), radix: 36))
    try beside.write(bytes)
    if rename(beside.path, path) != 0 {
      let obstacle = SavingObstacle(errorNumber: errno)
      unlink(beside.path)
      throw obstacle
    }
    try syncFolder()
  }

  /// What the path leads to (`S_IFREG` and its like), a link being a link; nil for nothing, or nothing to be seen.
  private var kind: mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & mode_t(S_IFMT) : nil
  }

  private var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the name of the file last as well as its bytes; some disks keep them apart.
  private func syncFolder() throws(SavingObstacle) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder one may write in and not read cannot be asked; the bytes of the file are safe.
    if descriptor < 0 { return }
    defer { close(descriptor) }
    // EINVAL: this kind of disk keeps no folder waiting.
    if fsync(descriptor) != 0 && errno != EINVAL { throw SavingObstacle(errorNumber: errno) }
  }
}
