import Testing
import Texts

struct TelephoneDigitTests {
  @Test(arguments: ["34", "٣٤", "۳۴", "৩৪", "३४", "３４"])
  func `digits of every script mean those of the telephone`(text: String) {
    #expect(String(text.compactMap(\.telephoneDigit)) == "34")
  }

  @Test(arguments: ["½", "三", "²", "Ⅳ", "a", " ", "٫", "3\u{301}"] as [Character])
  func `what is no decimal digit means none`(character: Character) {
    #expect(character.telephoneDigit == nil)
  }
}
