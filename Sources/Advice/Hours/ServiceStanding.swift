import CivilTime

/// Whether somebody can be reached at a service at one moment, and when that changes.
package struct ServiceStanding: Hashable, Sendable {
  /// A change of the state.
  package struct Change: Hashable, Sendable {
    /// The first minute of the new state, with the offset that the clocks then have.
    package let time: LocalTime
    /// The new state, which is another than before.
    package let state: ServiceState
  }

  /// What holds.
  package let state: ServiceState
  /// The next moment at which it differs; nil where none is known, or none within `ServiceHours.horizon`.
  package let next: Change?
}

extension ServiceHours {
  /// What holds at a moment, and the first real minute after it at which something else does.
  ///
  /// Hours are those of the clock on the wall. On the night on which it jumps forward, hours that begin in the skipped
  /// hour begin with the first minute after it; on the night on which it is set back, the doubled hour comes twice, and
  /// so does all that hours say of it.
  package func standing(at time: LocalTime) -> ServiceStanding {
    ServiceStanding(state: state(at: time.moment), next: nextChange(after: time))
  }

  /// The first real minute after a moment at which the state differs.
  private func nextChange(after time: LocalTime) -> ServiceStanding.Change? {
    let now = state(at: time.moment)
    var here = time
    while here.moment.date.dayNumber - time.moment.date.dayNumber <= ServiceHours.horizon {
      let ahead = nextChange(after: here.moment).map { $0.minutesSince1970 - here.moment.minutesSince1970 }
      let clockChange = here.nextClockChange
      let untilClockChange = clockChange.map { $0.minutesSince1970 - here.minutesSince1970 }
      // Until the clock is changed, the wall and the world count the same minutes.
      if let ahead, ahead < untilClockChange ?? .max {
        let then = here.later(byMinutes: ahead)
        return ServiceStanding.Change(time: then, state: state(at: then.moment))
      }
      // Where the wall never shows anything else, only a clock that is set back soon can.
      guard let clockChange, let untilClockChange, ahead != nil || untilClockChange <= 1440 else { return nil }
      let then = state(at: clockChange.moment)
      if then != now { return ServiceStanding.Change(time: clockChange, state: then) }
      here = clockChange
    }
    return nil
  }
}
