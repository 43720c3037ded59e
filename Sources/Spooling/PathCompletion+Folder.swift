import Glibc
package import PrintJobs

extension PathCompletion {
  /// Looks on the disk how a path goes on.
  ///
  /// A disk of the network may keep it waiting for minutes: whoever shows a screen meanwhile asks on another thread.
  ///
  /// - Parameters:
  ///   - typed: the beginning of a path; a leading `~` is the home folder, and stays.
  ///   - home: the home folder of who runs the program; empty where it is not known.
  package init(of typed: String, home: String) throws(SaveFault) {
    guard !typed.utf8.contains(0) else { throw .notAPath }
    if typed == "~", !home.isEmpty {
      self.init(of: typed, among: [Entry(name: "~", isFolder: true)])
    } else {
      let (folder, part) = PathCompletion.parts(of: typed)
      let path = folder.isEmpty ? "./" : SheetFile.expanding(String(folder), home: home)
      self.init(of: typed, among: try PathCompletion.entries(in: path) { PathCompletion.fits($0, part) })
    }
  }

  /// What there is in a folder, where its name is a text, for no other can be typed, and fits.
  private static func entries(in folder: String, where fits: (String) -> Bool) throws(SaveFault) -> [Entry] {
    guard let stream = opendir(folder) else { throw SaveFault(errorNumber: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != "..", fits(name) else { continue }
      entries.append(Entry(name: name, isFolder: isFolder(folder + name, kind: Int(entry.pointee.d_type))))
    }
    if errno != 0 { throw SaveFault(errorNumber: errno) }
    return entries
  }

  /// The folder itself tells what most entries are; only a link, whose end may hang, is followed.
  private static func isFolder(_ path: String, kind: Int) -> Bool {
    guard kind == Int(DT_LNK) || kind == Int(DT_UNKNOWN) else { return kind == Int(DT_DIR) }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & mode_t(S_IFMT) == mode_t(S_IFDIR)
  }
}
