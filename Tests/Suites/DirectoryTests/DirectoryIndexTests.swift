import Advice
import Directory
import Testing

@Suite struct DirectoryIndexTests {
  private let index = DirectoryIndex([
    DirectoryEntry(texts: ["Ufficio della Questura", "Chi ha più di 60 anni"], numbers: ["+390212346001"]),
    DirectoryEntry(texts: ["Numero asilo", "Chi chiede asilo", "ar", "arabo"], numbers: ["+39800123570"]),
    DirectoryEntry(texts: ["Asili nido", "Genitori"], numbers: ["+390280080055", "114"]),
    DirectoryEntry(texts: ["Contrasilo", "arbitrato"], numbers: []),
    DirectoryEntry(texts: ["Minorenne senza genitori"], numbers: ["+393331111222"]),
  ])

  @Test(
    arguments: [
      ("", [0, 1, 2, 3, 4]), ("  –", [0, 1, 2, 3, 4]),
      // The word, one that begins so, one that holds it, one nearly so written.
      ("asilo", [1, 3, 2]), ("ar", [1, 3]), ("asil", [1, 2, 3]), ("geni", [2, 4]),
      // Whatever its accents and capitals.
      ("PIU", [0]), ("piu\u{300}", [0]), ("QUÈSTURA", [0]),
      // Slips: a swap, a letter left out, one too many, a wrong one; half a word while somebody types.
      ("quesutra", [0]), ("minorene", [4]), ("asillo", [1]), ("asiko", [1]), ("quesut", [0]), ("quesu", [0]),
      // Short words are taken as they are, and two slips need a long word.
      ("chy", []), ("qestur", [0]), ("qestrua", []), ("qesturra", [0]), ("mniorenen", [4]), ("mniorenxx", []),
      // Every word must be found.
      ("chi asilo", [1]), ("genitori minorenne", [4]), ("genitori questura", []),
      // One letter or two stand inside nearly every word: only beginnings count.
      ("as", [1, 2]), ("il", []), ("sil", [1, 2, 3]),
    ] as [(String, [Int])])
  func `words are found, the best first`(text: String, places: [Int]) {
    #expect(index.places(of: text) == places)
  }

  @Test(
    arguments: [
      ("800123570", [1]), ("800 12 35", [1]), ("800 123 570", [1]), ("+39 800 123570", [1]), ("0039800123570", [1]),
      ("39800123570", [1]), ("٨٠٠١٢٣", [1]), ("8001", [1]),
      // In order and together.
      ("800", [1, 2]), ("80070", []), ("800 70", []), ("0055", [2]),
      ("114", [2]), ("114 800", []), ("6001", [0]), ("02", [0, 2]),
      // An age is a word, and no digit is a slip for another.
      ("60", [0]), ("più 60", [0]), ("800123571", []), ("asilo 800", [1, 2]), ("800 asilo", [1, 2]),
    ] as [(String, [Int])])
  func `numbers are found with and without blanks and +39`(text: String, places: [Int]) {
    #expect(index.places(of: text) == places)
  }

  @Test func `an empty directory has nothing`() {
    #expect(DirectoryIndex([]).places(of: "asilo") == [])
    #expect(DirectoryIndex([]).places(of: "") == [])
  }
}
