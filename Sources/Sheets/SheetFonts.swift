/// What the letters of a language are printed in.
package struct SheetFonts: Hashable, Sendable {
  /// The families, the best first; another one serves only for what the ones before it lack.
  package var families: [String]
  /// The Debian package that brings the first of them.
  package var package: String

  /// Families and their package.
  package init(families: [String] = [], package: String = "") {
    self.families = families
    self.package = package
  }
}
