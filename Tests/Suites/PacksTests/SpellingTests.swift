import Shipped
import Testing

@testable import Packs

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("hours", "hours", 0), ("hourz", "hours", 1), ("ulr", "url", 1),
    ("è", "e\u{300}", 0), ("kitten", "sitting", 3),
  ])
  func `the distance of two words is the letters to change`(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }

  @Test(arguments: [
    ("hours", "hours"), ("hourz", "hours"), ("hour", "hours"), ("hoours", "hours"), ("ohurs", "hours"),
    ("huors", "hours"), ("sourh", "hours"), ("prnter", "printer"), ("x", "y"), ("", "a"),
  ])
  func `a slip of the fingers is one letter, or two exchanged`(word: String, other: String) {
    #expect(Spelling.isSlip(word, of: other))
    #expect(Spelling.isSlip(other, of: word))
  }

  @Test(arguments: [
    ("hours", "house!"), ("ab", "cd"), ("abc", "bca"), ("language", "languages!"), ("", "ab"), ("date", "data1"),
  ])
  func `two letters wrong are no slip`(word: String, other: String) {
    #expect(!Spelling.isSlip(word, of: other))
    #expect(!Spelling.isSlip(other, of: word))
  }

  @Test(
    arguments: [
      ("hourz", ["hours", "holidays"], "; did you mean \"hours\"?"),
      ("x", ["y", "hours"], "; did you mean \"y\"?"),
      ("zzz", ["b", "a"], "; there are a, b"),
      ("zzz", [], ""),
      (
        "zzz", (1...14).map { "word\($0)" },
        "; there are " + (1...14).map { "word\($0)" }.sorted().joined(separator: ", ")
      ),
      // Of two that are as close the first in the alphabet, in whatever order they come.
      ("cat", ["hat", "bat"], "; did you mean \"bat\"?"), ("cat", ["bat", "hat"], "; did you mean \"bat\"?"),
      ("hourz", ["hourx", "hour", "hours"], "; did you mean \"hour\"?"),
      // A long list helps nobody.
      ("zzz", (1...15).map { "word\($0)" }, ""),
    ] as [(String, [String], String)])
  func `a misspelt word gets the one that was meant, or the few there are`(word: String, known: [String], hint: String)
    throws
  {
    #expect(try Shipped.problemWords().hint(Spelling.hint(word, among: known)) == hint)
  }
}
