import Advice
import CivilTime
import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct QuestionsAheadTests {
  private func ahead(_ texts: [SourceFile]) throws -> QuestionsAhead {
    try QuestionsAhead([Shipped.file("packs/milano/questions.yaml")], texts: texts, after: FirstWords(texts))
  }

  @Test(arguments: Shipped.languages)
  func `questions and words are those of the whole pack`(language: String) throws {
    let pack = try Shipped.pack()
    let ahead = try ahead(Shipped.texts(language))
    #expect(ahead.interview.questions == pack.interview.questions)
    #expect(ahead.interview.conditions == pack.interview.conditions)
    #expect(ahead.words == (try Shipped.catalogue(language, pack).questions))
  }

  @Test func `the question behind a first answer is the one that the whole interview asks`() throws {
    let whole = try Shipped.pack().interview
    let alone = try ahead(Shipped.texts("it")).interview
    let question = try #require(whole.questions.values.first)
    let day = try Shipped.time("2026-11-24").moment.date
    for option in question.options {
      let answers: Answers = [question.id: .option(option.id)]
      #expect(alone.questionDecided(by: answers) == whole.replay(answers, on: day).next, "\(option.id)")
      #expect(alone.questionDecided(by: answers) != nil)
    }
  }

  @Test func `words that stand further down are not looked for`() throws {
    let texts = try Shipped.texts("it").map { file in
      SourceFile(
        name: file.name, text: file.text.replacing("\n---\nquestions:\n", with: "\n---\nmore: {}\nquestions:\n"))
    }
    #expect(try ahead(texts).words == FirstWords(texts).questions)
  }

  @Test func `the section ends where another begins, and not at a comment or a blank line`() throws {
    let texts = try Shipped.texts("it")
    let commented = texts.map { file in
      SourceFile(
        name: file.name,
        text: file.text.replacing("\n---\nquestions:\n", with: "\n---\n# All.\n\nquestions:\n# One.\n\n"))
    }
    #expect(try ahead(commented).words == ahead(texts).words)
  }

  @Test func `a fault in what is read is told with its place`() throws {
    let texts = try Shipped.texts("it").map { file in
      SourceFile(
        name: file.name, text: file.text.replacing("  residence:\n    title: ", with: "  residence:\n    title: ["))
    }
    #expect(throws: Problem.self) { try ahead(texts) }
  }
}
