package import Problems
import Texts

/// Takes what a translator wrote back into a catalogue: nothing else of its file changes.
package struct Translation: Sendable {
  /// The catalogue as it is then.
  package let file: SourceFile
  /// How many texts are others now.
  package let changeCount: Int
  /// The texts that were left as they are: their translator was not sure, or the original is another by now.
  package let left: [String]

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
    var editing = YAMLEditing(catalogue.text)
    var taken: [String: POFile.Entry] = [:]
    var missing: [POFile.Entry] = []
    var left: [String] = []
    for entry in translated.entries
    where !entry.translation.isEmpty && ours[entry.path]?.words != entry.translation {
      guard let source = theirs[entry.path] else {
        throw Translation.problem(entry, entry.path.isEmpty ? .poNameless : .poText, ["text": entry.path])
      }
      guard !entry.isFuzzy, entry.original == source else {
        left.append(entry.path)
        continue
      }
      try Translation.check(entry, against: source)
      taken[entry.path] = entry
      if let text = ours[entry.path] {
        editing.replace(text.value, withText: entry.translation)
      } else {
        missing.append(entry)
      }
    }
    try Translation.add(missing, to: CatalogueText.roots(of: catalogue), &editing)
    file = SourceFile(name: catalogue.name, text: editing.edited)
    changeCount = taken.count
    self.left = left
    try Translation.check(file, against: ours, taken)
  }

  /// A translation speaks of the same facts as its original, and steers no terminal.
  private static func check(_ entry: POFile.Entry, against source: String) throws(Problem) {
    if let code = ControlCharacter.first(in: entry.translation) {
      throw problem(entry, .poControl, ["text": entry.path, "code": code])
    }
    guard let here = places(of: entry.translation) else { throw problem(entry, .placeholderForm, [:]) }
    let there = places(of: source) ?? []
    guard here == there else {
      let shown = { (places: Set<String>) in places.isEmpty ? "–" : places.sorted().joined(separator: " ") }
      throw problem(entry, .poPlaces, ["text": entry.path, "here": shown(here), "there": shown(there)])
    }
  }

  /// The new catalogue is read again: each text taken stands where it belongs, and every other one as it was.
  ///
  /// A text that somebody wrote over several lines cannot be edited in its place.
  private static func check(
    _ file: SourceFile, against ours: [String: CatalogueText], _ taken: [String: POFile.Entry]
  ) throws(Problem) {
    let now = Dictionary(CatalogueText.all(of: file).map { ($0.path, $0.words) }) { first, _ in first }
    for (path, entry) in taken.sorted(by: { $0.value.place < $1.value.place }) where now[path] != entry.translation {
      throw problem(entry, .poShape, ["text": path])
    }
    guard let entry = taken.values.min(by: { $0.place < $1.place }) else { return }
    let kept = ours.allSatisfy { path, text in taken[path] != nil || now[path] == text.words }
    guard kept, now.count == Set(ours.keys).union(taken.keys).count, CatalogueText.problem(in: file) == nil else {
      throw problem(entry, .poShape, ["text": entry.path])
    }
  }

  /// The places of a text, as it writes them; nil where its braces make none.
  private static func places(of text: String) -> Set<String>? {
    do throws(TemplateFault) {
      let template = try Template(parsing: text)
      return template.hasBraces ? nil : Set(template.places.map { "{\($0)}" })
    } catch {
      return nil
    }
  }

  /// A text that is missing: the keys that are not there yet, and what belongs under the last.
  private typealias Gap = (keys: ArraySlice<String>, text: String)

  /// Adds texts whose keys are not there, and the keys around them, those of one place together.
  private static func add(
    _ entries: [POFile.Entry], to roots: [YAMLValue], _ editing: inout YAMLEditing
  ) throws(Problem) {
    var gaps: [(parent: YAMLValue, gaps: [Gap])] = []
    for entry in entries {
      var keys = entry.path.split(separator: ".").map(String.init)[...]
      guard var parent = roots.first(where: { $0.pair(keys.first ?? "") != nil }) ?? roots.last else { return }
      while let key = keys.first, let next = parent.pair(key)?.value {
        parent = next
        keys.removeFirst()
      }
      guard parent.isMapping, keys.allSatisfy({ Int($0) == nil }) else {
        throw problem(entry, .poList, ["text": entry.path])
      }
      let gap = (keys: keys, text: entry.translation)
      if let index = gaps.firstIndex(where: { $0.parent.place == parent.place }) {
        gaps[index].gaps.append(gap)
      } else {
        gaps.append((parent, [gap]))
      }
    }
    for (parent, gaps) in gaps { editing.add(written(gaps), to: parent) }
  }

  /// Keys with what belongs under them, as YAML writes them on a line.
  private static func written(_ gaps: [Gap]) -> [(key: String, value: String)] {
    var names: [String] = []
    for gap in gaps { if let name = gap.keys.first, !names.contains(name) { names.append(name) } }
    return names.map { name in
      let below = gaps.filter { $0.keys.first == name }.map { Gap($0.keys.dropFirst(), $0.text) }
      let key = YAMLEditing.quoted(name)
      guard below.allSatisfy({ !$0.keys.isEmpty }) else {
        return (key, YAMLEditing.quotedText(below.first?.text ?? ""))
      }
      return (key, "{" + written(below).map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}")
    }
  }

  private static func problem(_ entry: POFile.Entry, _ message: ProblemMessage, _ values: [String: String]) -> Problem {
    Problem(entry.place, .translation, message, values)
  }
}
