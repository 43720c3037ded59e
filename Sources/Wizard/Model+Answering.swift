import Advice
import Interviews
import OrderedCollections
import Packs
import Texts

/// What keys do on questions, and on the lists that are chosen from in the same way.
extension Model {
  mutating func optionPicked(_ number: Int) -> [Effect] {
    let index = number - 1
    switch top.kind {
    case .question(let id):
      guard let question = asked(id) else { return [] }
      guard question.options.indices.contains(index) else {
        return refuse(.optionMissing, ["count": "\(question.options.count)"])
      }
      top.focus = index
      if case .several = question.kind { return toggled() }
      return answer(question, .option(question.options[index].id))
    case .paper(let menu): return optionPicked(index, in: menu)
    case .review, .printers, .paperLanguage, .nextPerson, .family, .stop, .filter:
      guard (0..<rowCount).contains(index) else { return refuse(.optionMissing, ["count": "\(rowCount)"]) }
      top.focus = index
      return accepted()
    case .result, .otherWays, .danger: return openContact(index)
    default: return refuse(.notHere)
    }
  }

  /// Opens the page of somebody to turn to, by the number on the page.
  private mutating func openContact(_ index: Int) -> [Effect] {
    guard case .result(let outcome) = page.content, !outcome.services.isEmpty else { return refuse(.notHere) }
    let services = outcome.services
    guard services.indices.contains(index) else {
      return refuse(.optionMissing, ["count": "\(min(9, services.count))"])
    }
    cover(with: .service(services[index]))
    return []
  }

  /// How many rows can be chosen on the page on top.
  var rowCount: Int {
    switch top.kind {
    case .question(let id): asked(id)?.options.count ?? 0
    case .review: reviewRows.count
    case .paper: PaperMenu.Entry.allCases.count
    case .printers: paperMenu?.found.count ?? 0
    case .paperLanguage: paperLanguages.count
    case .nextPerson, .family, .stop: 2
    case .directory(let search): found(search).count
    case .filter: filterRows.count
    default: 0
    }
  }

  mutating func focusMoved(_ move: Action.Move) -> [Effect] {
    let last = max(0, rowCount - 1)
    switch move {
    case .by(let rows): top.focus = min(max(0, top.focus + rows), last)
    case .first: top.focus = 0
    case .last: top.focus = last
    }
    if case .directory(var search) = top.kind, rowCount > 0 {
      search.isChoosing = true
      top.kind = .directory(search)
    }
    return []
  }

  mutating func toggled() -> [Effect] {
    guard let question, case .several(let options) = question.kind, options.indices.contains(top.focus) else {
      return rowCount > 0 && question == nil ? accepted() : []
    }
    marks[question.id] = chosen(of: question).symmetricDifference([options[top.focus].id])
    return []
  }

  /// What is ticked: not accepted yet, or answered before.
  func chosen(of question: Question) -> Set<Option.ID> {
    if let marks = marks[question.id] { return marks }
    if case .options(let ids) = answers[question.id] { return Set(ids) }
    return []
  }

  /// The digits in the field: not accepted yet, or answered before.
  func entry(of question: Question) -> String {
    if let entry = entries[question.id] { return entry }
    if case .number(let number) = answers[question.id] { return String(number) }
    return ""
  }

  mutating func accepted() -> [Effect] {
    switch top.kind {
    case .question(let id): return asked(id).map { acceptedQuestion($0) } ?? []
    case .review: return openFromReview()
    case .paper(let menu): return chosen(menu)
    case .printers: choosePrinter()
    case .paperLanguage: return chooseLanguage()
    case .saving(let form): return save(form)
    case .nextPerson:
      if top.focus == 0 { return startAnew() }
      overlays.removeLast()
    case .family:
      if top.focus == 0 { return goOnWithFamily() }
      overlays.removeLast()
    case .stop:
      if top.focus == 0 { return [.leave(endCode)] }
      overlays.removeLast()
    case .directory(let search): return openService(search)
    case .service(let id): leaveService(id)
    case .filter: chooseFilter()
    case .why, .help, .danger, .otherWays: overlays.removeLast()
    case .result, .blank: break
    }
    return []
  }

  private mutating func acceptedQuestion(_ question: Question) -> [Effect] {
    switch question.kind {
    case .one(let options): return answer(question, .option(options[top.focus].id))
    case .several(let options):
      let chosen = chosen(of: question)
      return answer(question, .options(options.map(\.id).filter(chosen.contains)))
    case .integer(let range, _):
      let entry = entry(of: question)
      if entry.isEmpty {
        // An answer "not known" given before stays where nothing new was typed.
        if answers[question.id] == .unknown, entries[question.id] == nil { return answer(question, .unknown) }
        return refuse(.numberMissing)
      }
      guard let number = Int(entry), range.contains(number) else {
        return refuse(.numberRange, ["minimum": "\(range.lowerBound)", "maximum": "\(range.upperBound)"])
      }
      return answer(question, .number(number))
    }
  }

  mutating func unknownPicked() -> [Effect] {
    guard let question else { return refuse(.notHere) }
    guard let answer = question.unknownAnswer else {
      if case .several = question.kind { return refuse(.unknownRefusedSeveral) }
      return refuse(.unknownRefused, ["count": "\(question.options.count)"])
    }
    return self.answer(question, answer)
  }

  /// Writes an answer on the sheet, says what a change does to the others, and goes on.
  private mutating func answer(_ question: Question, _ answer: Answer) -> [Effect] {
    let before = replay
    let isChange = answers[question.id].map { $0 != answer } ?? false
    answers[question.id] = answer
    familyAnswers.remove(question.id)
    marks[question.id] = nil
    entries[question.id] = nil
    let after = replay
    // A changed result is read from its beginning.
    if isChange { placeBeforeReview = placeBeforeReview.map { visit($0.kind, focus: $0.focus) } }
    if isChange || before.unused != after.unused { tellChange(from: before, to: after, isEdit: isChange) }
    if isChanging {
      isChanging = false
      let row = after.next.flatMap { next in reviewRows.firstIndex(of: next.id) }
      settle()
      cover(with: .review, focus: row ?? reviewRows.firstIndex(of: question.id) ?? 0)
    } else {
      goOn(after: question.id)
    }
    return []
  }

  private mutating func goOn(after id: Question.ID) {
    // What is known of the family is not asked again; back leads there all the same.
    let ahead = wayRows.filter { interview.isAsked(id, before: $0) && !familyAnswers.contains($0) }
    if let next = ahead.first {
      open(next)
    } else {
      base = visit(.result)
    }
  }

  /// What an answer puts aside and brings back, and what an edit needs besides.
  private mutating func tellChange(from before: Replay, to after: Replay, isEdit: Bool) {
    func told(_ ids: [Question.ID]) -> RichText { catalogue.soFar(ids, in: answers) }
    let aside = after.unused.filter { !before.unused.contains($0) }
    let back = before.unused.filter { !after.unused.contains($0) && !familyAnswers.contains($0) }
    var sentences: [RichText] = []
    if !aside.isEmpty { sentences.append(words(.setAside, ["answers": told(aside)])) }
    if !back.isEmpty { sentences.append(words(.cameBack, ["answers": told(back)])) }
    // A question that was pending all along is no news: only one that comes before whatever was open.
    let interview = interview
    let isNew = { (next: Question.ID) in before.next.map { interview.isAsked(next, before: $0.id) } ?? true }
    if isEdit, let next = after.next, isNew(next.id) {
      sentences.append(words(.nowNeeded, ["question": catalogue.title(of: next.id)]))
    }
    // What was known of the family comes in without a word.
    guard isEdit || !sentences.isEmpty else { return }
    notice = Notice(
      text: sentences.isEmpty ? words(.changeKeepsAll) : sentences.joined(separator: " – "), isProblem: false)
  }
}
