import Packs
import Problems
import Shipped
import Testing
import Texts

@Suite struct InterfaceFileTests {
  private func interface(_ language: String) throws -> Strings<WizardPhrase> { try Shipped.interface(language) }

  @Test(arguments: WizardPhrase.allCases)
  func `a phrase of the wizard has the same places in every language`(phrase: WizardPhrase) throws {
    try checkPhrase(phrase, in: Shipped.screenLanguages) { try Shipped.interface($0) }
  }

  @Test(arguments: ReportPhrase.allCases)
  func `a phrase of reports has the same places in every language`(phrase: ReportPhrase) throws {
    try checkPhrase(phrase, in: Shipped.reportLanguages) { try Shipped.reports($0) }
  }

  private func checkPhrase<Key>(
    _ phrase: Key, in languages: [String], _ strings: (String) throws -> Strings<Key>
  ) throws {
    let places = try languages.map { Set(try strings($0)[phrase]?.places ?? []) }
    #expect(places.allSatisfy { $0 == places.first })
    for language in languages {
      let words = try strings(language).text(phrase)
      #expect(!words.isEmpty && words != phrase.rawValue)
      #expect(!words.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test(
    arguments: [
      (.questionNumber, ["number"]), (.tooSmall, ["columns", "rows", "minimumColumns", "minimumRows"]),
      (.numberRange, ["minimum", "maximum"]), (.saved, ["path"]), (.printRefused, ["reason", "printer"]),
      (.paperTitle, []),
    ] as [(WizardPhrase, Set<String>)])
  func `a phrase has the places that the program fills`(phrase: WizardPhrase, places: Set<String>) throws {
    for language in Shipped.screenLanguages {
      #expect(Set(try interface(language)[phrase]?.places ?? []).isSubset(of: places))
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
    let words = try InterfaceFile.firstWords(
      SourceFile(name: file.name, text: "\(first)\n---\n: [ nothing to read"))
    for phrase in [WizardPhrase.questionNumber, .soFar, .answeredBefore, .moreAbove, .moreBelow, .tooSmall] {
      #expect(try words(phrase) == interface("it")(phrase))
      #expect(words.text(phrase) != phrase.rawValue)
    }
    #expect(words(.resultTitle) == "result_title")
  }
}
