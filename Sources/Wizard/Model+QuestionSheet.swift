import Advice
import Packs
import Sheets
import Texts

/// The questions on paper, for pointing: from the page of keys, for they belong to nobody.
extension Model {
  /// Whether the page of keys leads to them: a menu that is open already is about something else.
  var offersQuestions: Bool { top.kind == .help && paperMenu == nil }

  mutating func openQuestions() -> [Effect] {
    guard offersQuestions else { return refuse(.notHere) }
    let language = paperChoice.language
    let menu = PaperMenu(
      subject: .questions, printers: .looking, chosenPrinter: paperChoice.printer, language: language,
      isWithTopics: true,
      offersLanguages: context.languages.count > 1, offersTopics: false,
      offersText: isPlain(language, .questions), offersMail: false, pending: pending?.printer)
    cover(with: .paper(menu))
    return [.listPrinters]
  }

  /// The questions as they are printed or saved.
  func questions(_ menu: PaperMenu) -> PrintContent {
    let sheet = context.adviser(menu.language).questionSheet
    return menu.form == .text && menu.offersText ? .text(sheet.text()) : .questions(sheet)
  }

  mutating func openSavingQuestions(_ entry: PaperMenu.Entry, _ menu: PaperMenu) {
    let sheet = context.adviser(menu.language).questionSheet
    let name = context.words(menu.language).text(.saveQuestionsName)
    let (ending, document) = entry == .saveText ? ("txt", PrintContent.text(sheet.text())) : ("pdf", .questions(sheet))
    cover(with: .saving(SaveForm(path: "~/\(name).\(ending)", document: document)))
  }
}
