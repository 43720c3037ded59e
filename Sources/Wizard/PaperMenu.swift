import PrintJobs

/// What is chosen before a sheet is printed or saved: every row has its number at every moment.
struct PaperMenu: Hashable, Sendable {
  enum Printers: Hashable, Sendable {
    case looking, found([Printer]), failed(PrintFault)
  }

  /// What is printed.
  enum Subject: Sendable {
    /// What the answers lead to; the interview itself, for pointing.
    case result, questions
  }

  /// How the sheet is set.
  enum Form: CaseIterable, Sendable {
    /// As a page, the same in large letters, or as plain text.
    case page, large, text
  }

  /// The rows in the order of their numbers, of which the tenth is 0.
  enum Entry: CaseIterable, Hashable, Sendable {
    case print, printer, language, form, copies, topics
    case savePage, saveText, saveMail
    case takeBack

    /// The row, from 0.
    var row: Int { Entry.allCases.firstIndex(of: self) ?? 0 }
    /// The key of its row.
    var key: String { self == .takeBack ? "0" : String(row + 1) }
  }

  /// More copies than anybody needs at a desk.
  static let mostCopies = 5

  var subject = Subject.result
  var printers: Printers
  /// The printer that was chosen for this person or this family.
  var chosenPrinter: String?
  var language: String
  var form = Form.page
  var copies = 1
  /// The delicate topics are chosen for one sheet at a time: no habit prints them.
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
  /// Whether it is to be printed as soon as the printers are known.
  var isWaiting = false

  /// The printers that were found.
  var found: [Printer] { if case .found(let printers) = printers { printers } else { [] } }

  /// The printer that prints: the chosen one, else the default one, else the first.
  var printer: Printer? {
    found.first { $0.name == chosenPrinter } ?? found.first(where: \.isDefault) ?? found.first
  }

  /// The ways to set the sheet in its language.
  var forms: [Form] {
    let all = subject == .result ? Form.allCases : [.page, .text]
    return all.filter { $0 != .text || offersText }
  }

  /// Whether a row has a use now; one without keeps its number and its place.
  func isUseful(_ entry: Entry) -> Bool {
    switch entry {
    case .print: printers == .looking || !found.isEmpty
    case .printer: printers != .looking
    case .language: offersLanguages
    case .topics: offersTopics
    case .saveMail: offersMail
    case .takeBack: pending != nil
    case .form: forms.count > 1
    case .copies, .savePage, .saveText: true
    }
  }
}

/// What was chosen for the sheet of one person; it stays for the others of the family.
struct PaperChoice: Hashable, Sendable {
  var language: String
  /// Whether a sheet was chosen in it: then it is the first to be offered again.
  var isLanguageChosen = false
  var form = PaperMenu.Form.page
  var copies = 1
  var printer: String?
}

/// Where a sheet is to be saved.
struct SaveForm: Hashable, Sendable {
  /// The path; another path is another wish.
  var line: EditedLine { didSet { if line.text != oldValue.text { (isReplacing, isAwaited) = (false, false) } } }
  let document: PrintContent
  /// The e-mail's address and subject as a link, where an e-mail is saved.
  var link: String?
  /// Set once the person was told that the file exists.
  var isReplacing = false
  /// Whether it is being saved as it stands here.
  var isAwaited = false
  /// The beginning of the path whose completion is awaited.
  var completing: String?

  init(path: String, document: PrintContent, link: String? = nil) {
    line = EditedLine(path)
    self.document = document
    self.link = link
  }

  var path: String { line.text }

  /// Whether its path is this one once the home folder stands in the place of `~`.
  func leads(to whole: String) -> Bool {
    path == whole || (path.hasPrefix("~") && whole.hasSuffix(path.dropFirst()))
  }
}
