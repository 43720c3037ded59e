import Synchronization

/// A clock that stands still, and whose pauses take no time: it is later as soon as somebody waits.
final class HastyClock: Clock {
  struct Instant: InstantProtocol {
    var sinceStart: Duration
    func advanced(by duration: Duration) -> Instant { Instant(sinceStart: sinceStart + duration) }
    func duration(to other: Instant) -> Duration { other.sinceStart - sinceStart }
    static func < (left: Instant, right: Instant) -> Bool { left.sinceStart < right.sinceStart }
  }

  private let elapsed = Mutex<[Duration]>([])

  /// The moments somebody waited for, in order.
  var moments: [Duration] { elapsed.withLock { $0 } }

  var now: Instant { Instant(sinceStart: moments.last ?? .zero) }
  var minimumResolution: Duration { .zero }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    elapsed.withLock { $0.append(deadline.sinceStart) }
    await Task.yield()
  }
}
