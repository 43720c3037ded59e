/// What keeps a printer from printing, or one job from being printed, until somebody does something.
///
/// The sentences for people come from the language catalogues. The only words inside are those of the print system,
/// made visible: they cannot steer a terminal.
package struct PrintObstacle: Hashable, Sendable {
  /// What somebody has to do something about.
  package enum Kind: Hashable, Sendable {
    /// The paper is used up, or a tray is out; a door or a cover is open; the paper is jammed; toner or ink is used up.
    case paper, door, jam, toner

    /// The printer is switched off, unplugged, or not where the print system looks for it.
    case unreachable

    /// The queue was stopped, by somebody or by the print system after a failure: somebody must start it again.
    case stopped

    /// The job is held until somebody releases it.
    case held

    /// The job is held until somebody proves who they are: a login, an account that pays, a code at the printer.
    case login

    /// The print system could not turn the document into what the printer takes.
    case conversion

    /// Anything else: only the words tell.
    case other
  }

  /// What it is.
  package let kind: Kind

  /// The print system's own words, such as `Out of paper`, or its keywords when it has no words; may be empty.
  package let words: String

  /// Describes an obstacle.
  package init(_ kind: Kind, words: String = "") {
    self.kind = kind
    self.words = words
  }
}
