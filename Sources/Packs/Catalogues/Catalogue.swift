import CivilTime
package import Interviews
import OrderedCollections
package import Problems
package import Texts

/// All words of a pack in one language.
package struct Catalogue: Sendable {
  /// What it says of itself.
  package let head: CatalogueHead
  /// The questions' words.
  package internal(set) var questions: [Question.ID: QuestionWords]
  /// Why each question is asked.
  package internal(set) var why: [Question.ID: Template]
  /// The routes' words.
  package internal(set) var routes: [Route.ID: RouteWords]
  /// The steps that have names.
  package internal(set) var steps: [Step.ID: Template]
  /// The documents' words.
  package internal(set) var documents: [RequiredDocument.ID: DocumentWords]
  /// The services' words.
  package internal(set) var services: [Service.ID: ServiceWords]
  /// The notes.
  package internal(set) var notes: [Note.ID: Template]
  /// Notes in a few words each, for where only their names have room.
  package internal(set) var shortNotes: [Note.ID: RichText]
  /// Sentences that only paper has.
  package internal(set) var paper: PaperWords
  /// The words of every sheet.
  package internal(set) var sheet: SheetWords
  /// The texts that are not what was reviewed, by their paths; whoever reads the catalogue's files finds them out.
  var changedSinceReview: Set<String> = []
  /// The steps that have words here, to be held against those of the routes.
  let stepNames: StepNames

  /// Reads a catalogue, those of the packs that its pack extends first, and holds it against the pack.
  ///
  /// - Throws: the first error, with its place: a word missing or too many, a place that names nothing.
  package init(_ files: [SourceFile], pack: Pack) throws(Problem) {
    let log = ProblemLog()
    let subjects = PackSubjects(pack)
    self.init(files, subjects, log)
    stepNames.check(subjects, log)
    try log.throwFirst(by: files)
  }

  /// Reads what can be read; what is wrong stands in the log, but for names of steps, which all catalogues of a
  /// pack are asked about together.
  init(_ files: [SourceFile], _ subjects: PackSubjects, _ log: ProblemLog) {
    var streams = files.map { YAMLDocuments($0, log) }
    var first = YAMLLayers(streams.indices.map { streams[$0].next() }, isOpen: subjects.isBase)
    head = CatalogueHead(&first)
    let beginning = first.section("questions")
    first.end()
    var rest = YAMLLayers(streams.indices.map { streams[$0].last() }, isOpen: subjects.isBase)
    let reader = WordsReader(subjects: subjects, language: head.language)
    questions = QuestionWordsReader(subjects: subjects, missing: reader.missing, missingKey: reader.missingKey)
      .questions(beginning + rest.section("questions", rule: reader.missingKey))
    let interview = subjects.interview
    why = reader.words(rest.section("why", rule: reader.missingKey), of: interview.questions.keys, .question) {
      value, id in
      reader.template(value, .eightLines, on: [interview.questions[id]?.valid ?? .always])
    }
    routes = reader.words(
      rest.section("routes", rule: reader.missingKey), of: interview.routes.keys, .route, reader.route)
    let told = rest.section("steps", isRequired: !interview.everyStep.isEmpty, rule: reader.missingKey)
    stepNames = StepNames(told, of: files.last, isWhole: !rest.isBroken, missing: reader.missing)
    steps = reader.steps(told)
    self.documents = reader.words(
      rest.section("documents", rule: reader.missingKey), of: interview.documents.keys, .document
    ) { value, id in
      reader.document(value, id)
    }
    services = reader.words(
      rest.section("services", rule: reader.missingKey), of: subjects.services.keys, .service, reader.service)
    let noteDays = Dictionary(interview.notes.map { ($0.id, $0.valid) }) { first, _ in first }
    notes = reader.words(rest.section("notes", rule: reader.missingKey), of: interview.notes.map(\.id), .note) {
      value, id in
      reader.template(value, .fourLines, on: [noteDays[id] ?? .always])
    }
    shortNotes = reader.shortNotes(rest.section("notes_short", isRequired: false, rule: reader.missingKey))
    paper = reader.paper(rest.section("paper", rule: reader.missingKey))
    sheet = SheetWords(rest.section("sheet", rule: reader.missingKey), subjects, head.language)
    rest.end()
  }

  /// The language, as an ISO 639 code.
  package var language: String { head.language }
}

extension Catalogue {
  /// The answer to a question in one to three words.
  package func soFar(_ question: Question.ID, _ answer: Answer) -> RichText {
    questions[question]?.soFar(answer, none: sheet(.noneChosen)) ?? RichText(question.text)
  }

  /// The answers to some questions in a few words each, set off by middle dots.
  package func soFar(_ questions: some Sequence<Question.ID>, in answers: Answers) -> RichText {
    questions.compactMap { id in answers[id].map { soFar(id, $0) } }.joined(separator: " · ")
  }

  /// A question as it is asked.
  package func title(of question: Question.ID) -> RichText { questions[question]?.title ?? RichText(question.text) }

  /// What a question is about, in one to three words; as it is asked, where nobody said it shorter.
  package func short(_ question: Question.ID) -> RichText { questions[question]?.short ?? title(of: question) }
}
