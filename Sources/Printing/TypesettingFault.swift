import Lines

/// Why a sheet did not become a page.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the program,
/// made visible: they cannot steer a terminal.
public enum TypesettingFault: Error, Hashable, Sendable {
  /// The program is not where it should be, or may not be run: the installation is not whole.
  case programMissing(String)

  /// No font here has the letters of these languages; at least one, in the order the program names them.
  case fontsMissing([MissingFont])

  /// The program does not understand the sheet: it and this one are not of the same version.
  case badSheet(String)

  /// It failed, in its own words; empty when it said nothing.
  case failed(String)

  /// It did not end in time and was killed.
  case tooSlow(seconds: Int)

  /// The task that asked was cancelled and the program killed.
  case cancelled

  init(_ fault: PrintingFault) {
    self =
      switch fault {
      case .commandMissing(let program): .programMissing(program.visible)
      case .commandBroken(_, let message): .failed(message)
      case .tooSlow(let seconds): .tooSlow(seconds: seconds)
      case .cancelled: .cancelled
      // A command by itself knows nothing of printers.
      case .noServer, .unknownPrinter, .refused: .failed("")
      }
  }
}

/// A language no installed font can write, and the package that brings one.
public struct MissingFont: Hashable, Sendable {
  /// The language, as the program names it, such as `ur`.
  public let language: String

  /// The Debian package to install, such as `fonts-noto-core`.
  public let package: String

  /// Describes a missing font.
  public init(language: String, package: String) {
    self.language = language
    self.package = package
  }

  /// Reads `fonts: ur: fonts-noto-core: ٹ ڈ`, as the program says it; nil for any other line.
  init?(line: String) {
    let parts = line.split(separator: ": ", maxSplits: 3)
    guard parts.count == 4, parts[0] == "fonts" else { return nil }
    self.init(language: String(parts[1]), package: String(parts[2]))
  }
}
