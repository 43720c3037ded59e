/// Why a document could not be handed to a printer, or the printers could not be listed.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the commands,
/// in English and made visible: they cannot steer a terminal.
public enum PrintingFault: Error, Hashable, Sendable {
  /// The command (`lp` or `lpstat`) is in no folder of `PATH`: the package `cups-client` is not installed.
  case commandMissing(String)

  /// The command could not be started, was ended by a signal, or said something unexpected; with its own words.
  case commandBroken(String, message: String)

  /// No print system answers: the service `cups` is not running, here or where `CUPS_SERVER` points.
  case noServer

  /// The print system has no printer of this name.
  case unknownPrinter(String)

  /// The print system did not take the document; with its own words, such as `Destination "x" is not accepting jobs.`
  case refused(String)

  /// A command did not end in time and was killed. A document on its way may still come out of the printer.
  case tooSlow(seconds: Int)

  /// The task that asked was cancelled and the command killed. A document on its way may still come out of the printer.
  case cancelled
}
