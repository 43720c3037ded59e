import Packs
import Shipped
import Testing

@Suite struct InterfaceWordsTests {
  private func interface(_ language: String) throws -> InterfaceWords {
    try InterfaceWords(Shipped.file("interface/\(language).yaml"))
  }

  @Test(arguments: Phrase.allCases)
  func `a phrase has the same places in every language`(phrase: Phrase) throws {
    let places = try Shipped.screenLanguages.map { try interface($0).places(in: phrase) }
    #expect(places.allSatisfy { $0 == places.first })
    for language in Shipped.screenLanguages {
      let words = try interface(language)(phrase)
      #expect(!words.isEmpty && words != phrase.rawValue)
      #expect(!words.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
      #expect(words.count { $0 == "{" } == words.count { $0 == "}" })
    }
  }

  @Test(
    arguments: [
      (.questionNumber, ["number"]), (.tooSmall, ["columns", "rows", "minimumColumns", "minimumRows"]),
      (.numberRange, ["minimum", "maximum"]), (.saved, ["path"]), (.printRefused, ["reason", "printer"]),
      (.paperTitle, []),
    ] as [(Phrase, Set<String>)])
  func `a phrase has the places that the program fills`(phrase: Phrase, places: Set<String>) throws {
    for language in Shipped.screenLanguages {
      #expect(try interface(language).places(in: phrase).isSubset(of: places))
    }
  }

  @Test func `the places of a phrase are filled`() throws {
    let words = try interface("en")
    #expect(words(.questionNumber, ["number": "3"]) == "question 3")
    #expect(words(.numberRange, ["minimum": "0", "maximum": "120"]) == "Type a number from 0 to 120.")
    // A place nobody fills stays to be seen.
    #expect(words(.questionNumber) == "question {number}")
  }

  @Test func `what fills a place is not read again, braces and all`() throws {
    let words = try interface("en")
    #expect(words(.numberRange, ["minimum": "{maximum}", "maximum": "9"]) == "Type a number from {maximum} to 9.")
    #expect(words(.saved, ["path": "/tmp/{path}.txt"]) == "Saved in /tmp/{path}.txt")
    #expect(words(.printRefused, ["reason": "{"]) == "The printer refused the sheet: {")
    #expect(
      words(.saveFailed, ["reason": "{path} }{ full", "path": "{reason}"])
        == "{reason} was not saved: {path} }{ full")
    // A place nobody fills stays to be seen beside those that are filled.
    #expect(words(.numberRange, ["maximum": "9"]) == "Type a number from {minimum} to 9.")
  }

  @Test func `the first screen has its words before the rest is read`() throws {
    let file = try Shipped.file("interface/it.yaml")
    let first = try #require(file.text.split(separator: "\n---\n").first)
    let words = try InterfaceWords(first: SourceFile(name: file.name, text: "\(first)\n---\n: [ nothing to read"))
    for phrase in [Phrase.questionNumber, .soFar, .answeredBefore, .moreAbove, .moreBelow, .tooSmall] {
      #expect(try words(phrase) == interface("it")(phrase))
      #expect(words(phrase) != phrase.rawValue)
    }
    #expect(words(.resultTitle) == "result_title")
  }
}
