import Packs
import PrintJobs
import Texts

/// The path of a file, completed by what there is on the disk.
extension Model {
  /// What stands before the cursor is completed; what stands behind it stays.
  mutating func completionRequested() -> [Effect] {
    guard case .saving(var form) = top.kind else { return refuse(.notHere) }
    let typed = String(form.line.before)
    // A folder that does not answer need not be asked twice.
    guard form.completing != typed else { return [] }
    form.completing = typed
    top.kind = .saving(form)
    return [.completePath(typed)]
  }

  mutating func pathCompleted(_ completion: PathCompletion) -> [Effect] {
    guard changeCompleting(completion.typed, { $0.line.complete(to: completion.completed) }) else { return [] }
    if completion.names.isEmpty { return refuse(.completionNone) }
    if completion.names.count > 1 { say(.completionSeveral, ["names": told(completion.names)]) }
    return []
  }

  mutating func completionFailed(_ fault: SaveFault, _ path: String) -> [Effect] {
    guard changeCompleting(path, { _ in }) else { return [] }
    let shown = RichText(path)
    switch fault {
    case .noFolder: return refuse(.saveNoFolder, ["path": shown])
    case .notAPath, .nameTooLong: return refuse(.saveBadName, ["path": shown])
    case .other(let reason): return refuse(.completionFailed, ["path": shown, "reason": RichText(reason)])
    default: return refuse(.completionUnreadable, ["path": shown])
    }
  }

  /// Changes the form that waits for this completion, wherever it lies by now.
  ///
  /// - Returns: whether the answer still counts: where something else stands before the cursor, it comes too late.
  private mutating func changeCompleting(_ typed: String, _ change: (inout SaveForm) -> Void) -> Bool {
    for index in overlays.indices {
      guard case .saving(var form) = overlays[index].kind, form.completing == typed else { continue }
      form.completing = nil
      let isUnchanged = form.line.before == typed
      if isUnchanged { change(&form) }
      overlays[index].kind = .saving(form)
      return isUnchanged
    }
    return false
  }

  /// As many names as can be looked over; that there are more is told.
  private func told(_ names: [String]) -> RichText {
    let most = 6
    return names.prefix(most).map { RichText($0) }.joined(separator: ", ") + (names.count > most ? " …" : "")
  }
}
