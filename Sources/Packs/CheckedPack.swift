package import CivilTime
import Interviews
package import Problems
package import Texts

/// Everything that is wrong with a pack, found in one run: in its files, in its words, and in the program's own words.
///
/// The program's words belong to every check: without the same places in all languages a pack's words cannot be shown.
package struct CheckedPack: Sendable {
  /// The problems, by file in the order of reading, by line and by column; none twice.
  package let problems: [Problem]
  /// The pack, where nothing in its own files is wrong.
  package let pack: Pack?
  /// The words that could be read without an error, with the pack.
  package let catalogues: [Catalogue]
  /// The words of reports that could be read without an error, by language.
  package let reports: [String: Strings<ReportPhrase>]
  /// How many files were read.
  package let fileCount: Int

  /// Checks a pack.
  ///
  /// - Parameters:
  ///   - texts: the pack's catalogues, one a language, named `it.yaml`.
  ///   - interfaces: the catalogues of the wizard, one a language.
  ///   - reports: those of the reports.
  ///   - cases: the pack's golden cases; they are held against a sound pack only, for else its names are not known.
  ///   - desk: the file of a desk that uses the pack.
  ///   - languages: the codes of languages.
  ///   - today: the day of the check; nil where no date shall be called too late.
  ///   - isZone: whether there is a time zone of this name; this module knows no clocks.
  package init(
    _ files: Pack.Files, texts: [SourceFile], interfaces: [SourceFile], reports: [SourceFile] = [],
    cases: [SourceFile] = [], desk: SourceFile? = nil, languages: SourceFile? = nil,
    today: CivilDate? = nil,
    isZone: (String) -> Bool = { _ in true }
  ) {
    let log = ProblemLog(isThorough: true, today: today)
    let draft = PackDraft(files, log)
    var subjects = draft.subjects
    if !texts.contains(where: { LanguageName.name($0) == subjects.language }) { subjects.language = "" }
    let catalogues = CheckedPack.catalogues(texts, subjects, draft.symbols.places, log)
    PhrasePlaces.check(catalogues.map { ($0.file, $0.catalogue.sheet.phrases, $0.catalogue.sheet.places) }, log)
    PhrasePlaces.check(
      interfaces.map { file in
        let section = InterfaceFile.section(file, log)
        return (file, section.strings, section.places)
      }, log)
    let told = reports.map { (file: $0, section: ReportsFile.section($0, log)) }
    PhrasePlaces.check(told.map { ($0.file, $0.section.strings, $0.section.places) }, log)
    // Single words are worth a look once everything else is right.
    if log.errorCount == 0 { CheckedPack.checkGlossaries(catalogues, original: draft.head.language, log) }
    LanguageName.check(draft.head, texts, interfaces, log)
    Zone.check(draft.head, isZone, log)
    var reader = DeskReader(numbering: draft.numbering)
    if let desk { _ = reader.desk(desk, log) }
    if let languages {
      LanguageName.check(
        draft.services.languages + reader.languages, texts, LanguageCodes(languages, log), log)
    }
    // The countries that this pack does not need are the program's own content, as its words are.
    let others = files.countries.filter { CountryFile.country(of: $0) != draft.head.country?.spelling }
    for file in others { _ = CountryFile(file, log) }
    let broken = Set(log.problems.filter { $0.severity == .error && !$0.isOfWords }.map(\.place.file))
    let isSound = broken.isDisjoint(with: Set(files.all).subtracting(others).map(\.name))
    pack = isSound ? Pack(sound: draft) : nil
    self.catalogues = isSound ? catalogues.map(\.catalogue) : []
    let sound = told.filter { !broken.contains($0.file.name) }
    self.reports = Dictionary(
      sound.compactMap { file, section in LanguageName.name(file).map { ($0, section.strings) } },
      uniquingKeysWith: { $1 })
    if let pack { _ = CasesFile.cases(of: cases, pack: pack, log) }
    let all = files.all + texts + interfaces + reports + cases + [desk, languages].compactMap(\.self)
    problems = log.sorted(by: all)
    fileCount = all.count
  }

  /// The words of a pack in all its languages, as far as nothing is wrong with them.
  private static func catalogues(
    _ files: [SourceFile], _ subjects: PackSubjects, _ places: RulePlaces, _ log: ProblemLog
  ) -> [(file: SourceFile, catalogue: Catalogue)] {
    var broken: Set<Int> = []
    let read = files.indices.map { index in
      let count = log.errorCount
      let catalogue = Catalogue(files[index], subjects, log)
      LanguageName.check(catalogue.language, of: files[index], log)
      if log.errorCount > count { broken.insert(index) }
      return (file: files[index], catalogue: catalogue)
    }
    broken.formUnion(StepNames.check(read.map(\.catalogue.stepNames), subjects, places, log))
    return read.indices.filter { !broken.contains($0) }.map { read[$0] }
  }

  /// Every language calls a thing by one word.
  private static func checkGlossaries(
    _ catalogues: [(file: SourceFile, catalogue: Catalogue)], original language: String, _ log: ProblemLog
  ) {
    let read = catalogues.map {
      (file: $0.file, glossary: $0.catalogue.head.glossary, GlossaryTerms.texts(of: $0.file))
    }
    for (_, glossary, texts) in read { GlossaryTerms.check(texts, glossary, log) }
    guard let original = read.first(where: { LanguageName.name($0.file) == language }) else { return }
    for (file, glossary, texts) in read where file.name != original.file.name {
      GlossaryTerms.check((glossary, texts), against: (original.glossary, original.2), log)
    }
  }

  /// How many of the problems keep the pack from being used.
  package var errorCount: Int { problems.count { $0.severity == .error } }
  /// How many are only worth a look.
  package var warningCount: Int { problems.count - errorCount }
}
