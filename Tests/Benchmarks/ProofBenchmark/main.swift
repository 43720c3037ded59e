// How long proofs take: the pack that ships, then large interviews made by chance.

import Generated
import Glibc
import Interviews
import Packs
import Proofs
import Seeded
import Shipped

func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

func row(_ cells: [String]) {
  print(cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined())
  fflush(nil)
}

/// The most memory that this process has had, in megabytes.
func peak() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}

let clock = ContinuousClock()
let shipped = try Shipped.pack().interview
let times = (0..<21).map { _ in milliseconds(clock.measure { _ = Proof(shipped) }) }
print(
  "the pack that ships, \(Proof(shipped).answersCount) sheets: median of 21 \(rounded(median(times))) ms (at most 50)\n"
)

row(["questions", "routes", "median ms", "slowest ms", "fewest", "most sheets", "peak MB"])
for questions in [10, 20, 40, 60, 80] {
  var times: [Double] = []
  var sheets: [AnswersCount] = []
  for seed in 1...9 {
    var chance = SeededGenerator(seed: UInt64(seed))
    let interview = GeneratedInterview.interview(questions: questions, routes: 40, &chance)
    times.append(
      milliseconds(
        clock.measure {
          let proof = Proof(interview)
          sheets.append(proof.answersCount)
        }))
  }
  let size = { (count: AnswersCount?) in "10^\(String(describing: count ?? 0).count - 1)" }
  row([
    "\(questions)", "40", rounded(median(times)), rounded(times.max() ?? 0), size(sheets.min()), size(sheets.max()),
    "\(peak())",
  ])
}
