package import Problems

extension POFile {
  /// The part of an entry that a line begins, or goes on with.
  private enum Part: String {
    case path = "msgctxt"
    case original = "msgid"
    case translation = "msgstr"
  }

  /// Reads what a translator's tool wrote.
  ///
  /// - Throws: the first line that is none of such a file, with its place.
  package init(_ file: SourceFile) throws(Problem) {
    if let problem = file.problem { throw problem }
    var entries: [Entry] = []
    var entry: Entry?
    var part: Part?
    var isFuzzy = false
    // Lines end as on any system: "\r\n" is one character.
    let lines = file.text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    for (index, line) in lines.enumerated() {
      let place = Place(file: file.name, line: index + 1, column: 1)
      let words = line.drop { $0 == "\u{FEFF}" || $0 == " " }.trimmingSuffix { $0 == " " }
      if words.isEmpty || words.hasPrefix("#") {
        // An entry ends at an empty line, and before the remarks of the next one.
        entry.map { entries.append($0) }
        (entry, part) = (nil, nil)
        if words.isEmpty { isFuzzy = false }
        if words.hasPrefix("#,") { isFuzzy = words.contains("fuzzy") }
        continue
      }
      if !words.hasPrefix("\"") {
        let key = words.prefix { $0 != " " && $0 != "\"" }
        guard let next = Part(rawValue: String(key)) else { throw POFile.problem(place, .poLine) }
        let beginsEntry = next == .path || next == .original && part != .path
        if beginsEntry {
          entry.map { entries.append($0) }
          entry = Entry(isFuzzy: isFuzzy, place: place)
        }
        part = next
      }
      guard let part, entry != nil, let text = POFile.unquoted(words) else { throw POFile.problem(place, .poLine) }
      switch part {
      case .path: entry?.path += text
      case .original: entry?.original += text
      case .translation: entry?.translation += text
      }
    }
    entry.map { entries.append($0) }
    // The head is the translation of nothing.
    let head = entries.first { $0.path.isEmpty && $0.original.isEmpty }
    self.entries = entries.filter { !$0.path.isEmpty || !$0.original.isEmpty }
    fields = Dictionary(
      (head?.translation ?? "").split(separator: "\n").compactMap { line in
        line.firstIndex(of: ":").map { colon in
          (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
      }
    ) { first, _ in first }
    headPlace = head?.place ?? Place(file: file.name, line: 1, column: 1)
  }

  /// Nobody's words go into another language, or into another pack.
  ///
  /// - Throws: where the file says that it is for one.
  package func check(language: String, pack: String) throws(Problem) {
    // A tool may add the country: `fr_FR`.
    let stated = String((fields["Language"] ?? "").prefix { $0.isLetter })
    if !stated.isEmpty, stated != language {
      throw Problem(headPlace, .translation, .poLanguage, ["stated": stated, "language": language])
    }
    if let stated = fields["Project-Id-Version"], !stated.isEmpty, stated != pack {
      throw Problem(headPlace, .translation, .poPack, ["stated": stated, "pack": pack])
    }
  }

  private static func problem(_ place: Place, _ message: ProblemMessage) -> Problem {
    Problem(place, .translation, message)
  }

  /// The text between a line's quotes; nil where they are not there, or stand in the wrong place.
  private static func unquoted(_ line: some StringProtocol) -> String? {
    guard let open = line.firstIndex(of: "\"") else { return nil }
    var text = ""
    var rest = line[line.index(after: open)...]
    while let sign = rest.popFirst() {
      if sign == "\"" { return rest.isEmpty ? text : nil }
      guard sign == "\\" else {
        text.append(sign)
        continue
      }
      switch rest.popFirst() {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "\"": text.append("\"")
      case "\\": text.append("\\")
      default: return nil
      }
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isOver: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isOver(last) { text.removeLast() }
    return text
  }
}
