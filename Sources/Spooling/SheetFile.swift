import CLeavings
import Glibc
package import PrintJobs

/// A place for a sheet on the disk, be it a page, a text or an e-mail.
///
/// What is written there is about a person: nobody else may read it (permissions 0600).
package struct SheetFile: Hashable, Sendable {
  /// Where the file is, as the operating system takes it: a `~` has no meaning any more.
  package let path: String

  /// Names a place; nothing is looked at yet.
  package init(path: String) { self.path = path }

  /// The path with a leading `~` replaced by the home folder of who runs the program.
  ///
  /// `~name`, the home of another, is left alone, and so is everything when the home is not known (empty).
  package static func expanding(_ path: String, home: String) -> String {
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
  package func write(_ bytes: [UInt8], isReplacing: Bool = false) throws(SaveFault) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notAPath }
    try write(bytes, isReplacing: isReplacing, in: SheetFolder(path: folder))
  }

  /// Writes in a folder that was there a moment ago.
  func write(_ bytes: [UInt8], isReplacing: Bool, in folder: SheetFolder) throws(SaveFault) {
    do {
      if isReplacing { try replace(with: bytes, in: folder) } else { try create(bytes, in: folder) }
    } catch .noFolder {
      throw .vanished
    }
  }

  private func create(_ bytes: [UInt8], in folder: SheetFolder) throws(SaveFault) {
    do {
      try NewFile(path: path).write(bytes)
    } catch .exists where kind == mode_t(S_IFDIR) {
      throw .isFolder
    }
    do {
      try folder.sync()
      try folder.verify()
    } catch {
      unlink(path)
      throw error
    }
  }

  private func replace(with bytes: [UInt8], in folder: SheetFolder) throws(SaveFault) {
    switch kind {
    case nil, mode_t(S_IFREG): break
    case mode_t(S_IFDIR): throw .isFolder
    default: throw .notAFile
    }
    let beside = NewFile(path: folder.path + "/.sheet-" + String(UInt64.random(in: .min ... .max), radix: 36))
    // Until it has the name of the other, its own is nobody's to find.
    let place = unfinished_add(beside.path)
    defer { unfinished_done(place) }
    try beside.write(bytes)
    do throws(SaveFault) {
      try folder.verify()
      if rename(beside.path, path) != 0 { throw SaveFault(errorNumber: errno) }
    } catch {
      unlink(beside.path)
      throw error
    }
    try folder.sync()
    try folder.verify()
  }

  /// What the path leads to (`S_IFREG` and its like), a link being a link; nil for nothing, or nothing to be seen.
  private var kind: mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & mode_t(S_IFMT) : nil
  }

  /// The path of the folder it lies in.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
