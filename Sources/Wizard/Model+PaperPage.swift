import Packs
import PrintJobs
import Texts

/// The pages before a sheet is printed or saved.
extension Model {
  func paperPage(_ menu: PaperMenu) -> Page {
    let rows = PaperMenu.Entry.allCases.map { entry in
      var row = row(for: entry, menu)
      row.key = entry.key
      row.isUseless = !menu.isUseful(entry)
      if row.isUseless { row.detail = words(reason(entry, menu)) }
      return row
    }
    let list = Page.RowList(rows: rows, focus: top.focus)
    let title = menu.subject == .result ? WizardPhrase.paperTitle : .paperQuestionsTitle
    return page(words(title), [.choose, .accept, .back, .move, .blank, .help], .list(list))
  }

  var printersPage: Page {
    let list = Page.RowList(rows: (paperMenu?.found ?? []).map(row), focus: top.focus)
    return page(words(.paperPrinterTitle), [.choose, .accept, .back, .move, .blank, .help], .list(list))
  }

  var paperLanguagePage: Page {
    let rows = paperLanguages.map { Page.Row(label: RichText(nameOfLanguage($0))) }
    let list = Page.RowList(rows: rows, focus: top.focus)
    return page(words(.paperLanguageTitle), [.choose, .accept, .back, .move, .blank, .help], .list(list))
  }

  func savingPage(_ form: SaveForm) -> Page {
    let paragraphs = form.link.map { [words(.mailLink), RichText($0, .web)] } ?? []
    let field = Page.PathField(
      help: words(.saveHelp), entry: form.path, cursor: form.line.cursor, paragraphs: paragraphs)
    return page(words(.saveTitle), [.accept, .complete, .back, .blank, .help], .path(field))
  }

  private func row(for entry: PaperMenu.Entry, _ menu: PaperMenu) -> Page.Row {
    switch entry {
    case .print: printRow(menu)
    case .printer:
      menu.printer.map { Page.Row(label: words(.paperPrinter, ["printer": "\($0.name)"])) }
        ?? Page.Row(label: words(.paperPrinterNone))
    case .language: Page.Row(label: words(.paperLanguage, ["language": RichText(nameOfLanguage(menu.language))]))
    case .form: Page.Row(label: words(.paperForm, ["form": words(phrase(of: menu.form))]))
    case .copies: Page.Row(label: words(.paperCopies, ["count": "\(menu.copies)"]))
    case .topics: Page.Row(label: words(menu.isWithTopics ? .paperTopicsOn : .paperTopicsOff))
    case .savePage: Page.Row(label: words(.paperSavePage))
    case .saveText: Page.Row(label: words(.paperSaveText))
    case .saveMail: Page.Row(label: words(.paperSaveMail))
    case .takeBack:
      Page.Row(
        label: menu.pending.map { words(.paperTakeBack, ["printer": RichText($0)]) } ?? words(.paperTakeBackNone))
    }
  }

  /// What Enter prints, with what must be seen before it is pressed.
  private func printRow(_ menu: PaperMenu) -> Page.Row {
    guard let printer = menu.printer else {
      return Page.Row(label: words(.paperPrint), detail: menu.printers == .looking ? words(.paperLooking) : nil)
    }
    var row = row(for: printer)
    row.label = words(.paperPrintOn, ["printer": "\(printer.name)"])
    let topics = menu.isWithTopics && menu.offersTopics ? words(.paperWithTopics) : nil
    let notes = [row.detail, topics].compactMap(\.self)
    row.detail = notes.isEmpty ? nil : notes.joined(separator: ", ")
    return row
  }

  private func phrase(of form: PaperMenu.Form) -> WizardPhrase {
    switch form {
    case .page: .formPage
    case .large: .formLarge
    case .text: .formText
    }
  }

  private func row(for printer: Printer) -> Page.Row {
    let state: RichText? =
      if printer.refusal != nil {
        words(.printerRefusing)
      } else if let obstacle = printer.obstacle {
        text(of: obstacle)
      } else {
        printer.state == .printing ? words(.printerBusy) : nil
      }
    let notes = [printer.isDefault ? words(.printerDefault) : nil, state].compactMap(\.self)
    return Page.Row(
      label: "\(printer.name)",
      detail: notes.isEmpty ? nil : notes.joined(separator: ", "))
  }
}
