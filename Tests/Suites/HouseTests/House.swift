import Foundation

/// The repository as a reader finds it: its Swift files, its package, its guide.
enum House {
  static let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All Swift files under a folder, by their paths.
  static func swiftFiles(under folder: String) throws -> [SwiftFile] {
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SwiftFile(path: "\(folder)/\(path)", text: try text("\(folder)/\(path)"))
    }
  }

  /// The files of the guide.
  static let guide = ["Sources/README.md", "Sources/GLOSSARY.md"]

  /// The rows of a table of the guide that stands between two marks, its head left out; cells as they are written.
  static func guideTable(_ mark: String) throws -> [[String]] {
    let guide = try guide.map { try text($0) }.joined()
    guard let part = guide.firstMatch(of: try Regex("<!-- \(mark) -->([\\s\\S]*?)<!-- /\(mark) -->")) else { return [] }
    let rows = String(guide[part.range]).split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
    return rows.map { row in
      row.dropFirst().dropLast().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
