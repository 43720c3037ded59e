import Dispatch
import Synchronization

/// What is done for the wizard while the screen goes on: each is a task, and may run a program.
///
/// Programs do not end with the one that started them, and one that hangs may hold a page about a person: so whoever
/// leaves ends them.
final class Errands: Sendable {
  /// What an errand is for.
  enum Kind {
    /// To see how something stands: nobody misses it once the wizard is left.
    case look
    /// Something that somebody asked for, such as a page that is being sent: whoever leaves waits a moment for it.
    case deed
  }

  private struct State {
    var isOver = false
    var count = 0
    var running: [Int: (kind: Kind, task: Task<Void, Never>)] = [:]
  }

  private let state = Mutex(State())
  private let ring: @Sendable () -> Void

  /// - Parameter ring: is called on any thread, when an errand is over.
  init(ring: @escaping @Sendable () -> Void) { self.ring = ring }

  /// How long whoever leaves waits for deeds, and then for programs that were killed; together no more than a second.
  private static let patience = (deeds: Duration.milliseconds(700), rest: Duration.milliseconds(300))

  /// Begins an errand; nil where all is over.
  @discardableResult
  func begin(_ kind: Kind, _ work: @escaping @Sendable () async -> Void) -> Task<Void, Never>? {
    state.withLock { state in
      guard !state.isOver else { return nil }
      state.count += 1
      let number = state.count
      let task = Task.detached {
        await work()
        self.state.withLock { $0.running[number] = nil }
        self.ring()
      }
      state.running[number] = (kind, task)
      return task
    }
  }

  /// Waits a moment for deeds, where there is patience; once there are none, ends whatever only looks.
  ///
  /// - Returns: whether nothing runs any more.
  func rest(isPatient: Bool) -> Bool {
    if isPatient { _ = Errands.wait(for: running(.deed), Errands.patience.deeds) }
    guard running(.deed).isEmpty else { return false }
    let looks = running(.look)
    for look in looks { look.cancel() }
    return Errands.wait(for: looks, Errands.patience.rest) == .success
  }

  private func running(_ kind: Kind) -> [Task<Void, Never>] {
    state.withLock { $0.running.values.filter { $0.kind == kind }.map(\.task) }
  }

  /// Ends them all, with the programs that they run; no other begins.
  func end() {
    let running = state.withLock { state in
      state.isOver = true
      return Array(state.running.values)
    }
    for errand in running where errand.kind == .look { errand.task.cancel() }
    _ = Errands.wait(for: running.filter { $0.kind == .deed }.map(\.task), Errands.patience.deeds)
    for errand in running { errand.task.cancel() }
    // A task is over when its program is.
    _ = Errands.wait(for: running.map(\.task), Errands.patience.rest)
  }

  private static func wait(for tasks: [Task<Void, Never>], _ time: Duration) -> DispatchTimeoutResult {
    guard !tasks.isEmpty else { return .success }
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      for task in tasks { await task.value }
      isDone.signal()
    }
    return isDone.wait(timeout: .now() + time / .seconds(1))
  }
}
