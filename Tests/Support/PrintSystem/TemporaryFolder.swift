package import Glibc
import Subprocess

/// A folder of its own for one test, removed when the test is over.
package struct TemporaryFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Names a folder that is there.
  package init(path: String) { self.path = path }

  /// Makes a folder, lends it, and removes it with all that is in it.
  package static func lend<Result>(_ body: (TemporaryFolder) async throws -> Result) async throws -> Result {
    var template = Array("/tmp/printing-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unready("mkdtemp: error \(errno)") }
    let folder = TemporaryFolder(
      path: template.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init), as: UTF8.self) })
    do {
      let result = try await body(folder)
      try await folder.remove()
      return result
    } catch {
      try await folder.remove()
      throw error
    }
  }

  private func remove() async throws {
    let removal = try await run(.name("rm"), arguments: ["-rf", path], output: .discarded)
    guard removal.terminationStatus.isSuccess else { throw Unready("\(path) was not removed") }
  }

  /// Makes a folder in it.
  package func makeFolder(_ name: String) throws {
    guard mkdir("\(path)/\(name)", 0o755) == 0 else { throw Unready("mkdir \(name): error \(errno)") }
  }

  /// Makes a pipe in it, and says where it lies.
  package func makePipe(_ name: String, mode: mode_t = 0o600) throws -> String {
    guard mkfifo("\(path)/\(name)", mode) == 0, chmod("\(path)/\(name)", mode) == 0 else {
      throw Unready("mkfifo \(name): error \(errno)")
    }
    return "\(path)/\(name)"
  }

  /// Makes a link in it.
  package func makeLink(_ name: String, to target: String) throws {
    guard symlink(target, "\(path)/\(name)") == 0 else { throw Unready("symlink \(name): error \(errno)") }
  }

  /// Writes a text file in it.
  package func write(_ text: String, to name: String, mode: mode_t = 0o644) throws {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    let bytes = Array(text.utf8)
    guard descriptor >= 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count, close(descriptor) == 0 else {
      throw Unready("\(name) was not written: error \(errno)")
    }
  }

  /// The bytes of a file in it.
  package func read(_ name: String) throws -> [UInt8] {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Unready("\(name) cannot be read: error \(errno)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      guard count >= 0 else { throw Unready("\(name) cannot be read: error \(errno)") }
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
  }

  /// The names of all that is in the folder, sorted.
  package func names() throws -> [String] {
    guard let folder = opendir(path) else { throw Unready("\(path) cannot be read: error \(errno)") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permissions of a file.
  package func mode(of name: String) throws -> mode_t {
    var status = stat()
    guard lstat("\(path)/\(name)", &status) == 0 else { throw Unready("\(name): error \(errno)") }
    return status.st_mode & 0o7777
  }
}

/// What a test needs and does not find; a sentence.
package struct Unready: Error, CustomStringConvertible {
  /// The sentence.
  package let description: String

  /// Says it.
  package init(_ description: String) { self.description = description }

  /// Makes sure that programs of a Debian package are there.
  package static func check(_ programs: String..., of package: String) throws {
    for program in programs where access(program, X_OK) != 0 {
      throw Unready("\(program) is missing: run sh .ci/test, or apt-get install \(package)")
    }
  }
}
