import Advice
import CivilTime
import Glibc
import Interviews
import Packs

/// The moment a command speaks of: the one that was named, or now on the pack's clocks.
enum Moment {
  /// The moment that was named, else now.
  static func told(_ named: String?, zone: String) throws(Failure) -> LocalTime {
    if let named { try self.named(named, zone: zone) } else { try now(zone: zone) }
  }

  static func named(_ text: String, zone: String) throws(Failure) -> LocalTime {
    guard let moment = CivilMoment(iso: text) else {
      throw Failure(.usage, .timeForm, ["text": text])
    }
    do throws(LocalTimeFault) {
      return try LocalTime(moment, zone: zone)
    } catch {
      throw failure(error, text, .usage)
    }
  }

  static func now(zone: String) throws(Failure) -> LocalTime {
    do throws(LocalTimeFault) {
      return try LocalTime(secondsSince1970: time(nil), zone: zone)
    } catch {
      throw failure(error, zone, .badInput)
    }
  }

  /// The moment that was named; else now, by a clock that can be trusted.
  static func trusted(_ named: String?, of pack: Pack) throws(Failure) -> LocalTime {
    if let named { try self.named(named, zone: pack.zone) } else { try trustedNow(of: pack) }
  }

  /// Now, unless the computer's clock stands before the day of the pack.
  static func trustedNow(of pack: Pack) throws(Failure) -> LocalTime {
    let now = try now(zone: pack.zone)
    if let problem = pack.clockProblem(on: now.moment.date) { throw Failure(problem) }
    return now
  }

  /// The day, if the pack knows rules for it.
  static func day(of time: LocalTime, pack: Pack) throws(Failure) -> CivilDate {
    let day = time.moment.date
    guard day >= pack.interview.rulesFrom else {
      throw Failure(
        .badInput, .rulesMissing, ["day": day.description, "first": pack.interview.rulesFrom.description])
    }
    return day
  }

  private static func failure(_ fault: LocalTimeFault, _ text: String, _ status: ExitStatus) -> Failure {
    switch fault {
    case .unknownZone(let zone): Failure(status, .zoneMissing, ["zone": zone])
    case .skipped: Failure(status, .timeSkipped, ["text": text])
    case .doubled: Failure(status, .timeDoubled, ["text": text])
    }
  }
}
