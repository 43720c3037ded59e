import Sheets
import Texts

/// What several contacts say alike about holidays.
struct SharedHolidays {
  /// Each of them once.
  var all: [WordPair] = []

  init(_ contacts: [Paired<Contact>]) {
    var counts: [WordPair: Int] = [:]
    for words in contacts.map({ $0.words(\.holidays) }) where !words.isEmpty {
      counts[words, default: 0] += 1
      if counts[words] == 2 { all.append(words) }
    }
  }
}

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
