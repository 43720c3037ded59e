package import PrintJobs

/// What becomes of a job while it is watched: every change, and at the end what there is to know.
///
/// It ends after a fate that ``JobFate/isOver``, when the time is up, or when the task that asks is cancelled. The last
/// fate is then the answer; a job still on its way ends with ``JobFate/stillPrinting(seconds:)``.
package struct JobWatch<Time: Clock>: AsyncSequence, Sendable where Time.Duration == Duration {
  /// One change.
  package typealias Element = JobFate

  /// A look that fails is a fate, ``JobFate/unknown(_:)``.
  package typealias Failure = Never

  let spooler: Spooler
  let job: PrintJob
  let limit: Duration
  let clock: Time

  /// How long a job is watched, in whole seconds: nobody counts finer.
  private var seconds: Int { Int(limit.components.seconds) }

  /// Begins to watch; the first look is made when the first fate is asked for.
  package func makeAsyncIterator() -> Iterator { Iterator(watch: self) }

  /// Looks again each time a fate is asked for, until it is another one.
  package struct Iterator: AsyncIteratorProtocol {
    private let watch: JobWatch
    private var beginning: Time.Instant?
    private var last: JobFate?
    private var isOver = false

    fileprivate init(watch: JobWatch) { self.watch = watch }

    /// The next change; nil when there is nothing more to wait for.
    package mutating func next() async -> JobFate? {
      while !isOver {
        let look = await isDue() ? await watch.spooler.look(at: watch.job) : nil
        guard let look, !Task.isCancelled else { break }
        var fate = look.fate
        isOver = fate.isOver
        if !isOver && elapsed >= watch.limit {
          isOver = true
          if fate == .printing { fate = look.suspicion.map(JobFate.waiting) ?? .stillPrinting(seconds: watch.seconds) }
        }
        if fate != last {
          last = fate
          return fate
        }
      }
      isOver = true
      return nil
    }

    private var elapsed: Duration { beginning?.duration(to: watch.clock.now) ?? .zero }

    /// Waits for the next look: the first is made at once, those of the first seconds soon, as most jobs end then.
    private mutating func isDue() async -> Bool {
      guard beginning != nil else {
        beginning = watch.clock.now
        return true
      }
      let elapsed = elapsed
      let pause: Duration = elapsed < .seconds(5) ? .milliseconds(500) : .seconds(1)
      do {
        let due = watch.clock.now.advanced(by: Swift.min(pause, watch.limit - elapsed))
        try await watch.clock.sleep(until: due, tolerance: nil)
        return true
      } catch {
        return false
      }
    }
  }
}
