import Glibc
import Packs
import PrintJobs
import Spooling
import SystemPackage
import TerminalText

/// Where a command's result goes: standard output, or a file.
enum Output {
  static func write(_ text: String, to path: String?) throws(Failure) { try write(Array(text.utf8), to: path) }

  static func write(_ bytes: [UInt8], to path: String?) throws(Failure) {
    guard let path, path != "-" else { return try send(bytes, to: .standardOutput, "standard output") }
    do throws(SaveFault) {
      try SheetFile(path: path).write(bytes, isReplacing: true)
    } catch {
      if error == .notAFile { return try pass(bytes, through: path) }
      let status: ExitStatus =
        switch error {
        case .diskFull, .vanished, .other: .cannotWrite
        case .page: .unavailable
        default: .cannotCreate
        }
      let (complaint, values) = complaint(error)
      throw Failure(status, complaint, values.merging(["path": path]) { $1 })
    }
  }

  /// Writes a file of a pack, which everybody reads who could read it before.
  static func rewrite(_ text: String, in path: String) throws(Failure) {
    let mode = Files.mode(path) ?? 0o644
    try write(text, to: path)
    guard chmod(path, mode) != 0 else { return }
    throw Failure(.cannotWrite, .saveFailed, ["path": path, "reason": "\(Errno(rawValue: errno))"])
  }

  private static func complaint(_ fault: SaveFault) -> (Complaint, [String: String]) {
    switch fault {
    case .exists: (.saveExists, [:])
    case .noFolder: (.saveNoFolder, [:])
    case .noPermission: (.saveForbidden, [:])
    case .diskFull: (.saveDiskFull, [:])
    case .isFolder: (.saveIsFolder, [:])
    case .notAFile, .notAPath, .nameTooLong: (.saveBadName, [:])
    case .vanished: (.saveVanished, [:])
    case .other(let reason): (.saveFailed, ["reason": reason])
    case .page(let fault): PageInMaking.complaint(fault)
    }
  }

  /// A link, a pipe or a device is written through, never replaced.
  private static func pass(_ bytes: [UInt8], through path: String) throws(Failure) {
    let file: FileDescriptor
    do {
      // A pipe that nobody reads would be waited for without an end.
      file = try FileDescriptor.open(path, .writeOnly, options: [.truncate, .closeOnExec, .nonBlocking])
      _ = fcntl(file.rawValue, F_SETFL, fcntl(file.rawValue, F_GETFL) & ~O_NONBLOCK)
    } catch Errno.noSuchAddressOrDevice {
      throw Failure(.cannotCreate, .saveUnread, ["path": path])
    } catch {
      throw Failure(.cannotCreate, .saveFailed, ["path": path, "reason": "\(error)"])
    }
    defer { close(file.rawValue) }
    try send(bytes, to: file, path)
  }

  private static func send(_ bytes: [UInt8], to file: FileDescriptor, _ name: String) throws(Failure) {
    do {
      try file.writeAll(bytes)
    } catch {
      throw Failure(.cannotWrite, .saveFailed, ["path": name, "reason": "\(error)"])
    }
  }

  /// Says why the program ends, in the language chosen.
  static func complain(_ failure: Failure, _ choice: ContentChoice, environment: [String: String]) {
    complain(ProblemSentences(choice: choice, environment: environment).text(failure))
  }

  /// Says why the program ends; an escape sequence in a file or an argument is shown, never obeyed.
  static func complain(_ message: String) {
    let line = "sportello: \(message.visible)\n"
    _ = line.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }
}
