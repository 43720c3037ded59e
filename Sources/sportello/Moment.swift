import Advice
import CivilTime
import Glibc
import Interviews
import Packs

/// The moment a command speaks of: the one that was named, or now on the pack's clocks.
enum Moment {
  static func named(_ text: String, zone: String) throws(Failure) -> LocalTime {
    guard let moment = CivilMoment(iso: text) else {
      throw Failure(.usage, "--at: \"\(text)\" is not a time; write it as 2026-11-24T10:30")
    }
    do throws(LocalTimeFault) {
      return try LocalTime(moment, zone: zone)
    } catch {
      throw Failure(.usage, "--at: \(sentence(error, text))")
    }
  }

  static func now(zone: String) throws(Failure) -> LocalTime {
    do throws(LocalTimeFault) {
      return try LocalTime(secondsSince1970: time(nil), zone: zone)
    } catch {
      throw Failure(.badInput, sentence(error, zone))
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
      throw Failure(.badInput, "no rules are known for \(day); the first day with rules is \(pack.interview.rulesFrom)")
    }
    return day
  }

  private static func sentence(_ fault: LocalTimeFault, _ text: String) -> String {
    switch fault {
    case .unknownZone(let zone): "there is no time zone \"\(zone)\"; write one such as Europe/Rome in pack.yaml"
    case .skipped: "\(text) does not exist: the clocks jump over it that night"
    case .doubled: "\(text) happens twice: the clocks are set back that night; name a time outside that hour"
    }
  }
}
