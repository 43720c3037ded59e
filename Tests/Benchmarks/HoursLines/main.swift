// HoursLines [COUNT [SEED]]: random hours, one a line, with their states at many moments, for another evaluator.
//
// A line is the hours, then moment=state for each moment, with tabs between; a state is open, closed, or unknown with
// its comment behind it.

import CivilTime
import HoursSamples
import OpeningHours
import Seeded

func written(_ state: HoursState) -> String {
  switch state {
  case .open: "open"
  case .closed: "closed"
  case .unknown(let comment): "unknown \(comment ?? "")"
  }
}

let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
let count = Int(arguments.first.flatMap(\.self) ?? 1500)
var chance = SeededGenerator(seed: arguments.dropFirst().first.flatMap(\.self) ?? 1)
let holidays = Holidays.italian.kept(by: nil)
var printed = 0
while printed < count {
  guard let hours = chance.anyHours(comments: ["by appointment", "ring twice"]) else { continue }
  printed += 1
  var moments: [CivilMoment] = []
  for _ in 0..<40 {
    let date = CivilDate(dayNumber: Int.random(in: 20_454...21_549, using: &chance))
    guard let moment = CivilMoment(date: date, minute: Int.random(in: 0..<1440, using: &chance)) else { continue }
    moments.append(moment)
    // The minutes on both sides of an edge are where evaluators differ, if they do.
    guard let edge = hours.nextChange(after: moment, holidays: holidays)?.moment else { continue }
    moments.append(edge)
    if let before = CivilMoment(date: edge.date, minute: edge.minute - 1) { moments.append(before) }
  }
  let states = moments.map { "\($0)=\(written(hours.state(at: $0, holidays: holidays)))" }
  print(([hours.description] + states).joined(separator: "\t"))
}
