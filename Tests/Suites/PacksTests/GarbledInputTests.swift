import Advice
import CivilTime
import Garbling
import Packs
import Problems
import Seeded
import Shipped
import Testing

/// Answers and desks' files with slips of every kind: read, or refused with a place inside them, and never late.
@Suite struct GarbledInputTests {
  private static let count = UInt64(Effort.count(500, long: 10_000))

  private static let answers = """
    {"request": "asylum", "residence": "milan", "age": 35, "identity_document": "original", "gender": "man",
     "vulnerability": "yes", "vulnerability_evidence": "yes", "residence_proof": "no",
     "topics": ["bed_tonight", "doctor"]}
    """

  private static let desk = """
    name: "Sportello di prova"
    address: "Via Prova 1, Milano"
    phones:
      - {number: "+390200000000", display: "02 00000000"}
    role: listed_association
    languages: [it, fr, ar]
    printer: "ufficio"
    idle: 10
    programs: {lp: /opt/cups/bin/lp}
    associations_date: 2026-11-01
    associations:
      - name: "Associazione Esempio"
        address: "Via Prova 2, Milano"
        phones: [{number: "+390200000001", display: "02 00000001"}]
        hours: "Mo-Fr 09:00-13:00"
        languages: [it, ar]
    services:
      - id: ambulatorio
        name: "Ambulatorio"
        audience: "tutti"
        topics: [doctor]
        assured_date: 2026-11-01
        hours: "Tu 14:00-17:00; PH off"
    closures:
      - {from: 2026-12-24, to: 2027-01-06, reason: "vacanze di Natale"}

    """

  /// What is wrong with a complaint about such a text; nil where nothing is.
  private func fault(of problem: Problem, in file: SourceFile) -> String? {
    let lines = file.text.unicodeScalars.lines
    let place = problem.place
    // Where the bytes are no text, nobody else counts the same lines.
    let isInside = problem.rule == .notUTF8 || (1...lines.count + 1).contains(place.line)
    guard place.file == file.name, isInside, place.line >= 1, place.column >= 1 else {
      return "outside its file: \(problem)"
    }
    return nil
  }

  private func tryAll(_ text: String, _ name: String, _ read: (SourceFile) throws(Problem) -> Void) -> Int {
    let original = Array(text.utf8)
    let watchdog = Watchdog(seconds: 2)
    var refused = 0
    for seed in 1...Self.count {
      var chance = SeededGenerator(seed: seed)
      let file = SourceFile(name: name, bytes: chance.garbled(original, with: original))
      watchdog.watch(seed) {
        do throws(Problem) {
          try read(file)
        } catch {
          refused += 1
          if let fault = fault(of: error, in: file) { Issue.record("seed \(seed): \(fault)") }
        }
      }
    }
    return refused
  }

  @Test func `answers with slips are read or refused at a place of theirs`() throws {
    let interview = try Shipped.pack().interview
    let day = try #require(CivilDate(iso: "2026-11-24"))
    let refused = tryAll(Self.answers, "answers.json") { (file) throws(Problem) in
      _ = try AnswersReader.answers(file, for: interview, on: day)
    }
    #expect(refused > Int(Self.count) / 2)
  }

  @Test func `a desk's file with slips is read or refused at a place of its own`() throws {
    let refused = tryAll(Self.desk, "desk.yaml") { (file) throws(Problem) in _ = try Desk(file) }
    #expect(refused > Int(Self.count) / 2)
  }
}
