import Foundation
import Testing

@testable import SheetPDF

/// Whoever gets a page by telephone has it read aloud, or translated.
@Suite struct ReadWordsTests {
  @Test(arguments: RealPage.languages)
  func `a program that reads a page finds its words, every one whole, in the order of reading`(
    language: String
  ) throws {
    let pages = try RealPage.pages(language)
    #expect(pages.count >= 6)
    for page in pages {
      let told = page.texts.flatMap { $0.text.runs.map(\.text).joined().wordsToRead }
      let read = try Tool.ask("pdftotext", ["-raw", "FILE", "-"], about: page.paper.pdf()).readWords
      #expect(told.count > 100)
      let place = zip(told, read).prefix { $0 == $1 }.count
      #expect(
        told == read,
        """
        \(page.name): \(read.count) words of \(told.count), the same as far as \(place): \
        \(told.dropFirst(max(0, place - 2)).prefix(6)) was read as \(read.dropFirst(max(0, place - 2)).prefix(6))
        """)
    }
  }

  @Test func `a mark over an Arabic letter is one letter early for poppler, which turns letters round and not marks`() {
    #expect("يُرجى فورًا".wordsToRead == ["\u{64F}يرجى", "فو\u{64B}را"])
    // Lam and alef are one sign.
    #expect("أهلاً".wordsToRead == ["أه\u{64B}لا"])
  }
}

extension String {
  /// Its words without what stands between them: signs that turn a line round are not read, and a full stop belongs to
  /// no word.
  fileprivate var readWords: [String] { scalarsOfWords.map { String($0).decomposedStringWithCanonicalMapping } }

  /// Its words as poppler reads them.
  fileprivate var wordsToRead: [String] {
    scalarsOfWords.map { Array($0).withMarksFirst.decomposedStringWithCanonicalMapping }
  }

  private var scalarsOfWords: [UnicodeScalarView] {
    precomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0.properties.generalCategory != .format }
      .split { !($0.properties.isAlphabetic || $0.properties.numericType != nil || $0.isMark) }
      .map { UnicodeScalarView($0) }
  }
}

extension [Unicode.Scalar] {
  /// The word with the marks over Arabic letters before their letters; those of other scripts stay.
  ///
  /// Poppler turns the characters of a word from right to left round one by one, those of one glyph too.
  fileprivate var withMarksFirst: String {
    var word = String.UnicodeScalarView()
    var letter: [Unicode.Scalar] = []
    var marks: [Unicode.Scalar] = []
    func end() {
      word += marks
      word += letter
      letter = []
      marks = []
    }
    for scalar in self {
      if (0x64B...0x65F).contains(scalar.value) {
        marks.append(scalar)
      } else {
        let isOfLigature = letter == ["\u{644}"] && ["\u{622}", "\u{623}", "\u{625}", "\u{627}"].contains(scalar)
        if !isOfLigature { end() }
        letter.append(scalar)
      }
    }
    end()
    return String(word)
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }
}
