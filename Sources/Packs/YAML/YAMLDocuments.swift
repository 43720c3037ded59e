import Problems

/// The YAML documents of a file, each read only when it is asked for.
///
/// A catalogue keeps the words of the questions in its first document, so that the first screen need not wait for the
/// rest. Every scalar is the text it is: nothing is guessed, and no pattern is compiled.
struct YAMLDocuments {
  /// YAML's reader; nil once something was wrong, for it cannot go on after that.
  private var reader: YAMLReader?
  private let file: SourceFile
  /// What is read: the file's text, or its head.
  private let text: String
  private let log: ProblemLog
  private var hasRead = false

  /// - Parameter isHeadOnly: whether nothing behind the first document is looked at, not even for faults; whoever reads
  ///   the whole file later does.
  init(_ file: SourceFile, _ log: ProblemLog, isHeadOnly: Bool = false) {
    self.file = file
    self.log = log
    // Editors of another system may put a byte-order mark first.
    var text = file.text.unicodeScalars.first == "\u{FEFF}" ? String(file.text.unicodeScalars.dropFirst()) : file.text
    if isHeadOnly { text = YAMLDocuments.head(of: text) }
    self.text = text
    if let problem = YAMLDocuments.problem(file, text) {
      log.add(problem)
      reader = nil
      return
    }
    do {
      reader = try YAMLReader(text)
    } catch {
      log.add(Problem(yaml: error, of: text, in: file.name))
      reader = nil
    }
  }

  /// The next document; one that cannot be read is said.
  mutating func next() -> YAMLValue {
    guard let reader else { return unreadable }
    do {
      if let node = try reader.nextRoot() {
        hasRead = true
        return YAMLValue(node: node, file: file.name, log: log)
      }
      let start = Place(file: file.name, line: 1, column: 1)
      log.add(hasRead ? Problem(start, .fileParts, .partMissing) : Problem(start, .fileEmpty, .fileEmpty))
    } catch {
      log.add(Problem(yaml: error, of: text, in: file.name))
    }
    self.reader = nil
    return unreadable
  }

  /// The next document, after which none may follow: a file with too many parts is read as none.
  mutating func last() -> YAMLValue {
    let document = next()
    guard let reader, document.node != nil else { return document }
    do {
      guard let more = try reader.nextRoot() else { return document }
      YAMLValue(node: more, file: file.name, log: log).report(.fileParts, .partTooMany)
    } catch {
      log.add(Problem(yaml: error, of: text, in: file.name))
    }
    return unreadable
  }

  /// A text up to the line `---` behind its first document: the first such line that something else than comments and
  /// directives stands before.
  private static func head(of text: String) -> String {
    let bytes = text.utf8
    var line = bytes.startIndex
    var hasBegun = false
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      if bytes[line..<end].starts(with: "---".utf8) {
        if hasBegun { return String(text[..<line]) }
        hasBegun = true
      } else if let first = bytes[line..<end].first, !"#% \r\t".utf8.contains(first) {
        hasBegun = true
      }
      line = end == bytes.endIndex ? end : bytes.index(after: end)
    }
    return text
  }

  /// The section with which the second document of a text begins, as a text of its own; nil where it begins with
  /// another key.
  ///
  /// As deep as nothing: whoever wants to know whether the text is YAML at all reads the whole of it.
  static func section(_ key: String, beginningSecondOf text: String) -> String? {
    let bytes = text.utf8
    let head = head(of: text).utf8.count
    guard var line = bytes.index(bytes.startIndex, offsetBy: head, limitedBy: bytes.endIndex) else { return nil }
    var start: String.Index?
    while line < bytes.endIndex {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let isMarker = bytes[line..<end].starts(with: "---".utf8)
      let isKey = bytes[line..<end].first.map { !"#% \r\t-".utf8.contains($0) } ?? false
      if let start, isKey || isMarker { return String(text[start..<line]) }
      if isKey {
        guard bytes[line..<end].starts(with: "\(key):".utf8) else { return nil }
        start = line
      }
      line = end == bytes.endIndex ? end : bytes.index(after: end)
    }
    return start.map { String(text[$0...]) }
  }

  private var unreadable: YAMLValue { YAMLValue(node: nil, file: file.name, log: log) }

  /// What keeps the file from being read at all.
  private static func problem(_ file: SourceFile, _ text: String) -> Problem? {
    if let problem = file.problem { return problem }
    let place = { (line: Int, column: Int) in Place(file: file.name, line: line, column: column) }
    switch RawText.fault(in: text) {
    case .alias(let line, let column):
      return Problem(place(line, column), .yamlAliases, .aliasesTooMany, ["most": String(RawText.mostAliases)])
    case .control(let line, let column, let code):
      return Problem(place(line, column), .controlCharacter, .controlInFile, ["code": code])
    case nil: return nil
    }
  }
}
