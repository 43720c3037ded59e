import Foundation
import Programs
import Testing

/// Runs the programs that look at a PDF, and the one that makes it.
enum Tool {
  /// How a program ended, and what it said.
  struct Ending {
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The program, built beside the tests.
  static let program =
    Bundle.main.executableURL.map {
      $0.resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("sportello-pdf").path
    } ?? "sportello-pdf"

  private static let packages = [
    "pdftotext": "poppler-utils", "pdfinfo": "poppler-utils", "pdffonts": "poppler-utils",
    "pdftoppm": "poppler-utils", "pdftohtml": "poppler-utils", "qpdf": "qpdf", "zbarimg": "zbar-tools",
  ]

  /// Runs a program with a file on standard input; `output` is where its standard output goes, if not back here.
  static func run(_ name: String, _ arguments: [String] = [], input: [UInt8] = [], output: String? = nil) throws
    -> Ending
  {
    try inFolder { folder in
      let isPath = name.hasPrefix("/")
      guard isPath || isInstalled(name) else {
        throw Missing(description: "\(name) is missing: .ci/install \(packages[name] ?? name)")
      }
      let paths = (input: folder + "/in", output: output ?? folder + "/out", errors: folder + "/err")
      try Data(input).write(to: URL(filePath: paths.input))
      for path in [paths.output, paths.errors] where !FileManager.default.fileExists(atPath: path) {
        try Data().write(to: URL(filePath: path))
      }
      let process = try ChildProcess(
        isPath ? name : "/usr/bin/env", isPath ? arguments : [name] + arguments, in: folder, input: .file(paths.input),
        output: .file(paths.output), errors: .file(paths.errors))
      let ending = process.wait()
      let status: Int32 =
        switch ending {
        case .status(let status), .signal(let status): status
        }
      return Ending(
        status: status,
        output: output == nil ? Array(try Data(contentsOf: URL(filePath: paths.output))) : [],
        errors: try String(contentsOfFile: paths.errors, encoding: .utf8))
    }
  }

  private static func isInstalled(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// Lends a folder that is gone afterwards.
  static func inFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pdf-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer {
      do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder) stays: \(error)") }
    }
    return try body(folder)
  }

  /// What a program says of a file.
  static func ask(_ name: String, _ arguments: [String], about file: [UInt8]) throws -> String {
    try inFolder { folder in
      let path = folder + "/sheet.pdf"
      try Data(file).write(to: URL(filePath: path))
      let ending = try run(name, arguments.map { $0 == "FILE" ? path : $0 })
      #expect(ending.status == 0, "\(name): \(ending.errors)")
      return ending.text
    }
  }
}
