/// Why a paper cannot be made.
package enum PDFFault: Error, Hashable, Sendable {
  /// No font that the language may be printed in has these characters.
  ///
  /// - language: as an ISO 639 code; package: the Debian package that brings the fonts; characters: some of them.
  case fonts(language: String, package: String, characters: String)
  /// Even the smallest letters and the least detail do not fit on one page.
  case full
  /// The library that writes PDF fails, in its own words.
  case broken(String)
}
