import Advice
import Foundation
import Generated
import Interviews
import OrderedCollections
import Packs
import Problems
import Proofs
import Reports
import Seeded
import Shipped
import Testing

@Suite struct ShippedMutantsTests {
  /// How many edits are tried: `MUTANTS=all swift test --filter ShippedMutantsTests` tries every one, in minutes.
  private static let tried = 205
  private static let isEveryEditTried = ProcessInfo.processInfo.environment["MUTANTS"] == "all"

  /// The edits that change nothing are always among those tried: so it is known of each that it still does.
  private func chosen(of edits: [RuleEdit]) -> [RuleEdit] {
    if ShippedMutantsTests.isEveryEditTried { return edits }
    var chance = SeededGenerator(seed: 2026)
    let survivors = Set(Survivors.byReason.values.joined())
    let (known, others) = (edits.filter { survivors.contains($0.name) }, edits.filter { !survivors.contains($0.name) })
    return known + others.shuffled(using: &chance).prefix(ShippedMutantsTests.tried)
  }

  private func fates(of edits: [RuleEdit], _ mutants: ShippedMutants) async -> [ShippedMutants.Fate] {
    let parts = 8
    return await withTaskGroup(of: [ShippedMutants.Fate].self) { group in
      for part in 0..<parts {
        group.addTask { edits.indices.filter { $0 % parts == part }.map { mutants.fate(of: edits[$0]) } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  @Test func `every edit of the shipped rules is noticed, or it is known why it changes nothing`() async throws {
    let mutants = try ShippedMutants.shipped.get()
    let fates = await fates(of: chosen(of: mutants.edits), mutants)
    let survivors = Set(fates.filter { $0.catcher == nil }.map(\.edit.name))
    let listed = Set(Survivors.byReason.values.joined())
    for name in survivors.subtracting(listed).sorted() { Issue.record("nobody notices: \(name)") }
    for name in listed.subtracting(survivors).sorted() { Issue.record("no edit, or somebody notices: \(name)") }
    let counts = Dictionary(grouping: fates.compactMap(\.catcher)) { $0 }.mapValues(\.count)
    #expect(fates.count - survivors.count >= 200)
    #expect(counts[.check, default: 0] >= 70)
    #expect(counts[.cases, default: 0] >= 60)
    #expect(counts[.diff, default: 0] >= 8)
  }

  @Test func `who has a document and lacks it is found by the proof alone`() throws {
    let mutants = try ShippedMutants.shipped.get()
    let names = [
      "documents / documents / age-proof / lack_when / identity_document: widen none by original",
      "documents / documents / identity-document / lack_when / identity_document: change none to copy",
      "documents / documents / pregnancy-certificate / lack_when / pregnancy_certificate: widen no by yes",
      "documents / documents / vulnerability-evidence / lack_when / vulnerability_evidence: change no to yes",
    ]
    for name in names {
      let edit = try #require(mutants.edits.first { $0.name == name }, "\(name)")
      #expect(mutants.fate(of: edit).catcher == .proof, "\(name)")
    }
  }

  @Test func `there are hundreds of edits of every file and of every kind, none of them twice`() throws {
    let edits = try ShippedMutants.shipped.get().edits
    #expect(edits.count > 1800)
    #expect(Set(edits.map(\.name)).count == edits.count)
    let counts = Dictionary(grouping: edits, by: \.kind).mapValues(\.count)
    #expect(RuleEdit.Kind.allCases.allSatisfy { counts[$0, default: 0] >= 30 })
    #expect(Set(edits.map(\.file.name)) == Set(ShippedMutants.files.map { "\($0).yaml" }))
  }

  @Test func `a rules file that is written anew without an edit is the same to the program`() throws {
    let mutants = try ShippedMutants.shipped.get()
    for name in ShippedMutants.files {
      let file = try RuleEdits.rewritten(Shipped.file("packs/milano/\(name).yaml"))
      let pack = try #require(mutants.pack(with: file))
      #expect(PackDifference(mutants.shipped, ComparedPack(pack: pack, catalogues: [:])).isEmpty)
      #expect(pack.interview == mutants.shipped.pack.interview)
    }
  }

  @Test func `the difference of an edit names exactly the people whose result changes`() throws {
    let mutants = try ShippedMutants.shipped.get()
    let old = mutants.shipped.pack.interview
    var chance = SeededGenerator(seed: 17)
    let edits = mutants.edits.filter { ![.rename, .swap].contains($0.kind) }.shuffled(using: &chance)
    var compared = 0
    var changed = 0
    for edit in edits {
      guard compared < 12 else { break }
      guard let new = mutants.pack(with: edit.file)?.interview, new != old else { continue }
      compared += 1
      let difference = Difference(old, new)
      for _ in 0..<200 {
        let (given, day) = (chance.answersCount(old, new), chance.day(new))
        let (before, after) = (old.seen(given.old, on: day), new.seen(given.new, on: day))
        if before.seen.outcome != after.seen.outcome { changed += 1 }
        let person = JointPerson(old: before.answers, new: after.answers)
        let mistakes = difference.mistakes(about: person, before.seen, after.seen, on: day)
        #expect(mistakes.isEmpty, "\(edit.name), on \(day): \(mistakes)")
      }
    }
    #expect(compared == 12)
    #expect(changed > 5)
  }
}
