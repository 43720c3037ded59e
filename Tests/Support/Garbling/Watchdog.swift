import Dispatch
import Glibc
import Synchronization

/// Ends the process where a pack takes too long, and names its seed.
package final class Watchdog: Sendable {
  private let watched = Mutex<[UInt64: DispatchTime]>([:])
  private let seconds: Double
  private let end = DispatchSemaphore(value: 0)

  /// A watchdog that lets every pack take so many seconds.
  package init(seconds: Double) {
    self.seconds = seconds
    DispatchQueue.global().async { [end, weak self] in
      while end.wait(timeout: .now() + 1) == .timedOut { self?.look() }
    }
  }

  deinit { end.signal() }

  /// Does something under watch.
  package func watch<Value>(_ seed: UInt64, _ body: () throws -> Value) rethrows -> Value {
    watched.withLock { $0[seed] = .now() }
    defer { watched.withLock { $0[seed] = nil } }
    return try body()
  }

  private func look() {
    let now = DispatchTime.now().uptimeNanoseconds
    let late = watched.withLock { watched in
      watched.first { Double(now - $0.value.uptimeNanoseconds) > seconds * 1e9 }?.key
    }
    guard let late else { return }
    _ = "the pack of seed \(late) takes longer than \(seconds) seconds\n".withCString {
      write(STDERR_FILENO, $0, strlen($0))
    }
    exit(2)
  }
}
