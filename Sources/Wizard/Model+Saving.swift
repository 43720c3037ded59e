import Advice
import Packs
import Sheets
import Texts

/// Saving a sheet in a file.
extension Model {
  mutating func openSaving(_ entry: PaperMenu.Entry, _ menu: PaperMenu) {
    guard menu.subject == .result else { return openSavingQuestions(entry, menu) }
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

  mutating func save(_ form: SaveForm) -> [Effect] {
    // Pressed twice, it would meet its own file.
    guard !form.isAwaited else { return [] }
    var form = form
    form.isAwaited = true
    saves += 1
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
}
