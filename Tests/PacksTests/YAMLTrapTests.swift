import Testing

@testable import Packs

@Suite struct YAMLTrapTests {
  @Test(arguments: [
    ("yes", "true"), ("Yes", "true"), ("YES", "true"), ("y", "true"), ("on", "true"), ("true", "true"),
    ("no", "false"), ("No", "false"), ("n", "false"), ("off", "false"), ("FALSE", "false"),
    ("~", "nothing"), ("null", "nothing"), ("Null", "nothing"),
    ("112", "a number"), ("0248", "a number"), ("+39024", "a number"), ("-1", "a number"), ("1.5", "a number"),
    ("08:30", "a number"), ("1_000", "a number"), ("2024.11.1", "a number"),
  ])
  func `a word that YAML would change is a trap`(word: String, meaning: String) {
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
