/// Why a sheet did not become a page.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the program that
/// sets pages, made visible: they cannot steer a terminal.
package enum PageFault: Error, Hashable, Sendable {
  /// The program is not where it should be, or may not be run: the installation is not whole.
  case programMissing(String)

  /// No font here has the letters of these languages; at least one, in the order the program names them.
  case fontsMissing([MissingFont])

  /// The program does not understand the sheet: it and this one are not of the same version.
  case badSheet(String)

  /// The sheet says more than a page holds, though all that can give way did.
  case full

  /// It failed, in its own words; empty when it said nothing.
  case failed(String)

  /// It says that all went well, but what it made is no whole page.
  case noPage

  /// It did not end in so many seconds and was killed.
  case tooSlow(seconds: Int)

  /// Nobody waits for the page any more: the task that asked was cancelled and the program killed.
  case cancelled
}
