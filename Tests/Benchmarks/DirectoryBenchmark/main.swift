// How long a search of the directory takes: 2 000 invented services, words with slips and without.

import Advice
import Directory
import Seeded

func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }

func rounded(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

/// An invented directory.
struct Invented {
  private let syllables = [
    "qua", "stu", "ra", "tra", "fi", "co", "mi", "no", "ren", "ne", "a", "si", "lo", "vi", "o", "len", "za", "per",
    "mes", "so", "cit", "ta", "di", "nan", "sog", "gior", "as", "cia", "zio", "ni",
  ]
  private let languages = ["arabo", "inglese", "francese", "spagnolo", "bengalese", "urdu", "albanese", "tigrino"]
  private var chance = SeededGenerator(seed: 10_000)

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in
      (0..<Int.random(in: 2...4, using: &chance)).compactMap { _ in syllables.randomElement(using: &chance) }.joined()
    }.joined(separator: " ")
  }

  mutating func entry(_ number: Int) -> DirectoryEntry {
    let spoken = languages.filter { _ in Int.random(in: 0..<4, using: &chance) == 0 }
    let digits = 800_000_000 + Int.random(in: 0..<1_000_000, using: &chance)
    return DirectoryEntry(texts: [words(3), words(12), "service-\(number)"] + spoken, numbers: ["+39\(digits)"])
  }
}

var invented = Invented()
let entries = (0..<2_000).map { invented.entry($0) }

let clock = ContinuousClock()
var made: DirectoryIndex?
let making = clock.measure { made = DirectoryIndex(entries) }
guard let index = made else { fatalError("no index was made") }
print("2 000 services made ready in \(rounded(milliseconds(making))) ms, once, when the directory is opened\n")

func row(_ cells: [String]) {
  print(cells.map { String(repeating: " ", count: max(0, 26 - $0.count)) + $0 }.joined())
}

row(["search", "found", "median ms", "slowest ms"])
var slowest = 0.0
for text in [
  "a", "asilo", "aislo", "minorenne", "minorene", "cittadinanza", "citadinaza arabo", "soggiornoviolenza",
  "soggironoviolneza", "800 90 55", "mionrenne permseso aarbo", "zzzzzzzz",
] {
  let times = (0..<51).map { _ in milliseconds(clock.measure { _ = index.places(of: text) }) }.sorted()
  slowest = max(slowest, times[50])
  row([text, "\(index.places(of: text).count)", rounded(times[25]), rounded(times[50])])
}
print("\nslowest of all \(rounded(slowest)) ms (at most 16: a frame of the screen)")
