// How long one state with its next change takes: of the hours in the pack that ships, and of random ones.

import CivilTime
import Glibc
import HoursSamples
import OpeningHours
import OrderedCollections
import Packs
import Seeded
import Shipped

func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

let holidays = Holidays.italian.kept(by: "milano")
let clock = ContinuousClock()
var chance = SeededGenerator(seed: 1)
let moments = (0..<200).compactMap { _ in
  CivilMoment(
    date: CivilDate(dayNumber: Int.random(in: 20_700...21_400, using: &chance)),
    minute: Int.random(in: 0..<1440, using: &chance))
}

/// Microseconds that one state with its next change takes, on average over the moments.
func microseconds(_ hours: OpeningHours) -> Double {
  var changes = 0
  let time = clock.measure {
    for moment in moments {
      if hours.state(at: moment, holidays: holidays) == .open { changes += 1 }
      if hours.nextChange(after: moment, holidays: holidays) != nil { changes += 1 }
    }
  }
  // What is never looked at might never be computed.
  precondition(changes >= 0)
  return time / .microseconds(1) / Double(moments.count)
}

func report(_ name: String, _ hours: [OpeningHours]) -> Double {
  let times = hours.map { (hours: $0, time: microseconds($0)) }.sorted { $0.time < $1.time }
  let median = times[times.count / 2].time
  print("\(name): \(times.count), median \(rounded(median)) µs, slowest \(rounded(times.last?.time ?? 0)) µs")
  print("  slowest: \(times.last.map { "\($0.hours)" } ?? "")")
  return median
}

let shipped = try Shipped.pack().services.values.flatMap { $0.hours.map(\.value) }
var random: [OpeningHours] = []
while random.count < 300 { if let hours = chance.anyHours() { random.append(hours) } }
let medians = [report("the pack that ships", shipped), report("random hours", random)]
let overall = report("both", shipped + random)
let isFast = (medians + [overall]).allSatisfy { $0 < 20 }
print("at most 20 µs: \(isFast)")
exit(isFast ? 0 : 1)
