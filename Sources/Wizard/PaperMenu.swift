import PrintJobs

/// What is chosen before a sheet is printed or saved.
struct PaperMenu: Hashable, Sendable {
  enum Printers: Hashable, Sendable {
    case looking, found([Printer]), failed(PrintFault)
  }

  /// How the sheet is set.
  enum Form: CaseIterable, Sendable {
    /// As a page, the same in large letters, or as plain text.
    case page, large, text
  }

  enum Entry: Hashable, Sendable {
    case printer(Printer), takeBack
    case language, form, copies, topics
    case savePage, saveText, saveMail
  }

  /// More copies than anybody needs at a desk.
  static let mostCopies = 5

  var printers: Printers
  var language: String
  var form = Form.page
  var copies = 1
  var isWithTopics = false
  var offersLanguages: Bool
  var offersTopics: Bool
  /// Whether any printer has the letters of the language: then the sheet may be plain text.
  var offersText: Bool
  var offersMail: Bool
  /// The printer that still has a page which may be taken back.
  var pending: String?
  /// Whether nothing else was done here since a page was sent: then the menu closes once the page is taken.
  var isSent = false

  /// What can be chosen, printers first: Enter prints.
  var entries: [Entry] {
    var entries: [Entry] = []
    if case .found(let printers) = printers { entries = printers.map(Entry.printer) }
    if pending != nil { entries.append(.takeBack) }
    if offersLanguages { entries.append(.language) }
    entries += [.form, .copies]
    if offersTopics { entries.append(.topics) }
    entries += [.savePage, .saveText]
    if offersMail { entries.append(.saveMail) }
    return entries
  }

  /// The ways to set the sheet in its language.
  var forms: [Form] { Form.allCases.filter { $0 != .text || offersText } }

  /// Where an entry of a moment ago stands now: what a printer is doing may have changed meanwhile.
  func row(of entry: Entry) -> Int? {
    entries.firstIndex {
      if case (.printer(let one), .printer(let other)) = ($0, entry) { one.name == other.name } else { $0 == entry }
    }
  }

  /// The row to begin on: the default printer, or saving where there is none.
  var firstRow: Int {
    entries.firstIndex { if case .printer(let printer) = $0 { printer.isDefault } else { false } }
      ?? entries.firstIndex { if case .printer = $0 { true } else { false } } ?? entries.firstIndex(of: .savePage) ?? 0
  }
}

/// Where a sheet is to be saved.
struct SaveForm: Hashable, Sendable {
  /// Another path is another wish.
  var path: String { didSet { (isReplacing, isAwaited) = (false, false) } }
  let document: PrintContent
  /// The e-mail's address and subject as a link, where an e-mail is saved.
  var link: String?
  /// Set once the person was told that the file exists.
  var isReplacing = false
  /// Whether it is being saved as it stands here.
  var isAwaited = false

  /// Whether its path is this one once the home folder stands in the place of `~`.
  func leads(to whole: String) -> Bool {
    path == whole || (path.hasPrefix("~") && whole.hasSuffix(path.dropFirst()))
  }
}
