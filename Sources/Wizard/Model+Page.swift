import Advice
import Interviews
import OrderedCollections
import Packs
import Proofs
import Sheets
import Texts

extension Model {
  /// What a reader is told now.
  public var page: Page {
    var page = bare
    page.notice = notice
    page.offset = top.offset
    return page
  }

  private var place: RichText { "Sportello · \(catalogue.head.packName)" }

  private var bare: Page {
    switch top.kind {
    case .question(let id): questionPage(id)
    case .result: resultPage
    case .review: reviewPage
    case .why(let id): text(title: words(.whyTitle), help: title(id), [material.adviser(language).why(id)])
    case .help: keysPage
    case .directory(let search): directoryPage(search)
    case .service(let id): servicePage(id)
    case .filter: filterPage
    case .paper(let menu): paperPage(menu)
    case .paperLanguage: paperLanguagePage
    case .saving(let form): savingPage(form)
    case .nextPerson: choice(.nextPersonTitle, [.nextPersonYes, .nextPersonNo])
    case .stop: choice(.stopTitle, [.stopYes, .stopNo])
    case .blank: Page(kind: .blank, place: "", title: words(.blankTitle), words: words, commands: [])
    }
  }

  func page(_ kind: Page.Kind, title: RichText, _ commands: [Command]) -> Page {
    Page(kind: kind, place: place, title: title, words: words, commands: commands)
  }

  private func questionPage(_ id: Question.ID) -> Page {
    guard let question = interview.questions[id] else { return page(.text, title: RichText(id.text), []) }
    let replay = replay
    let before = replay.path.filter { interview.isAsked($0, before: id) }
    let answer = sheet[id]
    var chosen: Set<Option.ID> = []
    if case .several = question.kind { chosen = self.chosen(of: question) }
    if case .option(let option) = answer { chosen = [option] }
    var page = Page.question(
      question, number: before.count + 1, packName: catalogue.head.packName, own: catalogue.questions[id], words: words,
      chosen: chosen, entry: entry(of: question), isUnknown: answer == .unknown, focus: top.focus)
    // The first question stands on the screen before anybody can look ahead, and stays as it is.
    if !before.isEmpty {
      page.progress = progress(number: before.count + 1, left: material.outlook.questions(after: id, sheet))
    }
    let soFar = catalogue.soFar(replay.path, in: sheet)
    page.soFar = soFar.isEmpty ? nil : soFar
    return page
  }

  private func progress(number: Int, left: ClosedRange<Int>) -> RichText {
    guard left.upperBound > 0 else { return words(.questionLast, ["number": "\(number)"]) }
    let isExact = left.count == 1
    let range = isExact ? "\(left.lowerBound)" : "\(left.lowerBound)–\(left.upperBound)"
    return words(.questionOf, ["number": "\(number)", "left": RichText(range)])
  }

  private var resultPage: Page {
    guard let result = replay.result else { return text(title: words(.resultTitle), help: nil, [words(.noRoute)]) }
    var sheet = material.adviser(language).screenSheet(
      result, answers: self.sheet, outlook: material.outlook)
    for index in sheet.blocks.indices where sheet.blocks[index].part == .desk {
      sheet.blocks[index].heading = words(.deskSteps)
    }
    var page = page(
      .result, title: sheet.title, [.paper, .review, .scroll, .back, .nextPerson, .directory, .blank, .help, .stop])
    page.progress = words(.resultTitle)
    page.sheet = sheet
    page.soFar = catalogue.soFar(replay.path, in: self.sheet)
    return page
  }

  private var reviewPage: Page {
    var page = page(.list, title: words(.reviewTitle), [.choose, .move, .accept, .back, .help])
    page.items = reviewRows.map { id in
      Page.Item(label: title(id), detail: sheet[id].map { catalogue.soFar(id, $0) } ?? words(.answerOpen))
    }
    page.focus = top.focus
    let aside = replay.unused
    if !aside.isEmpty {
      page.paragraphs =
        [words(.reviewAside) + ":"]
        + aside.compactMap { id in sheet[id].map { "\(title(id)) \(catalogue.soFar(id, $0))" as RichText } }
    }
    return page
  }

  private var keysPage: Page { page(.keys, title: words(.helpTitle), [.scroll, .back]) }

  private func text(title: RichText, help: RichText?, _ paragraphs: [RichText]) -> Page {
    var page = page(.text, title: title, [.scroll, .back, .help])
    page.help = help
    page.paragraphs = paragraphs
    return page
  }

  private func choice(_ title: WizardPhrase, _ rows: [WizardPhrase]) -> Page {
    var page = page(.list, title: words(title), [.choose, .accept, .back])
    page.items = rows.map { Page.Item(label: words($0)) }
    page.focus = top.focus
    return page
  }
}

extension Interview {
  /// Whether one question is asked before another.
  func isAsked(_ first: Question.ID, before second: Question.ID) -> Bool {
    (questions.index(forKey: first) ?? 0) < (questions.index(forKey: second) ?? 0)
  }
}
