import Sheets
import Texts

/// What the contacts of a block have in common.
struct ContactStyle {
  /// How wide the column of numbers is, in points.
  let numbers: Double
  /// What is told once, for all of them.
  let shared: [WordPair]

  /// A contact's name with its signs.
  func name(of contact: Contact) -> RichText {
    let isShared = contact.holidays.map { text in shared.contains { $0.own == text || $0.official == text } } ?? false
    return contact.markedName + (isShared ? " (!)" : RichText())
  }
}

extension [Paired<Contact>] {
  /// What several of them say alike about holidays, each once.
  var sharedHolidays: [WordPair] {
    var counts: [WordPair: Int] = [:]
    return map { $0.words(\.holidays) }.filter { words in
      counts[words, default: 0] += 1
      return !words.isEmpty && counts[words] == 2
    }
  }
}
