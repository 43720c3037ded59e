import Advice
import Directory
import Interviews
import OrderedCollections
import Packs
import Texts

/// The directory: words are typed, a service is picked and read.
extension Model {
  /// Opens the directory, goes back to its list from what lies over it, or closes it.
  mutating func openDirectory() {
    context.openDirectory(language)
    let open = overlays.lastIndex { if case .directory = $0.kind { true } else { false } }
    guard let open else { return cover(with: .directory(DirectorySearch())) }
    guard open != overlays.count - 1 else {
      overlays.removeLast()
      return
    }
    overlays.removeSubrange((open + 1)...)
  }

  /// What the directory has for a search.
  func found(_ search: DirectorySearch) -> [ServiceRecord] { context.directory(search.query, language) }

  /// Goes back to the field and edits what is looked for; the best of what is found comes first.
  mutating func look(_ edit: (inout EditedLine) -> Void) {
    guard case .directory(var search) = top.kind else { return }
    edit(&search.line)
    search.isChoosing = false
    top.kind = .directory(search)
    top.focus = 0
  }

  mutating func openService(_ search: DirectorySearch) -> [Effect] {
    let found = found(search)
    guard found.indices.contains(top.focus) else {
      say(words.nothingFound(for: search.query), isProblem: true)
      return [.ring]
    }
    cover(with: .service(found[top.focus].id))
    return []
  }

  /// From a service that has ended to what replaced it, from any other back to the list.
  mutating func leaveService(_ id: Service.ID) {
    if let successor = context.adviser(language).service(id)?.replacedBy {
      top = visit(.service(successor))
    } else {
      overlays.removeLast()
    }
  }

  mutating func openFilter() -> [Effect] {
    guard case .directory(let search) = top.kind else { return refuse(.notHere) }
    cover(with: .filter, focus: filterRows.firstIndex(of: search.filter) ?? 0)
    return []
  }

  /// What the list can be narrowed to: everybody, whoever is open now, or one language.
  var filterRows: [DirectoryFilter?] {
    [nil, .openNow] + context.adviser(language).spokenLanguages.map { .speaks($0) }
  }

  mutating func chooseFilter() {
    let rows = filterRows
    guard rows.indices.contains(top.focus) else { return }
    let chosen = rows[top.focus]
    overlays.removeLast()
    guard case .directory(var search) = top.kind else { return }
    search.filter = chosen
    search.isChoosing = false
    top = visit(.directory(search))
  }
}
