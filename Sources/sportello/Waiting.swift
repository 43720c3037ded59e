import Dispatch
import Synchronization

/// Waits for work that can only be done asynchronously, such as running another program.
///
/// The wizard itself is synchronous: starting the machinery of tasks would delay its first screen, and only those
/// who print need it.
func waiting<Value: Sendable>(_ work: @escaping @Sendable () async -> Value, otherwise: Value) -> Value {
  let box = Box<Value>()
  let isDone = DispatchSemaphore(value: 0)
  Task.detached {
    let value = await work()
    box.value.withLock { $0 = value }
    isDone.signal()
  }
  isDone.wait()
  return box.value.withLock { $0 } ?? otherwise
}

/// Carries a value from a task to the thread that waits for it.
private final class Box<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
