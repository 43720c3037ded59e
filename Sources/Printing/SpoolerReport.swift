import Lines

/// What `lpstat -r -d -e -l -p -o` says, read line by line.
///
/// The lines are those of CUPS in the locale C. Lines that mean nothing here are passed over:
/// other versions may add some. A text without a single known line leaves everything empty.
struct SpoolerReport {
  /// Whether a print system answers; nil when the report does not say.
  private(set) var isServerRunning: Bool?

  /// The printers in the order of the report, none twice.
  private(set) var printers: [Printer] = []

  /// The numbers of the jobs still in a queue.
  private(set) var jobs: Set<Int> = []

  init(_ report: String) {
    var defaultName: String?
    var names: [String] = []
    var details: [String: PrinterDetails] = [:]
    var current: String?
    for line in report.unicodeScalars.split(separator: "\n").map(String.init) {
      if let detail = line.dropping(prefix: "\t") {
        if let current { details[current]?.read(detail) }
      } else if line == "scheduler is running" || line == "scheduler is not running" {
        isServerRunning = line == "scheduler is running"
      } else if let name = line.dropping(prefix: "system default destination: ") {
        defaultName = name
      } else if let subject = line.dropping(prefix: "printer "), let space = subject.firstIndex(of: " ") {
        let name = String(subject[..<space])
        if details[name] == nil { details[name] = PrinterDetails(state: .init(lpstat: subject[space...].dropFirst())) }
        names.append(name)
        current = name
      } else {
        current = nil
        if let job = SpoolerReport.jobNumber(in: line) {
          jobs.insert(job)
        } else if !line.contains(" ") {
          names.append(line)
        }
      }
    }
    var isKnown: Set<String> = []
    for name in names where isKnown.insert(name).inserted {
      // A destination may be an instance of a queue, `queue/instance`: it shares the state of its queue.
      let found = details[name] ?? details[name.prefix { $0 != "/" }.description]
      printers.append(
        Printer(
          name: name.visible, isDefault: name == defaultName, state: found?.state ?? .unknown,
          reason: found?.reason ?? "", alerts: found?.alerts ?? [], description: found?.description ?? "",
          location: found?.location ?? ""))
    }
  }

  /// The number in `ufficio-12  anna  1024  Mon 23 Nov 2026`, or nil for a line that is not of a job.
  private static func jobNumber(in line: String) -> Int? {
    guard let space = line.firstIndex(of: " ") else { return nil }
    return jobNumber(of: line[..<space])
  }

  /// The number in `ufficio-12`, one of its kind in a print system, whatever case the name is written in.
  static func jobNumber(of identifier: some StringProtocol) -> Int? {
    guard let dash = identifier.lastIndex(of: "-") else { return nil }
    return Int(identifier[identifier.index(after: dash)...])
  }
}

/// The lines about one printer, which begin with a tab.
private struct PrinterDetails {
  let state: PrinterState
  var reason = ""
  var alerts: [String] = []
  var description = ""
  var location = ""
  private var isReasonOver = false

  init(state: PrinterState) { self.state = state }

  /// Takes one line, without its tab.
  ///
  /// The reason comes first and bears no label; whatever it says, it is no other detail.
  mutating func read(_ line: String) {
    if line == "Form mounted:" {
      isReasonOver = true
    } else if !isReasonOver {
      reason = (reason.isEmpty ? line : reason + " " + line).visible
    } else if let words = line.dropping(prefix: "Alerts: ") {
      alerts = words.split(separator: " ").map { String($0).visible }.filter { $0 != "none" }
    } else if let text = line.dropping(prefix: "Description: ") {
      description = text.visible
    } else if let text = line.dropping(prefix: "Location: ") {
      location = text.visible
    }
  }
}

extension PrinterState {
  fileprivate init(lpstat words: some StringProtocol) {
    if words.hasPrefix("is idle") {
      self = .idle
    } else if words.hasPrefix("now printing") {
      self = .printing
    } else if words.hasPrefix("disabled") {
      self = .stopped
    } else {
      self = .unknown
    }
  }
}

extension String {
  fileprivate func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
