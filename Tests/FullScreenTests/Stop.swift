import Packs
import PrintJobs
import Screens
import Texts
import Wizard

/// A kind of page, and how a person gets there.
enum Stop: CaseIterable, Sendable {
  case one, several, number, review, why, keys, result, directory, service, filter, paper, path, next, stop, blank

  /// Goes there, from the first question of the pack of Milan.
  func reach(_ sitting: inout Sitting) {
    switch self {
    case .one: break
    case .several: sitting.type("4")
    case .number: sitting.type("11")
    case .review: sitting.type("11r")
    case .why: sitting.type("w")
    case .keys: sitting.type("?")
    case .directory: sitting.type("/")
    case .service:
      sitting.type("/800905570")
      sitting.press(.enter)
    case .filter:
      sitting.type("/")
      sitting.press(.tab)
    case .next: sitting.type("n")
    case .stop: sitting.type("q")
    case .blank: sitting.type("b")
    case .result, .paper, .path:
      sitting.type("4")
      sitting.press(.enter)
      guard self != .result else { return }
      sitting.type("p")
      sitting.hear(.printersListed([Printer(name: "ufficio", isDefault: true, state: .idle)]))
      guard self == .path else { return }
      Stop.openPath(&sitting)
    }
  }

  /// Goes from the menu of paper to where the path of a page is typed.
  static func openPath(_ sitting: inout Sitting) {
    let page = sitting.model.page
    guard let row = page.rows.firstIndex(where: { $0.label == sitting.model.words(.paperSavePage) }) else { return }
    sitting.type(String(row + 1))
  }

  /// Whether its text is read, and no row of it is picked.
  var isRead: Bool { [.why, .keys, .result, .service].contains(self) }
  /// Whether keys have their usual meaning: no words are typed, nothing is covered.
  var isUsual: Bool { ![.path, .directory, .blank].contains(self) }
}
