import Frames
import Packs
import PrintJobs
import Texts
import Wizard

/// A kind of page, and how a person gets there.
enum Stop: CaseIterable, Sendable {
  case one, several, number, review, why, keys, result, directory, service, filter, paper, path, next, stop, blank

  /// Goes there, from the first question of the pack of Milan.
  func reach(_ session: inout ScreenSession) {
    switch self {
    case .one: break
    case .several: session.type("45")
    case .number: session.type("11")
    case .review: session.type("11r")
    case .why: session.type("w")
    case .keys: session.type("?")
    case .directory: session.type("/")
    case .service:
      session.type("/asylum-freephone")
      session.press(.enter)
    case .filter:
      session.type("/")
      session.press(.tab)
    case .next: session.type("n")
    case .stop: session.type("q")
    case .blank: session.type("b")
    case .result, .paper, .path:
      session.type("45")
      session.press(.enter)
      guard self != .result else { return }
      session.type("p")
      session.hear(.printersListed([Printer(name: "ufficio", isDefault: true, state: .idle)]))
      guard self == .path else { return }
      Stop.openPath(&session)
    }
  }

  /// Goes from the menu of paper to where the path of a page is typed.
  static func openPath(_ session: inout ScreenSession) {
    let page = session.model.page
    guard let row = page.rows.firstIndex(where: { $0.label == session.model.words(.paperSavePage) }) else { return }
    session.type(String(row + 1))
  }

  /// Whether its text is read, and no row of it is picked.
  var isRead: Bool { [.why, .keys, .result, .service].contains(self) }
  /// Whether keys have their usual meaning: no words are typed, nothing is covered.
  var isUsual: Bool { ![.path, .directory, .blank].contains(self) }
}
