import Foundation
import Programs

/// `sportello` as its users run it: a process of its own, and what it leaves behind.
struct Command {
  /// The exit code; nil where a signal ended it.
  let status: Int32?
  /// What it printed.
  let bytes: Data
  /// What it printed, as text.
  var output: String { String(decoding: bytes, as: UTF8.self) }
  /// What it complained of.
  let complaints: String

  /// The program, built beside the tests.
  static let program = Bundle.main.executableURL.map {
    $0.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "sportello")
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - environment: variables besides those of an account without any settings.
  ///   - device: where its standard output goes, if it is not to be read.
  ///   - other: another program than the one beside the tests.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], device: String? = nil,
    program other: URL? = nil
  ) throws -> Command {
    guard let program = other ?? program else { throw Unready("the program is not beside the tests") }
    return try Folder.lend { folder in
      // Files, not pipes: nobody waits for a reader, and no other process holds an end open.
      let output = try folder.write("", to: "output")
      let complaints = try folder.write("", to: "complaints")
      let process = try ChildProcess(
        program.path, arguments,
        environment: ["HOME": folder.path, "XDG_CONFIG_DIRS": folder.path].merging(environment) { $1 },
        in: folder.path, input: .file(folder.write(input, to: "input").path), output: .file(device ?? output.path),
        errors: .file(complaints.path))
      guard let ending = process.waitAMinute() else { throw Unready("\(arguments) did not end within a minute") }
      let status: Int32? = if case .status(let status) = ending { status } else { nil }
      return Command(
        status: status, bytes: try Data(contentsOf: output),
        complaints: try String(contentsOf: complaints, encoding: .utf8))
    }
  }

  /// Runs `route` on answers from standard input.
  static func route(
    _ answers: String, _ arguments: [String] = [], at moment: String = "2026-11-24T10:30",
    environment: [String: String] = [:]
  ) throws -> Command {
    try run(["route", "--answers", "-", "--at", moment] + arguments, input: answers, environment: environment)
  }

  /// What it printed, as JSON.
  var json: Value {
    get throws { try JSONDecoder().decode(Value.self, from: Data(output.utf8)) }
  }
}

/// A folder of its own, removed when it has served.
struct Folder {
  let url: URL
  var path: String { url.path }

  static func lend<Result>(_ body: (Folder) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appending(path: "contract-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    do {
      let result = try body(Folder(url: url))
      try FileManager.default.removeItem(at: url)
      return result
    } catch {
      try FileManager.default.removeItem(at: url)
      throw error
    }
  }

  /// Writes a file and says where it lies; folders in its name are made.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  /// Writes a text file and says where it lies.
  @discardableResult
  func write(_ text: String, to name: String) throws -> URL { try write(Data(text.utf8), to: name) }
}

/// What a test needs and does not find; a sentence.
struct Unready: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
