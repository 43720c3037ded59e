package import Problems
import Texts

/// Takes what a translator wrote back into a catalogue: nothing else of its file changes.
package struct Translation: Sendable {
  /// The catalogue as it is then.
  package let file: SourceFile
  /// How many texts are others now.
  package let changeCount: Int
  /// How many were left as they are, because nobody confirmed them.
  package let fuzzyCount: Int

  /// - Parameters:
  ///   - translated: what the translator wrote.
  ///   - catalogue: the catalogue of that language.
  ///   - original: that of the pack's own language.
  /// - Throws: the first text that cannot be taken, with its place; then nothing is.
  package init(
    of translated: POFile, into catalogue: SourceFile, original: SourceFile
  ) throws(Problem) {
    let theirs = Dictionary(CatalogueText.all(of: original).map { ($0.path, $0.words) }) { first, _ in first }
    let ours = Dictionary(CatalogueText.all(of: catalogue).map { ($0.path, $0) }) { first, _ in first }
    let roots = CatalogueText.roots(of: catalogue)
    var editing = YAMLEditing(catalogue.text)
    var changes = 0
    for entry in translated.entries where !entry.translation.isEmpty && !entry.isFuzzy {
      guard let source = theirs[entry.path] else { throw Translation.problem(entry, .poText, ["text": entry.path]) }
      try Translation.check(entry, against: source)
      guard ours[entry.path]?.words != entry.translation else { continue }
      changes += 1
      if let text = ours[entry.path] {
        editing.replace(text.value, withText: entry.translation)
      } else {
        try Translation.add(entry, to: roots, &editing)
      }
    }
    changeCount = changes
    fuzzyCount = translated.entries.count { $0.isFuzzy }
    file = SourceFile(name: catalogue.name, text: editing.edited)
  }

  /// A translation speaks of the same facts as the original of today.
  private static func check(_ entry: POFile.Entry, against source: String) throws(Problem) {
    guard entry.original == source else { throw problem(entry, .poOriginal, ["text": entry.path]) }
    if let code = ControlCharacter.first(in: entry.translation) {
      throw problem(entry, .poControl, ["text": entry.path, "code": code])
    }
    let (here, there) = (places(of: entry.translation), places(of: source))
    guard here == there else {
      throw problem(
        entry, .poPlaces,
        [
          "text": entry.path, "here": here.isEmpty ? "–" : here.joined(separator: " "),
          "there": there.joined(separator: " "),
        ])
    }
  }

  /// The places of a text, each once.
  private static func places(of text: String) -> [String] {
    var places: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      places.insert(String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return places.sorted()
  }

  /// Adds a text whose key is not there, and the keys around it.
  private static func add(
    _ entry: POFile.Entry, to roots: [YAMLValue], _ editing: inout YAMLEditing
  ) throws(Problem) {
    var keys = entry.path.split(separator: ".").map(String.init)[...]
    guard var parent = roots.first(where: { $0.pair(keys.first ?? "") != nil }) ?? roots.last else { return }
    while let key = keys.first, let next = parent.pair(key)?.value {
      parent = next
      keys.removeFirst()
    }
    guard parent.isMapping, let key = keys.popFirst(), keys.allSatisfy({ Int($0) == nil }) else {
      throw problem(entry, .poList, ["text": entry.path])
    }
    let text = YAMLEditing.quotedText(entry.translation)
    let value = keys.reversed().reduce(text) { "{\(YAMLEditing.quoted($1)): \($0)}" }
    editing.add(YAMLEditing.quoted(key), value, to: parent)
  }

  private static func problem(_ entry: POFile.Entry, _ message: ProblemMessage, _ values: [String: String]) -> Problem {
    Problem(entry.place, .translation, message, values)
  }
}
