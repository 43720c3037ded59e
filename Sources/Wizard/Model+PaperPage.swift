import Packs
import PrintJobs
import Texts

/// The pages before a sheet is printed or saved.
extension Model {
  func paperPage(_ menu: PaperMenu) -> Page {
    let list = Page.RowList(
      help: menu.printers == .looking ? words(.paperLooking) : nil, rows: menu.entries.map { row(for: $0, menu) },
      focus: top.focus)
    return page(words(.paperTitle), [.choose, .move, .accept, .back, .help], .list(list))
  }

  var paperLanguagePage: Page {
    let rows = paperLanguages.map { Page.Row(label: RichText(nameOfLanguage($0))) }
    let list = Page.RowList(rows: rows, focus: top.focus)
    return page(words(.paperLanguageTitle), [.choose, .move, .accept, .back], .list(list))
  }

  func savingPage(_ form: SaveForm) -> Page {
    let paragraphs = form.link.map { [words(.mailLink), RichText($0, .web)] } ?? []
    let field = Page.PathField(help: words(.saveHelp), entry: form.path, paragraphs: paragraphs)
    return page(words(.saveTitle), [.accept, .back], .path(field))
  }

  private func row(for entry: PaperMenu.Entry, _ menu: PaperMenu) -> Page.Row {
    switch entry {
    case .printer(let printer): row(for: printer)
    case .takeBack: Page.Row(label: words(.paperTakeBack, ["printer": RichText(menu.pending ?? "")]))
    case .language: Page.Row(label: words(.paperLanguage, ["language": RichText(nameOfLanguage(menu.language))]))
    case .form: Page.Row(label: words(.paperForm, ["form": words(phrase(of: menu.form))]))
    case .copies: Page.Row(label: words(.paperCopies, ["count": "\(menu.copies)"]))
    case .topics: Page.Row(label: words(menu.isWithTopics ? .paperTopicsOn : .paperTopicsOff))
    case .savePage: Page.Row(label: words(.paperSavePage))
    case .saveText: Page.Row(label: words(.paperSaveText))
    case .saveMail: Page.Row(label: words(.paperSaveMail))
    }
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
      label: words(.paperPrintOn, ["printer": "\(printer.name)"]),
      detail: notes.isEmpty ? nil : notes.joined(separator: ", "))
  }
}
