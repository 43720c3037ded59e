import Problems
import Shipped
import Testing

@testable import Packs

@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("Vai all'art. 17 della legge. È facile!", ["Vai all'art. 17 della legge.", "È facile!"]),
    ("Sei qui? {rescue.name} aiuta. ok", ["Sei qui?", "{rescue.name} aiuta. ok"]),
    ("এক। দুই", ["এক।", "দুই"]), ("", []),
  ])
  func `a full stop ends a sentence where another one begins`(text: String, sentences: [String]) {
    #expect(Readability.sentences(of: text) == sentences)
  }

  @Test func `a place counts as a word, and so does an elided article`() {
    #expect(Readability.words(of: "L'ora è {rescue.hours}, vieni") == ["L", "ora", "è", "00000", "vieni"])
  }

  // 89 + (300 − 10 · 23) / 4: one sentence, 23 letters, 4 words.
  @Test func `the index is that of Gulpease`() {
    let words = Readability.words(of: "Porta questo foglio subito")
    #expect(words.map(\.count) == [5, 6, 6, 6])
    #expect(Readability.gulpease(words) == 106.5)
  }

  @Test(arguments: [
    (
      "{gulpease: 55, gulpease_mean: 0}",
      "Conseguentemente rivolgersi all'amministrazione competente territorialmente.",
      "this sentence is hard to read (Gulpease"
    ),
    ("{sentence_words: 5}", "Vai oggi al molo e chiama subito.", "this sentence has 7 words, at most 5"),
    ("{word_letters: 12}", "Vai alla precipitazione.", "\"precipitazione\" is longer than 12 letters"),
    (
      "{gulpease_mean: 100}", "Conseguentemente rivolgersi altrove.",
      "the printed sentences are hard to read on average"
    ),
  ])
  func `a printed sentence that is hard to read is told`(bounds: String, sentence: String, said: String) throws {
    let file = SourceFile(
      name: "it.yaml",
      text:
        "readability: \(bounds)\nquestions: {q: \"\(sentence)\"}\n---\nnotes:\n  n: \"\(sentence)\"\nwhy: {q: \"\(sentence)\"}\n"
    )
    let log = ProblemLog(isThorough: true)
    var documents = YAMLDocuments(file, log)
    let value = try #require(documents.next().pair("readability")?.value)
    Readability.check(CatalogueText.all(of: file), ReadabilityBounds(value), log)
    #expect(log.problems.count == 1, "what only the screen says is not measured")
    #expect(try Shipped.said(#require(log.problems.first)).contains(said))
  }
}
