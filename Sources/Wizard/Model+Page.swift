import Advice
import Interviews
import OrderedCollections
import Packs
import Proofs
import Sheets
import Texts

extension Model {
  /// What a reader is told now.
  package var page: Page {
    var page = bare
    page.notice = notice
    page.visit = top.visit
    return page
  }

  private var place: RichText {
    Page.place(catalogue.head.packName, set: context.isTimeSet ? context.time : nil)
  }

  private var bare: Page {
    switch top.kind {
    case .question(let id): questionPage(id)
    case .result: resultPage
    case .otherWays: otherWaysPage
    case .danger: dangerPage
    case .review: reviewPage
    case .why(let id): text(title: words(.whyTitle), help: catalogue.title(of: id), [context.adviser(language).why(id)])
    case .help:
      page(words(.helpTitle), [.scroll, .back] + (offersQuestions ? [.questions] : []) + [.blank, .help], .keys)
    case .directory(let search): directoryPage(search)
    case .service(let id): servicePage(id)
    case .filter: filterPage
    case .paper(let menu): paperPage(menu)
    case .printers: printersPage
    case .paperLanguage: paperLanguagePage
    case .saving(let form): savingPage(form)
    case .nextPerson: choice(.nextPersonTitle, [.nextPersonYes, .nextPersonNo])
    case .family: choice(.familyTitle, [.familyYes, .nextPersonNo])
    case .stop: choice(.stopTitle, [.stopYes, .stopNo])
    case .blank(let clock): Page(place: "", title: RichText(clock), commands: [], content: .blank)
    }
  }

  func page(
    _ title: RichText, progress: RichText = RichText(), _ commands: [Command], _ content: Page.Content
  ) -> Page {
    Page(place: place, progress: progress, title: title, commands: commands, content: content)
  }

  private func questionPage(_ id: Question.ID) -> Page {
    guard let question = asked(id) else { return text(title: RichText(id.text), help: nil, []) }
    let replay = replay
    let before = replay.path.filter { interview.isAsked($0, before: id) }
    let answer = answers[id]
    var chosen: Set<Option.ID> = []
    if case .several = question.kind { chosen = self.chosen(of: question) }
    if case .option(let option) = answer { chosen = [option] }
    let soFar = catalogue.soFar(told(replay), in: answers)
    var page = Page.question(
      question, number: before.count + 1, place: place, own: catalogue.questions[id], words: words,
      chosen: chosen, entry: entry(of: question), isUnknown: answer == .unknown, focus: top.focus,
      soFar: soFar.nonEmpty)
    // The first question stands on the screen before anybody can look ahead, and stays as it is.
    if !before.isEmpty, let lookAhead = context.lookAhead {
      page.progress = progress(number: before.count + 1, left: lookAhead.questions(after: id, answers))
    }
    return page
  }

  private func progress(number: Int, left: ClosedRange<Int>) -> RichText {
    guard left.upperBound > 0 else { return words(.questionLast, ["number": "\(number)"]) }
    let isExact = left.count == 1
    let range = isExact ? "\(left.lowerBound)" : "\(left.lowerBound)–\(left.upperBound)"
    return words(.questionOf, ["number": "\(number)", "left": RichText(range)])
  }

  private var reviewPage: Page {
    let rows = reviewRows.map { id in
      let answer = answers[id].map { catalogue.soFar(id, $0) }
      return Page.Row(label: catalogue.short(id), detail: answer ?? words(.answerOpen))
    }
    var list = Page.RowList(rows: rows, focus: top.focus, isTable: true)
    let aside = replay.unused
    if !aside.isEmpty {
      let told = aside.compactMap { id in
        answers[id].map { "\(catalogue.short(id)): \(catalogue.soFar(id, $0))" as RichText }
      }
      list.paragraphs = [words(.reviewAside) + ":"] + told
    }
    return page(words(.reviewTitle), [.choose, .accept, .back, .move, .blank, .help], .list(list))
  }

  func text(title: RichText, help: RichText?, _ paragraphs: [RichText]) -> Page {
    page(title, [.scroll, .back, .blank, .help], .text(Page.Reading(help: help, paragraphs: paragraphs)))
  }

  private func choice(_ title: WizardPhrase, _ rows: [WizardPhrase]) -> Page {
    let rows = rows.map { Page.Row(label: words($0)) }
    return page(
      words(title), [.choose, .accept, .back, .blank, .help], .list(Page.RowList(rows: rows, focus: top.focus)))
  }
}

extension Interview {
  /// Whether one question is asked before another.
  func isAsked(_ first: Question.ID, before second: Question.ID) -> Bool {
    (questions.index(forKey: first) ?? 0) < (questions.index(forKey: second) ?? 0)
  }
}
