import OpeningHours
import Texts

extension Catalogue {
  /// The catalogue with the original's words wherever it has none yet, each marked as not translated.
  ///
  /// Who is told something in another language is told it all the same: a new number helps today, its translation comes
  /// when it can. What only holds sentences together (a comma, the name of a month) bears no mark.
  package func filled(from original: Catalogue) -> Catalogue {
    var whole = self
    whole.sheet.phrases = sheet.phrases.filled(from: original.sheet.phrases)
    whole.sheet.languages.merge(original.sheet.languages) { own, _ in own }
    whole.sheet.hours = sheet.hours.filled(from: original.sheet.hours)
    let mark = whole.sheet.phrases[.untranslated] ?? Template(RichText())
    whole.questions.fill(from: original.questions, QuestionWords.none) { $0.filled(from: $1, mark) }
    whole.why.fill(from: original.why, .none) { $0.filled(from: $1, mark) }
    whole.routes.fill(from: original.routes, .none) { $0.filled(from: $1, mark) }
    whole.steps.fill(from: original.steps, .none) { $0.filled(from: $1, mark) }
    whole.documents.fill(from: original.documents, .none) { $0.filled(from: $1, mark) }
    whole.services.fill(from: original.services, .none) { $0.filled(from: $1, mark) }
    whole.notes.fill(from: original.notes, .none) { $0.filled(from: $1, mark) }
    // A few words have no room for a mark.
    whole.shortNotes.merge(original.shortNotes) { own, _ in own }
    whole.paper = PaperWords(
      title: paper.title.filled(from: original.paper.title, mark),
      wish: paper.wish.filled(from: original.paper.wish, mark),
      noMembers: paper.noMembers.filled(from: original.paper.noMembers, mark))
    return whole
  }
}

extension Dictionary {
  /// Gives every entry that another has its words, where they are missing here.
  fileprivate mutating func fill(from original: Self, _ none: Value, _ filled: (Value, Value) -> Value) {
    for (key, theirs) in original { self[key] = filled(self[key] ?? none, theirs) }
  }
}

extension Template {
  fileprivate static var none: Template { Template(RichText()) }

  fileprivate func filled(from original: Template, _ mark: Template) -> Template {
    parts.isEmpty ? original.quoted(in: mark) : self
  }
}

extension Template? {
  fileprivate func filled(from original: Template?, _ mark: Template) -> Template? {
    self ?? original.map { $0.quoted(in: mark) }
  }
}

extension RichText {
  fileprivate func filled(from original: RichText, _ mark: Template) -> RichText {
    isEmpty ? Template(original).quoted(in: mark).filled { _ in nil } : self
  }
}

extension RichText? {
  fileprivate func filled(from original: RichText?, _ mark: Template) -> RichText? {
    self ?? original.map { RichText().filled(from: $0, mark) }
  }
}

extension HoursWording {
  /// How hours are said is one thing, which a language has or not; the months are another.
  fileprivate func filled(from original: HoursWording) -> HoursWording {
    let said = phrases[.closed] == nil ? original : self
    return HoursWording(
      phrases: said.phrases, weekdays: said.weekdays, rangeStarts: said.rangeStarts, rangeEnds: said.rangeEnds,
      months: months.isEmpty ? original.months : months, firstDay: said.firstDay, ordinals: said.ordinals,
      lastOrdinals: said.lastOrdinals)
  }
}

extension QuestionWords {
  fileprivate static var none: QuestionWords {
    QuestionWords(title: RichText(), short: nil, help: nil, soFar: nil, options: [:], unknown: nil)
  }

  fileprivate func filled(from original: QuestionWords, _ mark: Template) -> QuestionWords {
    var options = options
    options.fill(from: original.options, .none) { $0.filled(from: $1, mark) }
    return QuestionWords(
      title: title.filled(from: original.title, mark), short: short ?? original.short,
      help: help.filled(from: original.help, mark),
      soFar: soFar ?? original.soFar, options: options,
      unknown: original.unknown.map { (unknown ?? .none).filled(from: $0, mark) })
  }
}

extension OptionWords {
  fileprivate static var none: OptionWords { OptionWords(label: RichText(), soFar: RichText(), with: nil) }

  /// An answer in one to three words has no room for a mark.
  fileprivate func filled(from original: OptionWords, _ mark: Template) -> OptionWords {
    OptionWords(
      label: label.filled(from: original.label, mark), soFar: soFar.isEmpty ? original.soFar : soFar,
      with: with.filled(from: original.with, mark))
  }
}

extension RouteWords {
  fileprivate static var none: RouteWords {
    RouteWords(title: .none, otherWays: nil, bring: nil, steps: [], stepsHere: nil)
  }

  fileprivate func filled(from original: RouteWords, _ mark: Template) -> RouteWords {
    RouteWords(
      title: title.filled(from: original.title, mark), otherWays: otherWays.filled(from: original.otherWays, mark),
      bring: bring.filled(from: original.bring, mark),
      steps: steps.isEmpty ? original.steps.map { $0.quoted(in: mark) } : steps,
      stepsHere: stepsHere ?? original.stepsHere.map { $0.map { $0.quoted(in: mark) } })
  }
}

extension DocumentWords {
  fileprivate static var none: DocumentWords { DocumentWords(label: .none, hint: nil) }

  fileprivate func filled(from original: DocumentWords, _ mark: Template) -> DocumentWords {
    DocumentWords(label: label.filled(from: original.label, mark), hint: hint.filled(from: original.hint, mark))
  }
}

extension ServiceWords {
  fileprivate static var none: ServiceWords {
    ServiceWords(
      name: .none, audience: .none, cost: nil, answeredBy: nil, alert: nil, caution: nil, note: nil, deskNote: nil,
      emailBody: [], phoneNotes: [:], search: [])
  }

  /// Words that are only looked for are shown to nobody, so that they bear no mark.
  fileprivate func filled(from original: ServiceWords, _ mark: Template) -> ServiceWords {
    ServiceWords(
      name: name.filled(from: original.name, mark), audience: audience.filled(from: original.audience, mark),
      cost: cost.filled(from: original.cost, mark), answeredBy: answeredBy.filled(from: original.answeredBy, mark),
      alert: alert.filled(from: original.alert, mark), caution: caution.filled(from: original.caution, mark),
      note: note.filled(from: original.note, mark), deskNote: deskNote.filled(from: original.deskNote, mark),
      emailBody: emailBody,
      phoneNotes: phoneNotes.merging(original.phoneNotes.mapValues { $0.quoted(in: mark) }) { own, _ in own },
      search: search.isEmpty ? original.search : search)
  }
}
