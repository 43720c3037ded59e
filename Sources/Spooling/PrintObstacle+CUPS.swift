import PrintJobs

extension PrintObstacle {
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
    guard let known = PrintObstacle.phrases.first(where: { said.contains($0.phrase) }) else { return nil }
    self.init(known.kind, words: words)
  }

  private static let phrases: [(phrase: String, kind: Kind)] = [
    ("may not exist or is unavailable", .unreachable), ("is unreachable", .unreachable),
    ("not responding", .unreachable), ("not connected", .unreachable), ("no longer exists", .unreachable),
    ("unable to locate printer", .unreachable), ("unable to contact printer", .unreachable),
    ("unable to connect", .unreachable), ("out of paper", .paper), ("paper jam", .jam), ("door open", .door),
    ("door is open", .door), ("cover open", .door), ("cover is open", .door), ("out of toner", .toner),
    ("out of ink", .toner),
  ]
}

extension PrintObstacle.Kind {
  /// Sorts a keyword of RFC 8011, 5.4.12, or PWG 5100.9, whatever its suffix.
  init(keyword: String) { self = Self.beginnings.first { keyword.hasPrefix($0.beginning) }?.kind ?? .other }

  private static let beginnings: [(beginning: String, kind: Self)] = [
    ("media-jam", .jam), ("media-empty", .paper), ("media-needed", .paper), ("media-low", .paper),
    ("input-tray-missing", .paper), ("input-media-supply-empty", .paper), ("door-open", .door),
    ("cover-open", .door), ("interlock-open", .door), ("toner-", .toner), ("marker-supply-", .toner),
    ("marker-ink-", .toner), ("marker-toner-", .toner), ("offline", .unreachable), ("shutdown", .unreachable),
    ("timed-out", .unreachable), ("connecting-to-device", .unreachable), ("paused", .stopped),
    ("moving-to-paused", .stopped),
  ]
}
