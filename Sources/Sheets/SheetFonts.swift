/// What the letters of a language are printed in.
public struct SheetFonts: Hashable, Sendable {
  /// The families, the best first; another one serves only for what the ones before it lack.
  public var families: [String]
  /// The Debian package that brings the first of them.
  public var package: String

  /// Families and their package.
  public init(families: [String] = [], package: String = "") {
    self.families = families
    self.package = package
  }
}
