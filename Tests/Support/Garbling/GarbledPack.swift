import Advice
package import Packs
package import Problems
import Reports
import Seeded
import Shipped
import Texts

/// The shipped pack with some bytes that chance changed, the same for the same seed.
package struct GarbledPack: Sendable {
  /// The files as they ship, in the order of a check.
  package struct Original: Sendable {
    let files: [(name: String, bytes: [UInt8])]

    /// Reads the pack and the program's words.
    package init() throws {
      let names =
        ["pack", "questions", "routes", "documents", "services", "notes", "texts/en", "texts/it"].map {
          "packs/milano/\($0).yaml"
        } + [
          "interface/en.yaml", "interface/it.yaml", "reports/en.yaml", "reports/it.yaml", "countries/it.yaml",
          "packs/italia/pack.yaml", "packs/italia/services.yaml", "packs/italia/texts/en.yaml",
          "packs/italia/texts/it.yaml",
        ]
      files = try names.map { ($0, Array(try Shipped.file($0).text.utf8)) }
    }
  }

  /// The files, some of them garbled.
  package let files: [SourceFile]
  /// The seed they come from.
  package let seed: UInt64

  /// Garbles one to three files.
  package init(_ original: Original, seed: UInt64) {
    self.seed = seed
    var chance = SeededGenerator(seed: seed)
    var files = original.files
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      let index = Int.random(in: files.indices, using: &chance)
      let other = Int.random(in: files.indices, using: &chance)
      files[index].bytes = chance.garbled(files[index].bytes, with: original.files[other].bytes)
    }
    self.files = files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
  }

  private var packFiles: Pack.Files {
    Pack.Files(
      layers: [
        Pack.Files.Layer(pack: files[13], services: files[14]),
        Pack.Files.Layer(
          pack: files[0], questions: files[1], routes: files[2], documents: files[3], services: files[4],
          notes: files[5]),
      ], countries: [files[12]])
  }

  /// What the check finds, what the proof finds of a pack that is sound all the same, and what a use would do.
  package func outcome(_ words: [ProblemWords]) -> Outcome {
    let check = CheckedPack(
      packFiles, texts: [[files[15], files[6]], [files[16], files[7]]], interfaces: Array(files[8...9]),
      reports: Array(files[10...11]))
    let own = Set((files[..<6] + files[12...14]).map(\.name))
    let hasError = check.problems.contains { $0.severity == .error && !$0.isOfWords && own.contains($0.place.file) }
    let proven = check.pack.map { PackProof(of: $0, in: check.words).problems(words.first ?? .none) } ?? []
    var violations = (check.problems + proven).flatMap { faults(of: $0, words) }
    if isPack == hasError {
      violations.append("a pack \(isPack ? "with" : "without") an error was \(isPack ? "" : "not ")used")
    }
    if (check.pack != nil) == hasError { violations.append("check and pack disagree") }
    if Set(check.problems).count != check.problems.count { violations.append("a problem is told twice") }
    return Outcome(seed: seed, problems: check.problems + proven, violations: violations)
  }

  private var isPack: Bool {
    do throws(Problem) {
      _ = try Pack(packFiles)
      return true
    } catch {
      return false
    }
  }

  /// What a problem lacks: a place inside its file, a sentence that steers nothing.
  private func faults(of problem: Problem, _ words: [ProblemWords]) -> [String] {
    guard let file = files.first(where: { $0.name == problem.place.file }) else { return ["no such file: \(problem)"] }
    var found: [String] = []
    let lines = file.text.unicodeScalars.lines
    let place = problem.place
    let isNotText = problem.rule == .notUTF8
    let length = place.line <= lines.count && place.line > 0 ? lines[place.line - 1] : 0
    if !isNotText, place.line < 1 || place.line > lines.count + 1 || place.column < 1 || place.column > length + 2 {
      found.append("outside its file (\(lines.count) lines, \(length) columns): \(problem)")
    }
    for words in words {
      let sentence = words.sentence(problem)
      let isPlain = sentence.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && !(0x202A...0x202E).contains($0.value)
          && !(0x2066...0x2069).contains($0.value)
      }
      if sentence.isEmpty || !isPlain { found.append("no plain sentence: \(problem)") }
    }
    return found
  }
}

extension CheckedPack {
  /// The first words that are whole.
  fileprivate var words: (catalogue: Catalogue, reports: Strings<ReportPhrase>)? {
    guard let catalogue = catalogues.first, let reports = reports["it"] else { return nil }
    return (catalogue, reports)
  }
}

/// What came of a garbled pack.
package struct Outcome: Sendable {
  /// The seed it came from.
  package let seed: UInt64
  /// What the check found.
  package let problems: [Problem]
  /// What must never be, a sentence each.
  package let violations: [String]
}

extension String.UnicodeScalarView {
  /// How many columns each line has, lines as YAML counts them.
  package var lines: [Int] {
    var lines = [0]
    var isBehindReturn = false
    for scalar in self {
      switch scalar {
      case "\n" where isBehindReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append(0)
      default: lines[lines.count - 1] += 1
      }
      isBehindReturn = scalar == "\r"
    }
    return lines
  }
}
