/// Why a document could not be handed to a printer or taken back, or the printers could not be listed.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the commands,
/// in English and made visible: they cannot steer a terminal.
package enum PrintFault: Error, Hashable, Sendable {
  /// The command (`lp`, `lpstat` or `cancel`) is in no folder of the system: the package `cups-client` is not installed.
  ///
  /// Or nothing that can be run is where a desk states it; then it is named by its path.
  case commandMissing(String)

  /// The command could not be started, was ended by a signal, or said something unexpected; with its own words.
  case commandBroken(String, message: String)

  /// No print system answers: the service `cups` is not running, here or where `CUPS_SERVER` points.
  case noServer

  /// The print system has no printer at all.
  case noPrinters

  /// The print system has no printer of this name.
  case unknownPrinter(String)

  /// The print system said no, in its own words, such as `Destination "x" is not accepting jobs.`
  case refused(String)

  /// A command did not end in so many seconds and was killed. A document on its way may still come out of the printer.
  case tooSlow(seconds: Int)

  /// The task that asked was cancelled and the command killed. A document on its way may still come out of the printer.
  case cancelled

  /// The sheet did not become the page that was to be printed: the print system was asked for nothing.
  case page(PageFault)
}
