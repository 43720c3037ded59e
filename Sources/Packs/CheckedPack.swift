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
  /// The pack, where nothing in its own files is wrong; nil for a base, which is no pack for a desk by itself.
  package let pack: Pack?
  /// Whether it is made to be extended.
  package let isBase: Bool
  /// The words that could be read without an error, with the pack.
  package let catalogues: [Catalogue]
  /// The words of reports that could be read without an error, by language.
  package let reports: [String: Strings<ReportPhrase>]
  /// How many files were read.
  package let fileCount: Int

  /// Checks a pack.
  ///
  /// - Parameters:
  ///   - texts: the pack's catalogues, for each language its own file, named `it.yaml`, behind those of its base.
  ///   - interfaces: the catalogues of the wizard, one a language.
  ///   - reports: those of the reports.
  ///   - reviews: what was reviewed of the catalogues, those of its base as well.
  ///   - cases: the pack's golden cases; they are held against a sound pack only, for else its names are not known.
  ///   - desk: the file of a desk that uses the pack.
  ///   - languages: the codes of languages.
  ///   - today: the day of the check; nil where no date shall be called too late.
  ///   - isZone: whether there is a time zone of this name; this module knows no clocks.
  package init(
    _ files: Pack.Files, texts: [[SourceFile]], interfaces: [SourceFile], reports: [SourceFile] = [],
    reviews: [SourceFile] = [], cases: [SourceFile] = [], desk: SourceFile? = nil, languages: SourceFile? = nil,
    today: CivilDate? = nil,
    isZone: (String) -> Bool = { _ in true }
  ) {
    let log = ProblemLog(isThorough: true, today: today)
    let draft = PackDraft(files, log)
    var subjects = draft.subjects
    let named = texts.compactMap(\.last)
    if !named.contains(where: { LanguageName.name($0) == subjects.language }) { subjects.language = "" }
    let catalogues = CheckedPack.catalogues(texts, subjects, draft.symbols.places, log)
    PhrasePlaces.check(catalogues.map { ($0.file, $0.catalogue.sheet.phrases, $0.catalogue.sheet.places) }, log)
    PhrasePlaces.check(
      interfaces.map { file in
        let isOriginal = LanguageName.name(file) == draft.head.language
        let section = InterfaceFile.section(file, log, isOriginal: isOriginal)
        return (file, section.strings, section.places)
      }, log)
    let told = reports.map { (file: $0, section: ReportsFile.section($0, log)) }
    PhrasePlaces.check(told.map { ($0.file, $0.section.strings, $0.section.places) }, log)
    // Single words are worth a look once everything else is right.
    if log.errorCount == 0 {
      CheckedPack.checkGlossaries(catalogues, original: draft.head.language, log)
      let original = texts.first { $0.last.flatMap(LanguageName.name) == draft.head.language } ?? []
      for files in texts where files != original { Untranslated.check(files, against: original, log) }
      for files in texts { ChangedSinceReview.check(files, original: original, reviews: reviews, log) }
      for read in catalogues {
        guard let bounds = read.catalogue.head.readability else { continue }
        Readability.check(read.files.flatMap(CatalogueText.all), bounds, log)
      }
    }
    LanguageName.check(draft.head, named, interfaces, log)
    Zone.check(draft.head, isZone, log)
    var reader = DeskReader(numbering: draft.numbering)
    if let desk {
      let read = reader.desk(desk, log)
      // Topics that could not be read are none that a desk has misspelt.
      if draft.symbols.isComplete(.question) {
        for problem in Pack.problems(of: read, draft.interview, draft.services.services) { log.add(problem) }
      }
    }
    if let languages {
      LanguageName.check(
        draft.services.languages + reader.languages, named, LanguageCodes(languages, log), log)
    }
    // The countries that this pack does not need are the program's own content, as its words are.
    let others = files.countries.filter { CountryFile.country(of: $0) != draft.head.country?.spelling }
    for file in others { _ = CountryFile(file, log) }
    let broken = Set(log.problems.filter { $0.severity == .error && !$0.isOfWords }.map(\.place.file))
    let isSound = broken.isDisjoint(with: Set(files.all).subtracting(others).map(\.name))
    isBase = draft.head.isBase
    pack = isSound && !isBase ? Pack(sound: draft) : nil
    self.catalogues = isSound ? catalogues.map(\.catalogue) : []
    let sound = told.filter { !broken.contains($0.file.name) }
    self.reports = Dictionary(
      sound.compactMap { file, section in LanguageName.name(file).map { ($0, section.strings) } },
      uniquingKeysWith: { $1 })
    if let pack { _ = CasesFile.cases(of: cases, pack: pack, log) }
    let all =
      files.all + texts.flatMap(\.self) + interfaces + reports + reviews + cases + [desk, languages].compactMap(\.self)
    problems = log.sorted(by: all)
    fileCount = all.count
  }

  /// A pack of which nothing could be read, because the packs that it extends are not there.
  package init(unread problem: Problem) {
    (problems, pack, isBase, catalogues, reports, fileCount) = ([problem], nil, false, [], [:], 1)
  }

  /// The words of a language that were read: the pack's own file, all files, what they hold.
  private typealias Read = (file: SourceFile, files: [SourceFile], catalogue: Catalogue)

  /// The words of a pack in all its languages, as far as nothing is wrong with them.
  private static func catalogues(
    _ texts: [[SourceFile]], _ subjects: PackSubjects, _ places: RulePlaces, _ log: ProblemLog
  ) -> [Read] {
    var broken: Set<Int> = []
    let read = texts.indices.compactMap { index -> Read? in
      guard let own = texts[index].last else { return nil }
      let count = log.errorCount
      let catalogue = Catalogue(texts[index], subjects, log)
      LanguageName.check(catalogue.language, of: own, log)
      if log.errorCount > count { broken.insert(index) }
      return (own, texts[index], catalogue)
    }
    broken.formUnion(StepNames.check(read.map(\.catalogue.stepNames), subjects, places, log))
    return read.indices.filter { !broken.contains($0) }.map { read[$0] }
  }

  /// Every language calls a thing by one word.
  private static func checkGlossaries(
    _ catalogues: [Read], original language: String, _ log: ProblemLog
  ) {
    let read = catalogues.map {
      (
        file: $0.file, glossary: $0.catalogue.head.glossary,
        $0.files.flatMap(CatalogueText.all).map { GlossaryTerms.Text($0) }
      )
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
