/// What a queue is doing.
package enum PrinterState: Hashable, Sendable {
  /// Nothing: the next document is printed at once.
  case idle

  /// It works on a document, or tries to: a printer that cannot be reached stays here.
  case printing

  /// Somebody or something stopped it: documents are taken and wait.
  case stopped

  /// The print system did not say, as for a printer seen on the network and never used.
  case unknown
}
