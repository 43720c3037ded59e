import Advice
import Foundation
import Interviews
import OrderedCollections
import Packs
import Problems
import Proofs
import Reports
import Shipped

/// The pack that ships, and what notices an edit of its rules.
struct ShippedMutants: Sendable {
  /// What notices an edit: the command that says so, or the proof.
  enum Catcher: Sendable {
    case check, cases, proof, diff
  }

  /// What came of an edit.
  struct Fate: Sendable {
    let edit: RuleEdit
    /// What noticed it; nil where it changes nothing that anybody sees.
    let catcher: Catcher?

    init(_ edit: RuleEdit, _ catcher: Catcher?) {
      self.edit = edit
      self.catcher = catcher
    }
  }

  /// The rules files.
  static let files = ["questions", "routes", "documents", "notes"]

  /// All edits of all rules files.
  let edits: [RuleEdit]
  let shipped: ComparedPack
  private let original: Pack.Files
  private let texts: [[SourceFile]]
  private let interfaces, caseFiles: [SourceFile]
  private let cases: [Case]
  /// What the proof says of the pack that ships.
  let faults: Set<RuleFault>

  /// Read once: making all edits takes a while.
  static let shipped = Result { try ShippedMutants() }

  private init() throws {
    let read = { (names: [String]) in try names.map { try Shipped.file($0) } }
    original = try Shipped.files()
    let rules = try read(ShippedMutants.files.map { "packs/milano/\($0).yaml" })
    texts = try Shipped.reportLanguages.map(Shipped.texts)
    interfaces = try read(Shipped.reportLanguages.map { "interface/\($0).yaml" })
    let folder = "\(Shipped.resources)/packs/milano/cases"
    caseFiles = try read(
      FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "packs/milano/cases/\($0)" })
    let pack = try Shipped.pack()
    shipped = ComparedPack(pack: pack, catalogues: [:])
    cases = try CasesFile.cases(of: caseFiles, pack: pack)
    faults = Set(Proof(pack.interview).faults)
    let names = RuleNames(of: pack)
    edits = try rules.flatMap { try RuleEdits(of: $0, names: names).all }
  }

  /// What becomes of an edit.
  ///
  /// The quick come first: whether the pack can be read, whether its words still name what there is, then the cases.
  /// What they let pass meets the proof and the whole check.
  func fate(of edit: RuleEdit) -> Fate {
    let files = files(with: edit.file)
    guard let pack = pack(files) else { return Fate(edit, .check) }
    let hasOtherNames = names(of: pack) != names(of: shipped.pack)
    if hasOtherNames, !isSound(files) { return Fate(edit, .check) }
    if !isRight(pack, rereading: hasOtherNames) { return Fate(edit, .cases) }
    if !faults.isSuperset(of: Proof(pack.interview).faults) { return Fate(edit, .proof) }
    if !isSound(files) { return Fate(edit, .check) }
    let difference = PackDifference(shipped, ComparedPack(pack: pack, catalogues: [:]))
    return Fate(edit, difference.isEmpty ? nil : .diff)
  }

  /// The pack with one file changed; nil where the check would find an error in it.
  func pack(with file: SourceFile) -> Pack? { pack(files(with: file)) }

  private func files(with edited: SourceFile) -> Pack.Files {
    original.changing { $0.name == edited.name ? edited : $0 }
  }

  private func pack(_ files: Pack.Files) -> Pack? {
    do throws(Problem) {
      return try Pack(files)
    } catch {
      return nil
    }
  }

  private func isSound(_ files: Pack.Files) -> Bool {
    CheckedPack(files, texts: texts, interfaces: interfaces).problems.isEmpty
  }

  /// Whether every case can be read, comes out as it must, and all of them cover everything.
  private func isRight(_ pack: Pack, rereading: Bool) -> Bool {
    do throws(Problem) {
      let cases = rereading ? try CasesFile.cases(of: caseFiles, pack: pack) : cases
      // Most slips are seen by one of the first cases; the others need not be tried then.
      var outcomes: [CaseOutcome] = []
      for tested in cases {
        let outcome = CaseOutcome(of: tested, in: pack)
        guard outcome.isRight else { return false }
        outcomes.append(outcome)
      }
      return CaseCoverage(of: outcomes, in: pack).isWhole
    } catch {
      return false
    }
  }

  /// Everything that words and cases can name or answer.
  private func names(of pack: Pack) -> [String] {
    let interview = pack.interview
    let questions = interview.questions.values.flatMap { question -> [String] in
      let kind =
        switch question.kind {
        case .one: "one"
        case .several: "several"
        case .integer(let range, let acceptsUnknown): "\(range) \(acceptsUnknown)"
        }
      return [question.id.text, kind] + question.options.map(\.id.text).sorted()
    }
    return questions + interview.routes.keys.map(\.text).sorted() + interview.documents.keys.map(\.text).sorted()
      + interview.notes.map(\.id.text).sorted()
  }
}
