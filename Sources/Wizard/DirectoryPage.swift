import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets
import Texts

extension Model {
  /// The list of the directory, narrowed by what is typed.
  func directoryPage(_ search: DirectorySearch) -> Page {
    var page = page(.directory, title: words(.directoryTitle), [.search, .move, .accept, .filter, .back, .help])
    let found = found(search)
    page.progress = words(
      .directoryCount, ["count": "\(found.count)", "all": "\(material.pack.services.count)"])
    page.field = search.text
    page.isFieldFocused = !search.isChoosing
    let adviser = material.adviser(language)
    page.help =
      search.filter.map { narrowing(by: $0, adviser) }
      ?? (search.text.isEmpty ? words(.directoryHint) : nil)
    page.markLegend = adviser.legend(for: found)
    page.items = found.map { service in
      let contact = adviser.contact(for: service)
      let reached = service.status == .ended ? words(.directoryEnded) : contact.phones.first?.display ?? contact.address
      // Open now is a mark in words: the order stays, and no colour is needed to see it.
      let mark = contact.standing?.isOpen == true ? catalogue.sheet(.stateOpen) : nil
      return Page.Item(
        label: contact.markedName, detail: [mark, reached].compactMap(\.self).joined(separator: " · "))
    }
    page.focus = top.focus
    if found.isEmpty { page.paragraphs = [words.nothingFound(for: search.query)] }
    return page
  }

  private func narrowing(by filter: DirectoryFilter, _ adviser: Adviser) -> RichText {
    switch filter {
    case .openNow: words(.directoryOpen)
    case .speaks(let language): words(.directorySpeaks, ["language": RichText(adviser.name(ofLanguage: language))])
    }
  }

  /// Everything that is known of one service.
  func servicePage(_ id: Service.ID) -> Page {
    let service = material.pack.services[id]
    let leadsOn = service?.replacedBy != nil
    var page = page(
      .service, title: RichText(id.text), [.scroll] + (leadsOn ? [.accept] : []) + [.back, .directory, .blank, .help])
    guard let service else { return page }
    let card = material.adviser(language).card(for: service, words)
    page.title = card.name
    page.help = card.audience
    page.card = card
    return page
  }

  /// What the list of the directory can be narrowed by.
  var filterPage: Page {
    var page = page(.list, title: words(.filterTitle), [.choose, .move, .accept, .back, .help])
    let adviser = material.adviser(language)
    page.help = words(.filterHelp)
    page.items = filterRows.map { filter in
      switch filter {
      case nil: Page.Item(label: words(.filterNone))
      case .openNow: Page.Item(label: words(.filterOpen))
      case .speaks(let language): Page.Item(label: RichText(adviser.name(ofLanguage: language)))
      }
    }
    page.focus = top.focus
    return page
  }
}
