import Advice
import Interviews
import OrderedCollections
package import Packs
import PrintJobs
import Sheets
package import Texts

/// The menu before printing and saving.
extension Model {
  mutating func paper() -> [Effect] {
    if case .paper = top.kind {
      closePaper()
      return []
    }
    if case .help = top.kind { return openQuestions() }
    guard case .result = top.kind, replay.result != nil else { return refuse(.notHere) }
    let adviser = context.adviser(paperChoice.language)
    let all = adviser.paperSheet(answers, withTopics: true)
    let guarded = adviser.paperSheet(answers, withTopics: false)
    var menu = PaperMenu(
      printers: .looking, chosenPrinter: paperChoice.printer, language: paperChoice.language, form: paperChoice.form,
      copies: paperChoice.copies, offersLanguages: context.languages.count > 1, offersTopics: all != guarded,
      offersText: all?.isPlain ?? false, offersMail: adviser.mailDraft(answers) != nil, pending: pending?.printer)
    if !menu.forms.contains(menu.form) { menu.form = .page }
    cover(with: .paper(menu))
    return [.listPrinters]
  }

  /// Whether a printer that knows no fonts of ours can print a language.
  func isPlain(_ language: String, _ subject: PaperMenu.Subject) -> Bool {
    let adviser = context.adviser(language)
    switch subject {
    case .result: return adviser.paperSheet(answers, withTopics: true)?.isPlain ?? false
    case .questions: return adviser.questionSheet.isPlain
    }
  }

  private func document(_ menu: PaperMenu) -> PrintContent? {
    guard menu.subject == .result else { return questions(menu) }
    let adviser = context.adviser(menu.language)
    let isText = menu.form == .text && menu.offersText
    let paper = adviser.paper(answers, withTopics: menu.isWithTopics, isLarge: menu.form == .large)
    return isText ? paper.map { .text($0.sheet.text()) } : paper.map { .page($0) }
  }

  /// A number does what its row says, and leaves Enter on what it was: to print.
  mutating func optionPicked(_ index: Int, in menu: PaperMenu) -> [Effect] {
    guard PaperMenu.Entry.allCases.indices.contains(index) else { return refuse(.notHere) }
    let entry = PaperMenu.Entry.allCases[index]
    let effects = choose(entry, menu)
    if case .paper = top.kind, entry != .takeBack { top.focus = PaperMenu.Entry.print.row }
    return effects
  }

  mutating func chosen(_ menu: PaperMenu) -> [Effect] {
    guard PaperMenu.Entry.allCases.indices.contains(top.focus) else { return [] }
    return choose(PaperMenu.Entry.allCases[top.focus], menu)
  }

  private mutating func choose(_ entry: PaperMenu.Entry, _ menu: PaperMenu) -> [Effect] {
    // What was asked to be printed is printed as it was asked.
    if menu.isWaiting { return refuse(.paperWaiting) }
    guard menu.isUseful(entry) else {
      if entry == .print || entry == .printer { return lookAgain(entry, menu) }
      return refuse(reason(entry, menu))
    }
    var menu = menu
    // Who presses Enter once more is impatient, and wants nothing else.
    if entry != .print { menu.isSent = false }
    top.kind = .paper(menu)
    switch entry {
    case .print: return printed(menu)
    case .printer:
      guard !menu.found.isEmpty else { return lookAgain(entry, menu) }
      cover(with: .printers, focus: menu.found.firstIndex { $0.name == menu.printer?.name } ?? 0)
    case .takeBack:
      top.focus = PaperMenu.Entry.takeBack.row
      return [.stopPrinting]
    case .savePage, .saveText, .saveMail: openSaving(entry, menu)
    case .language: cover(with: .paperLanguage, focus: paperLanguages.firstIndex(of: menu.language) ?? 0)
    case .form:
      let index = menu.forms.firstIndex(of: menu.form) ?? 0
      menu.form = menu.forms[(index + 1) % menu.forms.count]
      if menu.subject == .result { paperChoice.form = menu.form }
    case .copies:
      menu.copies = menu.copies % PaperMenu.mostCopies + 1
      if menu.subject == .result { paperChoice.copies = menu.copies }
    case .topics: menu.isWithTopics.toggle()
    }
    if case .paper = top.kind { top.kind = .paper(menu) }
    return []
  }

  /// Why a row has no use now.
  func reason(_ entry: PaperMenu.Entry, _ menu: PaperMenu) -> WizardPhrase {
    let isResult = menu.subject == .result
    return switch entry {
    case .language: .paperOneLanguage
    case .form: .paperOneForm
    case .topics: isResult ? .paperNoTopics : .paperQuestionsTopics
    case .saveMail: isResult ? .paperNoMail : .paperNotQuestions
    case .takeBack: .paperNothingPending
    case .printer: .paperLooking
    case .print, .copies, .savePage, .saveText: .paperNoPrinters
    }
  }

  /// Where no printer was found, or while they are sought.
  private mutating func lookAgain(_ entry: PaperMenu.Entry, _ menu: PaperMenu) -> [Effect] {
    if menu.printers == .looking || entry == .print { return refuse(reason(entry, menu)) }
    var menu = menu
    menu.printers = .looking
    top.kind = .paper(menu)
    say(.paperLooking)
    return [.listPrinters]
  }

  /// Prints; while the printers are sought, as soon as they are known.
  mutating func printed(_ menu: PaperMenu) -> [Effect] {
    if let pending, !pending.isTaken { return refuse(.printBusy, ["printer": "\(pending.printer)"]) }
    var menu = menu
    guard let printer = menu.printer else {
      menu.isWaiting = true
      changeMenu { $0 = menu }
      say(.paperWaiting)
      return []
    }
    guard let document = document(menu) else { return [] }
    pending = Pending(printer: printer.name, isResult: menu.subject == .result)
    if menu.subject == .result { handedOut = answers }
    menu.pending = printer.name
    (menu.isSent, menu.isWaiting) = (true, false)
    changeMenu { $0 = menu }
    say(.printing, ["printer": "\(printer.name)"])
    return [.print(PrintOrder(document: document, printer: printer.name, copies: menu.copies))]
  }

  mutating func choosePrinter() {
    guard let found = paperMenu?.found, found.indices.contains(top.focus) else { return }
    let name = found[top.focus].name
    overlays.removeLast()
    paperChoice.printer = name
    changeMenu { $0.chosenPrinter = name }
    top.focus = PaperMenu.Entry.print.row
  }

  /// The languages of the sheet: the last one used first, then those of the desk, then by their names.
  var paperLanguages: [String] {
    let last = paperChoice.isLanguageChosen ? [paperChoice.language] : []
    let desk = (context.desk?.itself.languages ?? []).filter(context.languages.contains)
    let own = last + desk.filter { !last.contains($0) }
    let others = context.languages.filter { !own.contains($0) }.map { (name: nameOfLanguage($0), code: $0) }
      .sorted { ($0.name, $0.code) < ($1.name, $1.code) }
    return own + others.map(\.code)
  }

  /// What a language is called on the screen.
  func nameOfLanguage(_ code: String) -> String { catalogue.sheet.languages[code] ?? code }

  mutating func chooseLanguage() -> [Effect] {
    let languages = paperLanguages
    guard languages.indices.contains(top.focus) else { return [] }
    let language = languages[top.focus]
    guard context.isRead(language) else { return [.readWords(language: language)] }
    overlays.removeLast()
    let offersText = isPlain(language, paperMenu?.subject ?? .result)
    (paperChoice.language, paperChoice.isLanguageChosen) = (language, true)
    changeMenu { menu in
      menu.language = language
      menu.offersText = offersText
      if !offersText, menu.form == .text { menu.form = .page }
    }
    // Enter prints again, as it did before.
    top.focus = PaperMenu.Entry.print.row
    return []
  }

  /// The words of a language were read because a sheet is wanted in it.
  ///
  /// - Parameter interface: the wizard's words in it, where it speaks it.
  package mutating func wordsRead(_ catalogue: Catalogue, _ interface: Strings<WizardPhrase>?) {
    context.take(catalogue, interface)
    if awaitedLanguage == catalogue.language, context.isSpoken(catalogue.language) { return speak(catalogue.language) }
    if case .paperLanguage = top.kind { _ = chooseLanguage() }
  }

  /// The words of a language could not be read.
  ///
  /// - Parameter reason: the sentence that says what is wrong with its file.
  package mutating func wordsUnreadable(_ reason: String) {
    awaitedLanguage = nil
    say(RichText(reason), isProblem: true)
  }

  /// The menu, wherever it lies by now.
  var paperMenu: PaperMenu? {
    overlays.lazy.compactMap { if case .paper(let menu) = $0.kind { menu } else { nil } }.first
  }

  /// Changes the menu, wherever it lies by now.
  mutating func changeMenu(_ change: (inout PaperMenu) -> Void) {
    for index in overlays.indices {
      guard case .paper(var menu) = overlays[index].kind else { continue }
      change(&menu)
      overlays[index].kind = .paper(menu)
    }
  }

  mutating func closePaper() {
    overlays.removeAll {
      switch $0.kind {
      case .paper, .printers, .saving, .paperLanguage: true
      default: false
      }
    }
  }
}
