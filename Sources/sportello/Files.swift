import Glibc
import Packs
import Problems
import SystemPackage

/// Reads files and folders; nothing else in the program does.
enum Files {
  /// Larger files are none of ours.
  private static let largest = 16 << 20

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Parameter mayBePipe: whether somebody may hand it over while it is read; else a pipe is refused, for one that
  ///   nobody writes to would be waited for without an end.
  private static func bytes(_ path: String, mayBePipe: Bool) throws(Failure) -> [UInt8] {
    let file: FileDescriptor
    do {
      let options: FileDescriptor.OpenOptions = mayBePipe ? .closeOnExec : [.closeOnExec, .nonBlocking]
      file = path == "-" ? .standardInput : try FileDescriptor.open(path, .readOnly, options: options)
    } catch {
      throw failure(error, path)
    }
    defer { if file != .standardInput { close(file.rawValue) } }
    // Whoever names standard input means what comes through it.
    if !mayBePipe, file != .standardInput, isPipe(file) { throw Failure(.noInput, .pathIsPipe, ["path": path]) }
    do {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count <= largest {
        let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
      }
    } catch {
      throw failure(error, path)
    }
    throw Failure(.badInput, .pathTooLarge, ["path": path])
  }

  private static func isPipe(_ file: FileDescriptor) -> Bool {
    var status = stat()
    return fstat(file.rawValue, &status) == 0 && status.st_mode & mode_t(S_IFMT) == mode_t(S_IFIFO)
  }

  /// A text file, which must be there.
  static func source(_ path: String, named name: String? = nil, mayBePipe: Bool = false) throws(Failure) -> SourceFile {
    SourceFile(name: name ?? path, bytes: try bytes(path, mayBePipe: mayBePipe))
  }

  /// A text file; whoever reads it says that it is missing.
  static func sourceIfThere(_ path: String) throws(Failure) -> SourceFile {
    guard exists(path) else { return SourceFile(name: path, bytes: nil) }
    return try source(path)
  }

  /// The text files of a folder, in alphabetical order.
  ///
  /// - Parameter read: ``source(_:named:)`` or ``sourceIfThere(_:)``.
  static func sources(
    in folder: String, _ read: (String) throws(Failure) -> SourceFile
  ) throws(Failure) -> [SourceFile] {
    try names(in: folder, ending: ".yaml").map { (name) throws(Failure) in try read("\(folder)/\(name).yaml") }
  }

  /// Whether something can be read under this name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Who may read and write a file; nil where there is none.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Whether there is a folder of this name.
  static func isFolder(_ path: String) -> Bool {
    guard let stream = opendir(path) else { return false }
    closedir(stream)
    return true
  }

  /// Makes the folder in which a file is to lie, if it is not there; the one around it must be.
  static func makeFolder(of path: String) throws(Failure) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard !folder.isEmpty, mkdir(folder, 0o755) != 0, errno != EEXIST else { return }
    throw Failure(.cannotCreate, .saveFailed, ["path": folder, "reason": "\(Errno(rawValue: errno))"])
  }

  /// The names in a folder that end like this, without the ending, in alphabetical order.
  static func names(in folder: String, ending: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending), name.count > ending.count, name != ".", name != ".." {
        names.append(String(name.dropLast(ending.count)))
      }
    }
    return names.sorted()
  }

  private static func failure(_ error: any Error, _ path: String) -> Failure {
    let complaint: Complaint =
      switch error {
      case Errno.noSuchFileOrDirectory, Errno.notDirectory: .pathMissing
      case Errno.permissionDenied, Errno.notPermitted: .pathForbidden
      case Errno.isDirectory: .pathIsFolder
      default: .pathUnreadable
      }
    return Failure(.noInput, complaint, ["path": path, "reason": "\(error)"])
  }
}
