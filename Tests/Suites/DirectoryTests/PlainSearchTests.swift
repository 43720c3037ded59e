import Advice
import Directory
import Seeded
import Testing

@Suite struct PlainSearchTests {
  /// Few letters, so that words are often alike.
  private func word(_ chance: inout SeededGenerator, digits: Bool = false) -> String {
    let letters = digits ? "0389" : "abcde"
    let length = digits ? 1...6 : 1...11
    return String(
      (0..<Int.random(in: length, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? "a" })
  }

  /// A word with some slips.
  private func slipped(_ word: String, _ chance: inout SeededGenerator) -> String {
    var letters = Array(word)
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      guard letters.count > 1 else { break }
      let place = Int.random(in: 0..<(letters.count - 1), using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: letters.swapAt(place, place + 1)
      case 1: letters.remove(at: place)
      case 2: letters.insert("e", at: place)
      default: letters[place] = "a"
      }
    }
    return String(letters)
  }

  private func entry(_ chance: inout SeededGenerator) -> DirectoryEntry {
    let texts = (0..<3).map { _ in
      (0..<3).map { _ in word(&chance, digits: Int.random(in: 0..<8, using: &chance) == 0) }.joined(separator: " ")
    }
    let numbers = ["+39" + word(&chance, digits: true), word(&chance, digits: true)]
    let called = Array(numbers.prefix(Int.random(in: 0...2, using: &chance)))
    return DirectoryEntry(texts: texts, numbers: called, formerNumbers: numbers.filter { !called.contains($0) })
  }

  private func query(_ entries: [DirectoryEntry], _ chance: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...3, using: &chance)
    return (0..<count).map { _ -> String in
      guard let entry = entries.randomElement(using: &chance) else { return "" }
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: return word(&chance, digits: Bool.random(using: &chance))
      case 1: return String(entry.numbers.first?.filter(\.isNumber).suffix(4) ?? "")
      default:
        let known = entry.texts[0].split(separator: " ").randomElement(using: &chance) ?? ""
        return slipped(String(known), &chance)
      }
    }.joined(separator: " ")
  }

  @Test(arguments: 1...12)
  func `the search finds what a slow reading finds, in the same order`(_ seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let entries = (0..<30).map { _ in entry(&chance) }
    let index = DirectoryIndex(entries)
    let plain = PlainSearch(entries: entries)
    var found = 0
    for _ in 0..<60 {
      let text = query(entries, &chance)
      let places = index.places(of: text)
      #expect(places == plain.places(of: text), "\(text)")
      found += places.isEmpty ? 0 : 1
    }
    // Chance that finds nothing would prove nothing.
    #expect(found > 15)
  }
}
