/// What keeps a printer from printing, or one job from being printed, until somebody does something.
public struct PrintingObstacle: Hashable, Sendable {
  /// What somebody has to do something about.
  public enum Kind: Hashable, Sendable {
    /// The paper is used up, or a tray is out.
    case paper

    /// A door or a cover is open.
    case door

    /// The paper is jammed.
    case jam

    /// Toner or ink is used up.
    case toner

    /// The printer is switched off, unplugged, or not where the print system looks for it.
    case unreachable

    /// The queue was stopped, by somebody or by the print system after a failure: somebody must start it again.
    case stopped

    /// The job is held until somebody releases it.
    case held

    /// The print system could not turn the document into what the printer takes.
    case conversion

    /// Anything else: only the words tell.
    case other
  }

  /// What it is.
  public let kind: Kind

  /// The print system's own words, such as `Out of paper`, or its keywords when it has no words; may be empty.
  public let words: String

  /// Describes an obstacle.
  public init(_ kind: Kind, words: String = "") {
    self.kind = kind
    self.words = words
  }

  /// The obstacle behind keywords that each stop a printer: the first that says what it is.
  init?(keywords: [String], words: String) {
    let kinds = keywords.map(Kind.init(keyword:))
    guard let first = kinds.first else { return nil }
    self.init(kinds.first { $0 != .other } ?? first, words: words.isEmpty ? keywords.joined(separator: " ") : words)
  }

  /// The obstacle sentences of CUPS and of its common drivers speak of; nil when they speak of none known.
  ///
  /// A printer that cannot be reached has no keyword at all: the back ends `ipp` and `socket` only say so.
  init?(words: String) {
    let said = words.lowercased()
    for (phrase, kind) in PrintingObstacle.phrases where said.contains(phrase) {
      self.init(kind, words: words)
      return
    }
    return nil
  }

  private static let phrases: [(String, Kind)] = [
    ("may not exist or is unavailable", .unreachable), ("is unreachable", .unreachable),
    ("not responding", .unreachable), ("not connected", .unreachable), ("no longer exists", .unreachable),
    ("unable to locate printer", .unreachable), ("unable to contact printer", .unreachable),
    ("unable to connect", .unreachable), ("out of paper", .paper), ("paper jam", .jam), ("door open", .door),
    ("door is open", .door), ("cover open", .door), ("cover is open", .door), ("out of toner", .toner),
    ("out of ink", .toner),
  ]
}

extension PrintingObstacle.Kind {
  /// Sorts a keyword of RFC 8011, 5.4.12, or PWG 5100.9, whatever its suffix.
  init(keyword: String) {
    for (beginning, kind) in Self.beginnings where keyword.hasPrefix(beginning) {
      self = kind
      return
    }
    self = .other
  }

  private static let beginnings: [(String, Self)] = [
    ("media-jam", .jam), ("media-empty", .paper), ("media-needed", .paper), ("media-low", .paper),
    ("input-tray-missing", .paper), ("input-media-supply-empty", .paper), ("door-open", .door),
    ("cover-open", .door), ("interlock-open", .door), ("toner-", .toner), ("marker-supply-", .toner),
    ("marker-ink-", .toner), ("marker-toner-", .toner), ("offline", .unreachable), ("shutdown", .unreachable),
    ("timed-out", .unreachable), ("connecting-to-device", .unreachable), ("paused", .stopped),
    ("moving-to-paused", .stopped),
  ]
}
