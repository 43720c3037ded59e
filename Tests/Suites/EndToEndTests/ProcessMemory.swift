import Foundation

/// The memory of another program, as root reads it.
struct ProcessMemory {
  private let number: Int32

  init(of number: Int32) { self.number = number }

  /// Which of these texts stand anywhere in it, as UTF-8 or as the screen's wide letters.
  ///
  /// A stretch that is gone by the time it is read, or that nobody can read, holds nothing.
  func holding(_ texts: [String]) throws -> Set<String> {
    let wanted = texts.map { text in
      (text, [Data(text.utf8), Data(text.unicodeScalars.flatMap { withUnsafeBytes(of: $0.value) { Array($0) } })])
    }
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/\(number)/mem"))
    defer { file.closeFile() }
    var found: Set<String> = []
    for range in try ranges() {
      guard let bytes = bytes(range, of: file) else { continue }
      for (text, forms) in wanted where forms.contains(where: { bytes.range(of: $0) != nil }) { found.insert(text) }
    }
    return found
  }

  private func bytes(_ range: Range<UInt64>, of file: FileHandle) -> Data? {
    do {
      try file.seek(toOffset: range.lowerBound)
      return try file.read(upToCount: range.count)
    } catch {
      return nil
    }
  }

  private func ranges() throws -> [Range<UInt64>] {
    try String(contentsOfFile: "/proc/\(number)/maps", encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 1, fields[1].hasPrefix("r"), !line.hasSuffix("[vvar]"), !line.hasSuffix("[vsyscall]")
      else { return nil }
      let ends = fields[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      return ends.count == 2 ? ends[0]..<ends[1] : nil
    }
  }
}
