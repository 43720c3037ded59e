import Testing

@testable import Packs

@Suite struct YAMLTrapTests {
  @Test(
    arguments: [
      ("yes", .yes), ("Yes", .yes), ("YES", .yes), ("y", .yes), ("on", .yes), ("true", .yes),
      ("no", .no), ("No", .no), ("n", .no), ("off", .no), ("FALSE", .no),
      ("~", .nothing), ("null", .nothing), ("Null", .nothing),
      ("112", .number), ("0248", .number), ("+39024", .number), ("-1", .number), ("1.5", .number),
      ("08:30", .number), ("1_000", .number), ("2024.11.1", .number),
    ] as [(String, YAMLTrap.Meaning)])
  func `a word that YAML would change is a trap`(word: String, meaning: YAMLTrap.Meaning) {
    #expect(YAMLTrap.meaning(of: word) == meaning)
  }

  @Test(arguments: [
    // A text without a letter is refused elsewhere, in quotes or without.
    "",
    "none", "yes!", "nope", "2024-02-05", "1-2", "24/7", "+", "-", "a1", "1a", "+a1", ".5", "5.", "è", "Europe/Rome",
  ])
  func `any other word is a text`(word: String) {
    #expect(YAMLTrap.meaning(of: word) == nil)
  }
}
