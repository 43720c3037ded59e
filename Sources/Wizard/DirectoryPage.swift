import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets

extension Model {
  /// The list of the directory, narrowed by what is typed.
  func directoryPage(_ search: DirectorySearch) -> Page {
    var page = page(.directory, title: words(.directoryTitle), [.search, .move, .accept, .filter, .back, .help])
    let found = found(search)
    page.progress = words(
      .directoryCount, ["count": String(found.count), "all": String(material.pack.services.count)])
    page.field = search.text
    page.isFieldFocused = !search.isChoosing
    let adviser = material.adviser(language)
    page.help =
      search.language.map { words(.directorySpeaks, ["language": adviser.name(ofLanguage: $0)]) }
      ?? (search.text.isEmpty ? words(.directoryHint) : nil)
    page.markLegend = adviser.legend(for: found)
    page.items = found.map { service in
      let contact = adviser.contact(for: service)
      let state = service.status == .ended ? words(.directoryEnded) : contact.phones.first?.display ?? contact.address
      return Page.Item(label: contact.markedName, detail: state)
    }
    page.focus = top.focus
    if found.isEmpty { page.paragraphs = [adviser.nothingFound(for: search.query)] }
    return page
  }

  /// Everything that is known of one service.
  func servicePage(_ id: Service.ID) -> Page {
    let service = material.pack.services[id]
    let leadsOn = service?.replacedBy != nil
    var page = page(
      .service, title: id.text, [.scroll] + (leadsOn ? [.accept] : []) + [.back, .directory, .blank, .help])
    guard let service else { return page }
    let card = material.adviser(language).card(for: service)
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
    page.items = languageRows.map { code in
      Page.Item(label: code.map(adviser.name(ofLanguage:)) ?? words(.filterNone))
    }
    page.focus = top.focus
    return page
  }
}
