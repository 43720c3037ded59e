import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

extension WizardSession {
  /// Opens the menu of paper where these printers are.
  mutating func openPaper(_ printers: Printer...) {
    meet(.paperRequested, .printersListed(printers))
  }

  /// Picks the row of this label by its number.
  mutating func pick(_ label: RichText, location: SourceLocation = #_sourceLocation) {
    guard let index = page.rows.firstIndex(where: { $0.label == label }) else {
      Issue.record("there is no “\(label)” among \(page.rows.map(\.label))", sourceLocation: location)
      return
    }
    meet(.optionPicked(index + 1))
  }

  /// Chooses a language of the sheet, as it is called in Italian.
  mutating func choose(
    language: RichText, instead old: RichText = "italiano", location: SourceLocation = #_sourceLocation
  ) {
    pick(words(.paperLanguage, ["language": old]), location: location)
    pick(language, location: location)
  }

  /// Sends the page to the printer in focus, which takes it.
  mutating func print() { meet(.accepted, .printTaken) }

  /// The row in focus.
  var focused: Page.Row? { page.focus.flatMap { page.rows.dropFirst($0).first } }

  /// Whether the menu has such a row, and it has a use now.
  func offers(_ label: RichText) -> Bool { page.rows.contains { $0.label == label && !$0.isUseless } }

  /// Chooses another printer of the menu.
  mutating func choose(printer name: RichText, location: SourceLocation = #_sourceLocation) {
    meet(.optionPicked(2))
    pick(name, location: location)
  }

  /// Whether the page on top is the menu.
  var isAtPaper: Bool { page.title == words(.paperTitle) }

  /// What the last action sent to a printer.
  var order: PrintOrder? { effects.lazy.compactMap { if case .print(let order) = $0 { order } else { nil } }.first }

  /// The page that the last action sent to a printer.
  var printedPaper: Paper? { if case .page(let paper)? = order?.document { paper } else { nil } }

  /// What the last action had saved.
  var savedDocument: PrintContent? {
    effects.lazy.compactMap { if case .save(let document, _, _) = $0 { document } else { nil } }.first
  }

  /// Where the last action had something saved, and whether over an existing file.
  var saving: (path: String, isReplacing: Bool)? {
    effects.lazy.compactMap { effect -> (String, Bool)? in
      if case .save(_, let path, let isReplacing) = effect { (path, isReplacing) } else { nil }
    }.first
  }
}

extension Paper {
  /// What stands on it in the person's language, as one line of words.
  var text: String { sheet.text().replacing("\u{A0}", with: " ") }
}
