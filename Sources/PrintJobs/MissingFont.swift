/// A language no installed font can write, and the package that brings one.
package struct MissingFont: Hashable, Sendable {
  /// The language, as the program that sets pages names it, such as `ur`.
  package let language: String

  /// The Debian package to install, such as `fonts-noto-core`.
  package let package: String

  /// Describes a missing font.
  package init(language: String, package: String) {
    self.language = language
    self.package = package
  }
}
