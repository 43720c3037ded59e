import Glibc
import Packs
import Problems

/// Reads files and folders; nothing else in the program does.
enum Files {
  /// Larger files are none of ours.
  private static let largest = 16 << 20

  /// The bytes of a file; `-` is standard input.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(.noInput, "\(path): \(reason(errno))") }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure(.noInput, "\(path): \(reason(errno))") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= largest else {
        throw Failure(.badInput, "\(path): this file is too large to be one of ours")
      }
    }
  }

  /// A text file, which must be there.
  static func source(_ path: String, named name: String? = nil) throws(Failure) -> SourceFile {
    SourceFile(name: name ?? path, bytes: try bytes(path))
  }

  /// A text file; whoever reads it says that it is missing.
  static func sourceIfThere(_ path: String) throws(Failure) -> SourceFile {
    guard exists(path) else { return SourceFile(name: path, bytes: nil) }
    return try source(path)
  }

  /// Whether something can be read under this name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a folder of this name.
  static func isFolder(_ path: String) -> Bool {
    guard let stream = opendir(path) else { return false }
    closedir(stream)
    return true
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
      if name.hasSuffix(ending), name.count > ending.count { names.append(String(name.dropLast(ending.count))) }
    }
    return names.sorted()
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "there is no such file"
    case EACCES, EPERM: "this file may not be read by this account"
    case EISDIR: "this is a folder; a file is expected"
    default: String(cString: strerror(code))
    }
  }
}
