import Interviews
import OrderedCollections
import Packs

/// Back, and the review of the answers.
extension Model {
  mutating func back() -> [Effect] {
    if !overlays.isEmpty {
      let closed = overlays.removeLast()
      if case .review = closed.kind { leaveReview() }
      return []
    }
    if isChanging {
      isChanging = false
      let row = question.flatMap { reviewRows.firstIndex(of: $0.id) } ?? 0
      settle()
      cover(with: .review, focus: row)
      return []
    }
    let path = replay.path
    switch base.kind {
    case .question(let id):
      guard let previous = path.last(where: { interview.isAsked($0, before: id) }) else {
        return refuse(.firstQuestion)
      }
      open(previous)
    case .result:
      if let last = path.last { open(last) }
    default: break
    }
    return []
  }

  /// The questions on the way: those answered, and the one that is open.
  var wayRows: [Question.ID] {
    let replay = replay
    return replay.path + (replay.next.map { [$0.id] } ?? [])
  }

  /// The questions of the review: those on the way, and those behind the open one that were answered already.
  var reviewRows: [Question.ID] {
    let replay = replay
    let way = wayRows
    guard replay.next != nil else { return way }
    let behind = interview.questions.keys.filter {
      answers[$0] != nil && !way.contains($0) && !replay.unused.contains($0)
    }
    return way + behind
  }

  mutating func review() -> [Effect] {
    if case .review = top.kind { return back() }
    guard !replay.path.isEmpty else { return refuse(.nothingAnswered) }
    // While something is being changed, the review that asked for it is the place to come back to.
    if isChanging { return back() }
    let row: Int? = if case .question(let id) = base.kind { reviewRows.firstIndex(of: id) } else { nil }
    placeBeforeReview = base
    cover(with: .review, focus: row ?? 0)
    return []
  }

  mutating func openFromReview() -> [Effect] {
    let rows = reviewRows
    guard rows.indices.contains(top.focus) else { return [] }
    let id = rows[top.focus]
    overlays.removeAll()
    isChanging = true
    open(id)
    return []
  }

  private mutating func leaveReview() {
    if let place = placeBeforeReview { base = place }
    placeBeforeReview = nil
    settle()
  }

  /// Leaves a place that the answers no longer lead to.
  mutating func settle() {
    let replay = replay
    switch base.kind {
    case .question(let id) where replay.path.contains(id) || replay.next?.id == id: break
    case .result where replay.next == nil: break
    default:
      if let next = replay.next { open(next.id) } else { base = visit(.result) }
    }
  }
}
