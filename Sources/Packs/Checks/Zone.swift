import Problems

/// The pack's clocks run in a zone that there is.
enum Zone {
  static func check(_ head: PackFile, _ isZone: (String) -> Bool, _ log: ProblemLog) {
    guard !head.zone.isEmpty, !isZone(head.zone) else { return }
    log.add(Problem(head.zonePlace, .zone, .zoneUnknown, ["zone": head.zone]))
  }
}
