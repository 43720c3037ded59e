import Garbling
import Glibc
import Packs
import Problems
import Shipped

// PackFuzz [COUNT [SEED]]: checks COUNT garbled packs, of the seeds from SEED on; a pack is had again by its own seed.

func announce(_ text: String) { _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) } }

let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
let count = arguments.first.flatMap(\.self) ?? 10_000
let start = arguments.dropFirst().first.flatMap(\.self) ?? 1
let original = try GarbledPack.Original()
let words = try ["en", "it"].map(Shipped.problemWords)
let watchdog = Watchdog(seconds: 20)
var (packs, refused, problems, most) = (0, 0, 0, 0)
var rules: [String: Int] = [:]
var violations = 0
for seed in start..<start + count {
  // A crash names no seed: it lies among the hundred that were announced last.
  if (seed - start).isMultiple(of: 100) { announce("\rseed \(seed)") }
  let outcome = watchdog.watch(seed) { GarbledPack(original, seed: seed).outcome(words) }
  packs += 1
  if outcome.problems.contains(where: { $0.severity == .error }) { refused += 1 }
  problems += outcome.problems.count
  most = max(most, outcome.problems.count)
  for rule in Set(outcome.problems.map(\.rule.rawValue)) { rules[rule, default: 0] += 1 }
  for violation in outcome.violations {
    violations += 1
    print("\nseed \(seed): \(violation)")
  }
}
announce("\r")
print(
  "\(packs) packs, \(refused) with an error, \(problems) problems, at most \(most) in one; \(violations) violations")
print(rules.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
exit(violations == 0 ? 0 : 1)
