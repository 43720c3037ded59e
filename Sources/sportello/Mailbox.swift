import Glibc
import Synchronization
import Wizard

/// Where answers of the world lie until the screen has time for them.
final class Mailbox: Sendable {
  /// Becomes readable when something lies there; below 0 where the system gave none.
  let readEnd: Int32
  private let writeEnd: Int32
  private let actions = Mutex<[Action]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      // Programs that are started inherit neither, and a pipe that has something to read already needs no more.
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    for end in [readEnd, writeEnd] where end >= 0 { close(end) }
  }

  /// Leaves something there, from any thread.
  func leave(_ action: Action) {
    actions.withLock { $0.append(action) }
    ring()
  }

  /// Wakes whoever waits, from any thread.
  func ring() {
    var ring: UInt8 = 1
    _ = write(writeEnd, &ring, 1)
  }

  /// Takes what lies there, the oldest first.
  func take() -> [Action] {
    var rings = [UInt8](repeating: 0, count: 256)
    while read(readEnd, &rings, rings.count) > 0 {}
    return actions.withLock { actions in
      defer { actions = [] }
      return actions
    }
  }
}
