import Packs
import Problems
import Shipped

/// Cases as a coordinator writes them, read against the pack that ships.
enum Written {
  /// A case that is right.
  static let right = """
    - name: "Uomo di 30 anni senza documento"
      date: 2026-11-24
      input:
        {request: asylum, residence: milan, age: 30, identity_document: none, gender: man, vulnerability: "no",
         topics: [fgm]}
      output:
        route: association-without-document
        alternatives: []
        documents: [personal-data, passport-photos-2]
        have: {personal-data: unknown}
        notes: [topic-may-open-fast-route, do-not-queue, free-of-charge, keep-the-appointment, rules-may-have-changed]
      reference: questura-milano
    """

  /// The cases of some files, the first called `a.yaml`.
  static func cases(_ texts: String..., pack: Pack? = nil) throws -> [Case] {
    let files = zip(["a.yaml", "b.yaml"], texts).map { SourceFile(name: $0, text: $1) }
    return try CasesFile.cases(of: files, pack: pack ?? Shipped.pack())
  }

  /// What the reader says to some files; nil where nothing is wrong.
  static func problem(_ texts: String...) throws -> String? {
    let pack = try Shipped.pack()
    let files = zip(["a.yaml", "b.yaml"], texts).map { SourceFile(name: $0, text: $1) }
    do throws(Problem) {
      _ = try CasesFile.cases(of: files, pack: pack)
      return nil
    } catch {
      return try Shipped.said(error)
    }
  }

  /// The one outcome of the right case with some words replaced, in the pack given or the one that ships.
  static func outcome(replacing old: String = "", with new: String = "", pack: Pack? = nil) throws -> CaseOutcome {
    let pack = try pack ?? Shipped.pack()
    let text = old.isEmpty ? right : right.replacing(old, with: new)
    let outcomes = try cases(text, pack: pack).map { CaseOutcome(of: $0, in: pack) }
    guard let outcome = outcomes.first, outcomes.count == 1, old.isEmpty || text != right else { throw Missing() }
    return outcome
  }

  /// The pack that ships with some words of its rules replaced.
  static func pack(replacing old: String, with new: String) throws -> Pack {
    let files = try Shipped.files()
    let changed = { (file: SourceFile) in
      SourceFile(name: file.name, text: file.text.replacing(old, with: new, maxReplacements: 1))
    }
    let broken = Pack.Files(
      pack: files.pack, questions: changed(files.questions), routes: changed(files.routes),
      documents: changed(files.documents), services: files.services, notes: changed(files.notes),
      countries: files.countries)
    let texts = { (files: Pack.Files) in [files.questions, files.routes, files.documents, files.notes] }
    guard texts(broken) != texts(files) else { throw Missing() }
    return try Pack(broken)
  }

  /// The words to be replaced are not there.
  struct Missing: Error {}
}
