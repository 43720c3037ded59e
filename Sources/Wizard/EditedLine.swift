/// A line of text that somebody types: the text, and where the next letter goes.
///
/// Everything is counted in characters as people see them. An accent typed behind its letter joins it, and both are
/// erased at once; so no edit ever leaves half a character behind.
package struct EditedLine: Hashable, Sendable {
  /// What a key does to the line, besides the letters it types.
  package enum Edit: CaseIterable, Hashable, Sendable {
    /// One character to the left, to the right; to the start of the line, to its end.
    case left, right, start, end
    /// The character before the cursor goes, the one under it, the word before it.
    case eraseBefore, eraseUnder, eraseWord
    /// Everything before the cursor goes, everything from it on.
    case eraseToStart, eraseToEnd
  }

  private(set) var text: String
  /// How many characters stand before the place of the next one.
  private(set) var cursor: Int

  /// A line with the cursor behind its text.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  var isEmpty: Bool { text.isEmpty }
  var before: Substring { text.prefix(cursor) }
  var behind: Substring { text.dropFirst(cursor) }

  mutating func insert(_ letters: some StringProtocol) { put(before + letters, behind) }

  /// Puts another beginning in the place of what stands before the cursor.
  mutating func complete(to beginning: String) { put(beginning[...], behind) }

  mutating func apply(_ edit: Edit) {
    switch edit {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    case .eraseBefore: put(before.dropLast(), behind)
    case .eraseUnder: put(before, behind.dropFirst())
    case .eraseWord: put(beforeWord, behind)
    case .eraseToStart: put("", behind)
    case .eraseToEnd: put(before, "")
    }
  }

  /// What stands before the last word in front of the cursor: a word ends at a space, and in a path at a slash.
  private var beforeWord: Substring {
    func isGap(_ character: Character) -> Bool { character == " " || character == "/" }
    var rest = before
    while rest.last.map(isGap) == true { rest.removeLast() }
    while let last = rest.last, !isGap(last) { rest.removeLast() }
    return rest
  }

  /// Two pieces may join where they meet, as a letter and an accent do: the cursor then stands behind what they became.
  private mutating func put(_ before: Substring, _ behind: Substring) {
    text = String(before + behind)
    cursor = before.count
  }
}
