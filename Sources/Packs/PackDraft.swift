import Interviews
import OpeningHours
import OrderedCollections
import Problems

/// A pack as far as its files could be read: what is wrong stands in the log, and the rest can still be checked.
///
/// It becomes a pack only where nothing is wrong.
struct PackDraft {
  let head: PackFile
  let services: ServicesFile
  let interview: Interview
  /// The public holidays that it keeps.
  let holidays: Holidays
  /// How telephone numbers of its country are dialled.
  let numbering: NumberingPlan?
  let symbols = SymbolTable()
  /// The questions of which it cannot be known which answers they take.
  private let unreadable: Set<Question.ID>

  init(_ files: Pack.Files, _ log: ProblemLog) {
    head = PackFile(files.layers.map(\.pack), symbols: symbols, log: log)
    let dates = Dictionary(
      uniqueKeysWithValues: head.sources.compactMap { id, source in source.date.map { (id, $0) } })
    let asked = QuestionsFile(files.layers.compactMap(\.questions), symbols: symbols, log: log)
    let reader = asked.reader(RuleName(.question, ""), symbols)
    let routes = RoutesFile(
      files.layers.compactMap(\.routes), reader: reader, sourceDates: dates, symbols: symbols, log: log)
    let documents = DocumentsFile(files.layers.compactMap(\.documents), reader: reader, symbols: symbols, log: log)
    let notes = NotesFile(files.layers.compactMap(\.notes), reader: reader, symbols: symbols, log: log)
    let country = CountryNames.read(head, files.countries, log)
    (holidays, numbering) = (country?.holidays ?? .none, country?.numbering)
    let sources = head.sources
    services = ServicesFile(
      files.layers.compactMap(\.services), numbers: PhoneNumber(plan: numbering), sourceDates: dates,
      isDateless: { sources[$0]?.dateless != nil }, symbols: symbols, log: log)
    interview = Interview(
      questions: asked.questions, conditions: asked.conditions, routes: routes.routes, documents: documents.documents,
      notes: notes.notes, always: head.always, serviceDays: services.days, rulesFrom: head.rulesFrom,
      reviewMonths: head.reviewMonths)
    unreadable = Set(asked.kinds.filter { $0.value == nil }.keys)
    CountryNames.check(services, country)
    symbols.resolve(log)
    PrintedAlways.check(head, services, log)
    Fallbacks.check(routes, services, log)
    ConditionCircle.check(interview, symbols.places, log)
    ConditionOrder.check(asked.questions, symbols, log)
    OptionDays.check(asked.questions, since: head.rulesFrom, symbols.places, log)
    PaperTopics.check(asked.questions, symbols, log)
    if !head.isBase, !log.problems.contains(where: { $0.severity == .error }) {
      Unused.check(symbols, in: files.layers.last, log)
    }
  }

  /// What the words of a catalogue are held against.
  var subjects: PackSubjects {
    PackSubjects(
      language: head.language, isBase: head.isBase, interview: interview, services: services.services,
      broken: services.broken,
      unreadable: unreadable,
      isComplete: { kind in
        // A route that could not be read may tell any step.
        symbols.isComplete(kind) && (kind != .step || symbols.isComplete(.route))
      })
  }
}

/// What the words of a catalogue are held against: everything in the pack that has words.
struct PackSubjects {
  /// The pack's own language; empty where it cannot be known, or has no words.
  var language: String
  /// Whether it is made to be extended: words may stand in the packs that do.
  let isBase: Bool
  let interview: Interview
  let services: OrderedDictionary<Service.ID, StatedService>
  /// The services of which not every fact could be read.
  let broken: Set<Service.ID>
  /// The questions of which it cannot be known which answers they take.
  let unreadable: Set<Question.ID>
  /// Whether everything of a kind could be read.
  let isComplete: (RuleName.Kind) -> Bool
}

extension PackSubjects {
  /// What it is that words are missing in a catalogue: of the original nobody can do without, others may come later.
  func missing(in language: String) -> ProblemCode { language == self.language ? .wordsMissing : .untranslated }

  /// The same of a key.
  func missingKey(in language: String) -> ProblemCode { language == self.language ? .keyMissing : .untranslated }

  /// What is in a sound pack.
  init(_ pack: Pack) {
    self.init(
      language: pack.language, isBase: false, interview: pack.interview,
      services: pack.services.filter { !$0.value.isOfDesk }, broken: [],
      unreadable: [],
      isComplete: { _ in true })
  }
}
