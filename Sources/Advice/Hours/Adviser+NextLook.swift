import CivilTime
import Interviews
import OrderedCollections
import Packs

extension Adviser {
  /// The next moment at which a state, or the words for it, can be another; nil where no moment was told.
  ///
  /// Nothing that is said of any service changes before: at midnight "tomorrow" becomes "today".
  package var nextLook: LocalTime? {
    guard let time else { return nil }
    let changes = services.compactMap { standing(of: $0)?.next?.time }
    let associations = services.flatMap(members).compactMap { association in
      association.hours.flatMap { ServiceHours($0, holidays: pack.holidays).standing(at: time).next?.time }
    }
    return (changes + associations + [time.nextMidnight]).min { $0.minutesSince1970 < $1.minutesSince1970 }
  }
}

extension LocalTime {
  /// The midnight at which the day ends, also on a day that is an hour shorter or longer.
  fileprivate var nextMidnight: LocalTime {
    let guess = later(byMinutes: 1440 - moment.minute)
    return guess.later(byMinutes: offset - guess.offset)
  }
}
