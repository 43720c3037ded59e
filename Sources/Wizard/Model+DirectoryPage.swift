import Advice
import Directory
import Interviews
import OrderedCollections
import Packs
import Sheets
import Texts

extension Model {
  /// The list of the directory, narrowed by what is typed.
  func directoryPage(_ search: DirectorySearch) -> Page {
    let found = found(search)
    let adviser = context.adviser(language)
    let rows = found.map { service in
      let contact = adviser.contact(for: service)
      let reached = service.status == .ended ? words(.directoryEnded) : contact.phones.first?.display ?? contact.address
      // Open now is a mark in words: the order stays, and no colour is needed to see it.
      let mark = contact.standing?.isOpen == true ? catalogue.sheet(.stateOpen) : nil
      return Page.Row(label: contact.markedName, detail: [mark, reached].compactMap(\.self).joined(separator: " · "))
    }
    let list = Page.DirectoryList(
      entry: search.text, cursor: search.line.cursor, isTyping: !search.isChoosing,
      help: search.filter.map { narrowing(by: $0, adviser) } ?? (search.text.isEmpty ? words(.directoryHint) : nil),
      legend: adviser.legend(for: found), rows: rows, focus: top.focus,
      nothing: found.isEmpty ? words.nothingFound(for: search.query) : nil)
    let progress = words(.directoryCount, ["count": "\(found.count)", "all": "\(adviser.services.count)"])
    return page(
      words(.directoryTitle), progress: progress, [.search, .accept, .filter, .back, .move, .blank, .help],
      .directory(list))
  }

  private func narrowing(by filter: DirectoryFilter, _ adviser: Adviser) -> RichText {
    switch filter {
    case .openNow: words(.directoryOpen)
    case .speaks(let language): words(.directorySpeaks, ["language": RichText(adviser.name(ofLanguage: language))])
    }
  }

  /// Everything that is known of one service.
  func servicePage(_ id: Service.ID) -> Page {
    let adviser = context.adviser(language)
    guard let service = adviser.service(id) else { return text(title: RichText(id.text), help: nil, []) }
    let leadsOn: [Command] = service.replacedBy == nil ? [] : [.accept]
    let card = adviser.card(for: service, words)
    return page(card.name, [.scroll] + leadsOn + [.back, .directory, .blank, .help], .service(card))
  }

  /// What the list of the directory can be narrowed by.
  var filterPage: Page {
    let adviser = context.adviser(language)
    let rows = filterRows.map { filter in
      switch filter {
      case nil: Page.Row(label: words(.filterNone))
      case .openNow: Page.Row(label: words(.filterOpen))
      case .speaks(let language): Page.Row(label: RichText(adviser.name(ofLanguage: language)))
      }
    }
    let list = Page.RowList(help: words(.filterHelp), rows: rows, focus: top.focus)
    return page(words(.filterTitle), [.choose, .accept, .back, .move, .blank, .help], .list(list))
  }
}
