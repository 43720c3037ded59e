import Dispatch
import Synchronization

/// Waits for work that can only be done asynchronously, such as running another program.
///
/// The wizard itself is synchronous: starting the machinery of tasks would delay its first screen, and only those
/// who print need it.
func waiting<Value: Sendable>(_ work: @escaping @Sendable () async -> Value, otherwise: Value) -> Value {
  let result = Mutex<Value?>(nil)
  let isDone = DispatchSemaphore(value: 0)
  Task.detached {
    let value = await work()
    result.withLock { $0 = value }
    isDone.signal()
  }
  isDone.wait()
  return result.withLock { $0 } ?? otherwise
}
