import Problems

/// A YAML text that is edited where a value stands and nowhere else: comments, order and layout stay as somebody wrote
/// them.
struct YAMLEditing {
  private let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let lines: [Int]
  private var edits: [(range: Range<Int>, text: String)] = []

  /// Lines of the pack's files are no longer than this.
  private static let width = 120

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    // A byte-order mark is no part of the first line.
    lines = [scalars.first == "\u{FEFF}" ? 1 : 0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    self.scalars = scalars
  }

  /// Writes a list of names in the place of a value.
  mutating func replace(_ value: YAMLValue, with names: [String]) {
    replace(value) { YAMLEditing.flow("[", names, "]", from: $0) }
  }

  /// Writes keys with values, each as `key: value`, in the place of a value.
  mutating func replace(_ value: YAMLValue, withPairs pairs: [String]) {
    replace(value) { YAMLEditing.flow("{", pairs, "}", from: $0) }
  }

  /// Writes a word in the place of another.
  mutating func replace(_ value: YAMLValue, with word: String) { replace(value) { _ in YAMLEditing.quoted(word) } }

  /// Writes a sentence in the place of another.
  mutating func replace(_ value: YAMLValue, withText text: String) {
    replace(value) { _ in YAMLEditing.quotedText(text) }
  }

  /// Adds a key with its value to keys that stand already, before the last of them.
  mutating func add(_ key: String, _ written: String, to mapping: YAMLValue) { add([(key, written)], to: mapping) }

  /// Adds keys with their values to keys that stand already, before the last of them.
  mutating func add(_ pairs: [(key: String, value: String)], to mapping: YAMLValue) {
    let start = offset(mapping.place)
    let isFlow = scalars.indices.contains(start) && scalars[start] == "{"
    let written = pairs.map { "\($0.key): \($0.value)" }
    guard let last = mapping.pairsOrNone.last?.key else {
      return edits.append((start..<end(from: start, of: mapping), "{\(written.joined(separator: ", "))}"))
    }
    let place = offset(last.place)
    let line = String(repeating: " ", count: last.place.column - 1)
    let text = written.map { isFlow ? "\($0), " : "\($0)\n\(line)" }.joined()
    edits.append((place..<place, text))
  }

  /// The text as it is then.
  var edited: String {
    var result = String.UnicodeScalarView()
    var rest = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= rest {
      result += scalars[rest..<edit.range.lowerBound]
      result += edit.text.unicodeScalars
      rest = edit.range.upperBound
    }
    result += scalars[rest...]
    return String(result)
  }

  /// A word as it stands in YAML: in quotes where it would be read as something else.
  static func quoted(_ word: String) -> String { YAMLTrap.meaning(of: word) == nil ? word : "\"\(word)\"" }

  /// A sentence as it stands in YAML: in quotes always, for it may hold any sign.
  static func quotedText(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private mutating func replace(_ value: YAMLValue, _ written: (_ column: Int) -> String) {
    let start = offset(value.place)
    guard scalars.indices.contains(start) else { return }
    edits.append((start..<end(from: start, of: value), written(value.place.column - 1)))
  }

  /// Entries in brackets, broken into lines that stand under one another.
  private static func flow(_ open: String, _ entries: [String], _ close: String, from column: Int) -> String {
    var text = open
    var used = column + 1
    for (index, entry) in entries.enumerated() {
      let written = entry + (index == entries.count - 1 ? close : ",")
      if index > 0, used + 1 + written.count > width {
        text += "\n" + String(repeating: " ", count: column + 1)
        used = column + 1
      } else if index > 0 {
        text += " "
        used += 1
      }
      text += written
      used += written.count
    }
    return entries.isEmpty ? open + close : text
  }

  private func offset(_ place: Place) -> Int {
    lines.indices.contains(place.line - 1) ? lines[place.line - 1] + place.column - 1 : scalars.count
  }

  // MARK: Where values end

  private func end(from start: Int, of value: YAMLValue) -> Int {
    switch scalars[start] {
    case "[", "{": return bracket(from: start)
    case "\"", "'": return quote(from: start)
    default: return value.spelling == nil ? block(from: start) : word(from: start)
    }
  }

  private func bracket(from start: Int) -> Int {
    var depth = 0
    var place = start
    while place < scalars.count {
      switch scalars[place] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return place + 1 }
      case "\"", "'":
        place = quote(from: place)
        continue
      case "#" where place > 0 && " \n".unicodeScalars.contains(scalars[place - 1]):
        place = scalars[place...].firstIndex(of: "\n") ?? scalars.count
        continue
      default: break
      }
      place += 1
    }
    return place
  }

  private func quote(from start: Int) -> Int {
    var place = start + 1
    while place < scalars.count, scalars[place] != scalars[start] {
      place += scalars[place] == "\\" && scalars[start] == "\"" ? 2 : 1
    }
    return min(place + 1, scalars.count)
  }

  /// A word without quotes ends at its line, at a comment, or at a sign of the brackets around it.
  private func word(from start: Int) -> Int {
    let end = scalars[start...].firstIndex { ",]}#\r\n".unicodeScalars.contains($0) } ?? scalars.count
    return (scalars[start..<end].lastIndex { $0 != " " } ?? start) + 1
  }

  /// Lines that are indented as far as the first, or farther.
  private func block(from start: Int) -> Int {
    let first = (lines.lastIndex { $0 <= start }) ?? 0
    let column = start - lines[first]
    var end = lineEnd(first)
    for line in lines.indices.dropFirst(first + 1) {
      let content = scalars[lines[line]..<lineEnd(line)]
      guard let sign = content.firstIndex(where: { $0 != " " }) else { continue }
      if scalars[sign] == "#" { continue }
      let indent = sign - lines[line]
      if indent < column || indent == column && scalars[start] == "-" && scalars[sign] != "-" { break }
      end = lineEnd(line)
    }
    return end
  }

  /// Where a line ends, before the signs that end it.
  private func lineEnd(_ line: Int) -> Int {
    let end = line + 1 < lines.count ? lines[line + 1] - 1 : scalars.count
    return end > lines[line] && scalars[end - 1] == "\r" ? end - 1 : end
  }
}
