import Packs
import PrintJobs
import Texts

/// The pages before a sheet is printed or saved.
extension Model {
  func paperPage(_ menu: PaperMenu) -> Page {
    var page = page(.list, title: words(.paperTitle), [.choose, .move, .accept, .back, .help])
    page.items = menu.entries.map { item(for: $0, menu) }
    if menu.printers == .looking { page.help = words(.paperLooking) }
    page.focus = top.focus
    return page
  }

  var paperLanguagePage: Page {
    var page = page(.list, title: words(.paperLanguageTitle), [.choose, .move, .accept, .back])
    page.items = paperLanguages.map { Page.Item(label: RichText(nameOfLanguage($0))) }
    page.focus = top.focus
    return page
  }

  func savingPage(_ form: SaveForm) -> Page {
    var page = page(.path, title: words(.saveTitle), [.accept, .back])
    page.help = words(.saveHelp)
    page.field = form.path
    if let link = form.link { page.paragraphs = [words(.mailLink), RichText(link, .web)] }
    return page
  }

  private func item(for entry: PaperMenu.Entry, _ menu: PaperMenu) -> Page.Item {
    switch entry {
    case .printer(let printer): item(for: printer)
    case .takeBack: Page.Item(label: words(.paperTakeBack, ["printer": RichText(menu.pending ?? "")]))
    case .language: Page.Item(label: words(.paperLanguage, ["language": RichText(nameOfLanguage(menu.language))]))
    case .form: Page.Item(label: words(.paperForm, ["form": words(phrase(of: menu.form))]))
    case .copies: Page.Item(label: words(.paperCopies, ["count": "\(menu.copies)"]))
    case .topics: Page.Item(label: words(menu.isWithTopics ? .paperTopicsOn : .paperTopicsOff))
    case .savePage: Page.Item(label: words(.paperSavePage))
    case .saveText: Page.Item(label: words(.paperSaveText))
    case .saveMail: Page.Item(label: words(.paperSaveMail))
    }
  }

  private func phrase(of form: PaperMenu.Form) -> WizardPhrase {
    switch form {
    case .page: .formPage
    case .large: .formLarge
    case .text: .formText
    }
  }

  private func item(for printer: Printer) -> Page.Item {
    let state: RichText? =
      if printer.refusal != nil {
        words(.printerRefusing)
      } else if let obstacle = printer.obstacle {
        text(of: obstacle)
      } else {
        printer.state == .printing ? words(.printerBusy) : nil
      }
    let remarks = [printer.isDefault ? words(.printerDefault) : nil, state].compactMap(\.self)
    return Page.Item(
      label: words(.paperPrintOn, ["printer": "\(printer.name)"]),
      detail: remarks.isEmpty ? nil : remarks.joined(separator: ", "))
  }
}
