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
    guard case .result = top.kind, replay.result != nil else { return refuse(.notHere) }
    let adviser = context.adviser(language)
    let all = adviser.paperSheet(answers, withTopics: true)
    let guarded = adviser.paperSheet(answers, withTopics: false)
    let menu = PaperMenu(
      printers: .looking, language: language, offersLanguages: context.languages.count > 1,
      offersTopics: all != guarded, offersText: all?.isPlain ?? false,
      offersMail: adviser.mailDraft(answers) != nil, pending: pending?.printer)
    cover(with: .paper(menu), focus: menu.firstRow)
    return [.listPrinters]
  }

  /// Whether a printer that knows no fonts of ours can print a language.
  private func isPlain(_ language: String) -> Bool {
    context.adviser(language).paperSheet(answers, withTopics: true)?.isPlain ?? false
  }

  private func document(_ menu: PaperMenu) -> PrintContent? {
    let adviser = context.adviser(menu.language)
    let isText = menu.form == .text && menu.offersText
    let paper = adviser.paper(answers, withTopics: menu.isWithTopics, isLarge: menu.form == .large)
    return isText ? paper.map { .text($0.sheet.text()) } : paper.map { .page($0) }
  }

  mutating func chosen(_ menu: PaperMenu) -> [Effect] {
    guard menu.entries.indices.contains(top.focus) else { return [] }
    let entry = menu.entries[top.focus]
    var menu = menu
    menu.isSent = false
    top.kind = .paper(menu)
    switch entry {
    case .printer(let printer): return printed(menu, on: printer)
    case .takeBack: return [.stopPrinting]
    case .savePage, .saveText, .saveMail: openSaving(entry, menu)
    case .language: cover(with: .paperLanguage, focus: paperLanguages.firstIndex(of: menu.language) ?? 0)
    case .form:
      let index = menu.forms.firstIndex(of: menu.form) ?? 0
      menu.form = menu.forms[(index + 1) % menu.forms.count]
    case .copies: menu.copies = menu.copies % PaperMenu.mostCopies + 1
    case .topics: menu.isWithTopics.toggle()
    }
    if case .paper = top.kind { top.kind = .paper(menu) }
    return []
  }

  private mutating func printed(_ menu: PaperMenu, on printer: Printer) -> [Effect] {
    if let pending, !pending.isTaken { return refuse(.printBusy, ["printer": "\(pending.printer)"]) }
    guard let document = document(menu) else { return [] }
    pending = Pending(printer: printer.name)
    var menu = menu
    menu.pending = printer.name
    menu.isSent = true
    top.kind = .paper(menu)
    say(.printing, ["printer": "\(printer.name)"])
    return [.print(PrintOrder(document: document, printer: printer.name, copies: menu.copies))]
  }

  private mutating func openSaving(_ entry: PaperMenu.Entry, _ menu: PaperMenu) {
    let adviser = context.adviser(menu.language)
    func open(_ name: WizardPhrase, _ document: PrintContent, link: String? = nil) {
      let path = "~/\(context.words(menu.language).text(name))"
      cover(with: .saving(SaveForm(path: path, document: document, link: link)))
    }
    switch entry {
    case .saveText: open(.saveTextName, .text(adviser.paperSheet(answers, withTopics: menu.isWithTopics)?.text() ?? ""))
    case .saveMail:
      if let draft = adviser.mailDraft(answers) { open(.saveMailName, .text(draft.message), link: draft.link) }
    default:
      let paper = adviser.paper(answers, withTopics: menu.isWithTopics, isLarge: menu.form == .large)
      if let paper { open(.savePageName, .page(paper)) }
    }
  }

  /// The languages of the sheet: those of the desk first, then by their names.
  var paperLanguages: [String] {
    let own = (context.desk?.itself.languages ?? []).filter(context.languages.contains)
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
    let offersText = isPlain(language)
    changeMenu { menu, focus in
      menu.language = language
      menu.offersText = offersText
      if !offersText, menu.form == .text { menu.form = .page }
      // Enter prints again, as it did before.
      focus = menu.firstRow
    }
    return []
  }

  /// The words of a language were read because a sheet is wanted in it.
  ///
  /// - Parameter interface: the wizard's words in it, where it speaks it.
  package mutating func wordsRead(_ catalogue: Catalogue, _ interface: Strings<WizardPhrase>?) {
    context.take(catalogue, interface)
    if case .paperLanguage = top.kind { _ = chooseLanguage() }
  }

  /// The words of a language could not be read.
  ///
  /// - Parameter reason: the sentence that says what is wrong with its file.
  package mutating func wordsUnreadable(_ reason: String) { say(RichText(reason), isProblem: true) }

  mutating func save(_ form: SaveForm) -> [Effect] {
    // Pressed twice, it would meet its own file.
    guard !form.isAwaited else { return [] }
    var form = form
    form.isAwaited = true
    top.kind = .saving(form)
    return [.save(form.document, path: form.path, isReplacing: form.isReplacing)]
  }

  /// Changes the form whose file this is, while it is being saved, wherever the form lies by now.
  ///
  /// - Returns: whether there still is one.
  @discardableResult
  mutating func changeAwaited(_ path: String, _ change: (inout SaveForm) -> Void) -> Bool {
    for index in overlays.indices {
      guard case .saving(var form) = overlays[index].kind, form.isAwaited, form.leads(to: path) else { continue }
      form.isAwaited = false
      change(&form)
      overlays[index].kind = .saving(form)
      return true
    }
    return false
  }

  /// The menu, wherever it lies by now.
  var paperMenu: PaperMenu? {
    overlays.lazy.compactMap { if case .paper(let menu) = $0.kind { menu } else { nil } }.first
  }

  /// Changes the menu, wherever it lies by now.
  mutating func changeMenu(_ change: (inout PaperMenu, inout Int) -> Void) {
    for index in overlays.indices {
      guard case .paper(var menu) = overlays[index].kind else { continue }
      change(&menu, &overlays[index].focus)
      overlays[index].kind = .paper(menu)
    }
  }

  mutating func closePaper() {
    overlays.removeAll {
      switch $0.kind {
      case .paper, .saving, .paperLanguage: true
      default: false
      }
    }
  }
}
