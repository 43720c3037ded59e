import PrintJobs
import TerminalText

/// What `lpstat -r -d -e -a -l -p -o` says, read line by line.
///
/// The lines are those of CUPS in the locale C. Lines that mean nothing here are passed over:
/// other versions may add some. A text without a single known line leaves everything empty.
struct SpoolerReport {
  /// Whether a print system answers; nil when the report does not say.
  private(set) var isServerRunning: Bool?

  /// The printers in the order of the report, none twice.
  private(set) var printers: [Printer] = []

  /// What it tells of printers that are set up, by the names of their queues as the report writes them.
  private(set) var details: [String: PrinterDetails] = [:]

  /// The jobs it tells of, by their numbers.
  private(set) var jobs: [Int: QueuedJob] = [:]

  /// What the lines that begin with a tab are about.
  private enum Subject {
    /// Why the printer of this name does what it does.
    case printer(String)
    /// What else there is to know of this printer; it begins with the form that is mounted.
    case form(String)
    /// Why this printer takes no documents.
    case refusal(String)
    /// The job of this number.
    case job(Int)
  }

  init(_ report: String) {
    var defaultName: String?
    var names: [String] = []
    var refusals: [String: String] = [:]
    var subject: Subject?
    for line in report.unicodeScalars.split(separator: "\n").map(String.init) {
      if let detail = line.dropping(prefix: "\t") {
        switch subject {
        // The reason comes first and bears no label; whatever it says, it is no other detail.
        case .printer(let name)? where detail == "Form mounted:": subject = .form(name)
        case .printer(let name)?: details[name]?.readReason(detail)
        case .form(let name)?: details[name]?.read(detail)
        case .refusal(let name)?: refusals[name] = detail.visible
        case .job(let number)?: jobs[number]?.read(detail)
        case nil: break
        }
        continue
      }
      subject = nil
      let (word, rest) = line.firstWord
      if line == "scheduler is running" || line == "scheduler is not running" {
        isServerRunning = line == "scheduler is running"
      } else if let name = line.dropping(prefix: "system default destination: ") {
        defaultName = name
      } else if rest.hasPrefix("not accepting requests since ") {
        refusals[word] = ""
        subject = .refusal(word)
      } else if rest.hasPrefix("accepting requests since ") {
        continue
      } else if word == "printer", rest.contains(" ") {
        let (name, state) = rest.firstWord
        names.append(name)
        guard details[name] == nil else { continue }
        details[name] = PrinterDetails(state: PrinterState(lpstat: state))
        subject = .printer(name)
      } else if line.contains(" "), let number = SpoolerReport.jobNumber(of: word) {
        jobs[number] = QueuedJob()
        subject = .job(number)
      } else if !line.contains(" ") {
        names.append(line)
      }
    }
    var isKnown: Set<String> = []
    for name in names where isKnown.insert(name).inserted {
      // A destination may be an instance of a queue, `queue/instance`: it shares the state of its queue.
      let found = details[name] ?? details[name.prefix { $0 != "/" }.description]
      printers.append(
        Printer(
          name: name.visible, isDefault: name == defaultName, state: found?.state ?? .unknown,
          refusal: refusals[name], obstacle: found?.obstacle, suspicion: found?.suspicion))
    }
  }

  /// The number in `ufficio-12`, one of its kind in a print system, whatever case the name is written in.
  static func jobNumber(of identifier: some StringProtocol) -> Int? {
    guard let dash = identifier.lastIndex(of: "-") else { return nil }
    return Int(identifier[identifier.index(after: dash)...])
  }
}

extension PrinterDetails {
  /// Takes one line of the reason, without its tab.
  fileprivate mutating func readReason(_ line: String) {
    reason = (reason.isEmpty ? line : reason + " " + line).visible
  }

  /// Takes one line with a label, without its tab.
  fileprivate mutating func read(_ line: String) {
    if let words = line.dropping(prefix: "Alerts: ") { alerts = words.keywords }
  }
}

extension QueuedJob {
  /// Takes one line, without its tab.
  fileprivate mutating func read(_ line: String) {
    if let words = line.dropping(prefix: "Status: ") {
      self.words = words.visible
    } else if let words = line.dropping(prefix: "Alerts: ") {
      alerts = words.keywords
    }
  }
}

extension PrinterState {
  fileprivate init(lpstat words: some StringProtocol) {
    let beginnings: KeyValuePairs = ["is idle": Self.idle, "now printing": .printing, "disabled": .stopped]
    self = beginnings.first { words.hasPrefix($0.key) }?.value ?? .unknown
  }
}

extension String {
  /// What stands before the first space, and what after it.
  fileprivate var firstWord: (word: String, rest: String) {
    guard let space = firstIndex(of: " ") else { return (self, "") }
    return (String(self[..<space]), String(self[space...].dropFirst()))
  }

  /// The words of a list of keywords, of which `none` is none.
  fileprivate var keywords: [String] { split(separator: " ").map { String($0).visible }.filter { $0 != "none" } }

  fileprivate func dropping(prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
