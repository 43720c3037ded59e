/// A language no installed font can write, and the package that brings one.
public struct MissingFont: Hashable, Sendable {
  /// The language, as the program that sets pages names it, such as `ur`.
  public let language: String

  /// The Debian package to install, such as `fonts-noto-core`.
  public let package: String

  /// Describes a missing font.
  public init(language: String, package: String) {
    self.language = language
    self.package = package
  }
}
