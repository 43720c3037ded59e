import Pages
import Sheets
import Shipped
import Testing
import Texts

/// A question in Arabic ends with the question mark of Arabic.
@Suite struct PunctuationTests {
  /// Signs that a language does not set behind its own letters.
  private nonisolated static let foreign: [(language: String, letters: ClosedRange<UInt32>, signs: String)] = [
    ("ar", 0x620...0x64A, "?,;"), ("ur", 0x620...0x6D3, "?,;."), ("bn", 0x980...0x9EF, "."),
  ]

  @Test(arguments: foreign)
  func `a language has its own signs behind its own letters`(
    language: String, letters: ClosedRange<UInt32>, signs: String
  ) throws {
    var texts = 0
    for shipped in try EverySheet.all.get() {
      let sheet = try #require(shipped.sheet(in: language))
      for entry in SheetOutline(sheet).entries {
        texts += 1
        let scalars = Array(entry.text.text.unicodeScalars)
        let strange = zip(scalars, scalars.dropFirst()).contains { letter, sign in
          letters.contains(letter.value) && signs.unicodeScalars.contains(sign)
        }
        #expect(!strange, "\(shipped.name): \(entry.text)")
      }
    }
    #expect(texts > 1000)
  }

  @Test func `no French sign that stands apart from its word begins a line`() throws {
    for shipped in try EverySheet.all.get() {
      let sheet = try #require(shipped.sheet(in: "fr"))
      for entry in SheetOutline(sheet).entries {
        let text = entry.text.text
        #expect(!text.contains(/\ [:;?!»]/), "\(shipped.name): \(text)")
        #expect(!text.contains(/«\ /), "\(shipped.name): \(text)")
      }
    }
  }
}
