import Glibc
import SystemPackage

/// What this process needs to begin a program: files that it may open, and threads.
///
/// The library that starts programs ends this one where it cannot open enough, and where no thread can be had nothing
/// that was begun ever happens: so it is tried before, and told in a sentence.
package enum SpareRoom {
  /// What a program takes: three pipes, and what watches over it.
  private static let files = 24
  /// What waits for it, and a few more.
  private static let threads = 6

  /// Why there is too little, in the words of the system; nil where there is enough.
  ///
  /// For a moment all of it is taken: whoever asks opens no file meanwhile.
  package static func shortage() -> String? { filesShortage() ?? threadsShortage() }

  private static func filesShortage() -> String? {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    while descriptors.count < files {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return "\(Errno(rawValue: errno))" }
      descriptors.append(descriptor)
    }
    return nil
  }

  private static func threadsShortage() -> String? {
    let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(gate, nil)
    pthread_mutex_lock(gate)
    var waiting: [pthread_t] = []
    var fault: Int32 = 0
    // All at once: a thread that has ended makes room for the next.
    while waiting.count < threads, fault == 0 {
      var thread = pthread_t()
      fault = pthread_create(&thread, nil, SpareRoom.wait, gate)
      if fault == 0 { waiting.append(thread) }
    }
    pthread_mutex_unlock(gate)
    for thread in waiting { pthread_join(thread, nil) }
    pthread_mutex_destroy(gate)
    gate.deallocate()
    return fault == 0 ? nil : "\(Errno(rawValue: fault))"
  }

  /// A thread that only waits until the gate is open.
  private static let wait: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { gate in
    guard let gate = gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
    pthread_mutex_lock(gate)
    pthread_mutex_unlock(gate)
    return nil
  }
}
