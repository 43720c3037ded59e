import Problems
import Testing

@testable import Packs

@Suite struct ControlCharacterTests {
  @Test(arguments: [
    ("a\u{1B}[2J", "U+001B"), ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"), ("a\tb", "U+0009"), ("\u{202E}x", "U+202E"),
    ("\u{2066}", "U+2066"), ("\u{200F}", "U+200F"), ("\u{FEFF}", "U+FEFF"), ("\u{E0041}", "U+E0041"),
    ("a\u{2028}", "U+2028"), ("\u{61C}", "U+061C"), ("\u{0}", "U+0000"),
  ])
  func `a character that steers is named`(text: String, code: String) {
    #expect(ControlCharacter.first(in: text) == code)
  }

  @Test(arguments: [
    "", "Perché è qui", "– … « » ’ “ ”", "مرحبا", "می\u{200C}خواهم", "👩\u{200D}💻", "ትግርኛ", "中文", "e\u{301}",
  ])
  func `the letters of all languages may be written`(text: String) {
    #expect(ControlCharacter.first(in: text) == nil)
  }

  private static func words(_ code: String) -> String {
    "this text holds \(code), a character that steers the screen or turns the direction of reading; delete it"
  }

  @Test(arguments: [
    Slip(
      .italian, "name: \"Soccorso\"", "name: \"Soc\\e[2Jcorso\"", .controlCharacter,
      "it.yaml:+0:11: error: \(words("U+001B"))"),
    Slip(
      .italian, "name: \"Soccorso\"", "name: \"Soc\u{202E}corso\"", .controlCharacter,
      "it.yaml:+0:11: error: \(words("U+202E"))"),
    Slip(
      .english, "pack: Harbour", "pack: \"Har\\tbour\"", .controlCharacter, "en.yaml:+0:7: error: \(words("U+0009"))"),
    Slip(
      .services, "\"Viale Lungo 79, Prova\"", "\"Viale Lungo 79\\x9b, Prova\"", .controlCharacter,
      "services.yaml:+0:14: error: \(words("U+009B"))"),
    Slip(
      .services, "\"Tu-Th 09:00-13:00\"", "\"Tu-Th 09:00-13:00 \\\"\\e[1m\\\"\"", .controlCharacter,
      "services.yaml:+0:12: error: \(words("U+001B"))"),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: \"es\\u2066ci\"", .controlCharacter,
      "it.yaml:+0:12: error: \(words("U+2066"))"),
    Slip(
      .pack, "publisher: \"Aiuto Famiglie\"", "publisher: \"Aiuto\\a\"", .controlCharacter,
      "pack.yaml:+0:16: error: \(words("U+0007"))"),
    Slip(
      .italian, "name: \"Soccorso\"", "name: |\n      Soccorso", .controlCharacter,
      "it.yaml:+0:11: error: this text holds a line break; write it in one line, or with >- in front"),
    Slip(
      .notes, "notes:\n", "notes: \u{1B}[2J\n", .controlCharacter,
      "notes.yaml:+0:8: error: this file cannot be read: control characters are not allowed; delete the one here (U+001B)"
    ),
  ])
  func `no text steers a terminal, a printer or the eye`(slip: Slip) throws {
    try slip.check()
  }
}
