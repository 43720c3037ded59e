import TerminalText
import Testing

@Suite struct EditDistanceTests {
  private func edits(_ word: String, _ other: String, orBeginning: Bool = false) -> Int {
    EditDistance.edits(from: Array(word), to: Array(other), orBeginning: orBeginning)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("questura", "questura", 0), ("quesutra", "questura", 1),
    ("traficking", "trafficking", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2),
    // No letter is edited twice: the swapped pair takes nothing in between.
    ("ca", "abc", 3), ("è", "e\u{300}", 0), ("abc", "xyz", 3),
  ])
  func `edits are counted, a swap of neighbours as one`(word: String, other: String, count: Int) {
    #expect(edits(word, other) == count)
    #expect(edits(other, word) == count)
  }

  @Test(arguments: [
    ("quesu", "questura", 1), ("ques", "questura", 0), ("", "questura", 0), ("traf", "trafficking", 0),
    ("trafi", "trafficking", 1), ("trafik", "trafficking", 2), ("questura", "ques", 4), ("uqest", "questura", 1),
  ])
  func `while somebody types, the nearest beginning counts`(word: String, other: String, count: Int) {
    #expect(edits(word, other, orBeginning: true) == count)
  }
}
