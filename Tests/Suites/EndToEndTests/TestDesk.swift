import Foundation
import Invented
import Programs
import Tmux

/// A desk for one test: the program as it was built, and a home where nobody has left anything.
final class TestDesk {
  /// How a command without a terminal ended, and what it said.
  struct Answer {
    var status: Int32
    var bytes: Data
    var errors: String
    /// What it printed, as text.
    var output: String { String(decoding: bytes, as: UTF8.self) }
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// The program, built beside the tests.
  static let program =
    Bundle.main.executableURL.map {
      $0.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("sportello").path
    } ?? "sportello"

  let home: URL

  init() throws {
    // A short name, so that a path in it has room on a row of the screen.
    home = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: home) } catch { print("\(home.path) stays: \(error)") }
  }

  /// Nothing of the machine's: no desk's file and no printer, wherever the tests run.
  var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": home.path,
      "XDG_CONFIG_HOME": "\(home.path)/user", "XDG_CONFIG_DIRS": "\(home.path)/system", "CUPS_SERVER": "127.0.0.1:1",
    ]
  }

  private var kept: [FileHandle] = []

  /// Keeps a file open for as long as the desk is there.
  func keep(_ file: FileHandle) { kept.append(file) }

  /// A place in the home.
  func path(_ name: String) -> String { home.appendingPathComponent(name).path }

  /// Opens the wizard in a terminal of its own.
  func sit(
    _ arguments: String..., language: String = "it", rows: Int = 24, columns: Int = 80,
    program: String = TestDesk.program, environment: [String: String]? = nil
  ) throws -> DeskSession {
    let environment = environment ?? self.environment
    // tmux gives what it starts a path of its own.
    let path = environment["PATH"].map { ["PATH=\($0)"] } ?? []
    let terminal = try TmuxSession(
      ["env"] + path + [program, "--language", language] + arguments, rows: rows, columns: columns,
      environment: environment, directory: home)
    return DeskSession(desk: self, terminal: terminal, words: try Words(language))
  }

  /// Runs a command without a terminal.
  func run(_ arguments: String..., input: String) throws -> Answer { try run(arguments, input: input) }

  /// Runs a command without a terminal.
  func run(_ arguments: [String], input: String) throws -> Answer {
    let (entry, exit, errors) = (Pipe(), Pipe(), Pipe())
    let program = try ChildProcess(
      TestDesk.program, arguments, environment: environment, input: .handle(entry.fileHandleForReading),
      output: .handle(exit.fileHandleForWriting), errors: .handle(errors.fileHandleForWriting))
    for end in [entry.fileHandleForReading, exit.fileHandleForWriting, errors.fileHandleForWriting] { try end.close() }
    try entry.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try entry.fileHandleForWriting.close()
    let output = try exit.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    guard case .status(let status) = program.wait() else { throw Fault(description: "a signal ended the program") }
    return Answer(status: status, bytes: output, errors: String(decoding: complaint, as: UTF8.self))
  }

  /// Writes a file into the home.
  @discardableResult
  func write(_ text: String, to name: String, isProgram: Bool = false) throws -> String {
    let file = home.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    if isProgram { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path) }
    return file.path
  }

  /// Has the desk's file, which is found by itself, state programs of lines of shell in the place of others.
  func use(_ programs: [String: String]) throws {
    let places = try programs.map { name, script in
      "  \(name): \(try write("#!/bin/sh\n\(script)\n", to: "bin/\(name)", isProgram: true))\n"
    }
    try write("name: Prova\nrole: other\nprograms:\n\(places.joined())", to: "user/sportello/desk.yaml")
  }

  /// The bytes of a file.
  func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  /// Who may do what with a file.
  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// The invented pack in a folder, with one text in one of its files replaced.
  ///
  /// - Returns: the folder, and the faulty file's new text.
  func brokenPack(_ file: InventedPack.File, _ right: String, _ wrong: String) throws -> (folder: String, text: String)
  {
    let pack = try InventedPack().replacing(right, with: wrong, in: file)
    for part in InventedPack.File.allCases { try write(pack.text(part), to: "pack/\(part.rawValue).yaml") }
    return (path("pack"), pack.text(file))
  }
}
