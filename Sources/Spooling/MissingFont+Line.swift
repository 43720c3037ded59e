import PrintJobs

extension MissingFont {
  /// Reads `fonts: ur: fonts-noto-core: ٹ ڈ`, as the program that sets pages says it; nil for any other line.
  init?(line: String) {
    let parts = line.split(separator: ": ", maxSplits: 3)
    guard parts.count == 4, parts[0] == "fonts" else { return nil }
    self.init(language: String(parts[1]), package: String(parts[2]))
  }
}
