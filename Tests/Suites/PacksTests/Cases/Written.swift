import Invented
import Packs
import Problems
import Shipped

/// Cases as a coordinator writes them, read against the invented pack.
enum Written {
  /// The invented pack, read once.
  static let own = Result { try InventedPack().pack() }

  /// A case that is right.
  static let right = """
    - name: "Passeggero di 30 anni senza tessera"
      date: 2026-11-24
      input:
        {trip: ferry, island: near, age: 30, card: none, deck: lower, heavy_load: "no",
         wishes: [noise]}
      output:
        route: agent-without-card
        alternatives: []
        documents: [own-details, two-photos]
        have: {own-details: unknown}
        notes: [wish-may-help, no-queue, all-free, keep-the-day, rules-may-change]
      reference: harbour-guide
    """

  /// The cases of some files, the first called `a.yaml`.
  static func cases(_ texts: String..., pack: Pack? = nil) throws -> [Case] {
    let files = zip(["a.yaml", "b.yaml"], texts).map { SourceFile(name: $0, text: $1) }
    return try CasesFile.cases(of: files, pack: pack ?? own.get())
  }

  /// What the reader says to some files; nil where nothing is wrong.
  static func problem(_ texts: String...) throws -> String? {
    let pack = try own.get()
    let files = zip(["a.yaml", "b.yaml"], texts).map { SourceFile(name: $0, text: $1) }
    do throws(Problem) {
      _ = try CasesFile.cases(of: files, pack: pack)
      return nil
    } catch {
      return try Shipped.said(error)
    }
  }

  /// The one outcome of the right case with some words replaced, in the pack given or the invented one.
  static func outcome(replacing old: String = "", with new: String = "", pack: Pack? = nil) throws -> CaseOutcome {
    let pack = try pack ?? own.get()
    let text = old.isEmpty ? right : right.replacing(old, with: new)
    let outcomes = try cases(text, pack: pack).map { CaseOutcome(of: $0, in: pack) }
    guard let outcome = outcomes.first, outcomes.count == 1, old.isEmpty || text != right else { throw Missing() }
    return outcome
  }

  /// The invented pack with some words of its rules replaced.
  static func pack(replacing old: String, with new: String) throws -> Pack {
    try pack(InventedPack().files(), replacing: old, with: new)
  }

  /// A pack with some words of its rules replaced.
  static func pack(_ files: Pack.Files, replacing old: String, with new: String) throws -> Pack {
    let changed = { (file: SourceFile) in
      SourceFile(name: file.name, text: file.text.replacing(old, with: new, maxReplacements: 1))
    }
    let rules = ["questions.yaml", "routes.yaml", "documents.yaml", "notes.yaml"]
    let broken = files.changing { rules.contains($0.name) ? changed($0) : $0 }
    guard broken.all != files.all else { throw Missing() }
    return try Pack(broken)
  }

  /// The words to be replaced are not there.
  struct Missing: Error {}
}
