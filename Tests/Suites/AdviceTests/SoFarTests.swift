import Advice
import Interviews
import Invented
import Packs
import Shipped
import Testing
import Texts

@Suite struct SoFarTests {
  @Test(
    arguments: [
      ("trip", .option("ferry"), "primo viaggio", "first trip"),
      ("age", .number(34), "34 anni", "34 years old"), ("age", .unknown, "età non nota", "age not known"),
      ("wishes", .options([]), "nessuno", "none"),
      ("deck", .option("upper"), "ponte di sopra", "upper deck"),
      // What the catalogue does not know is named by its name.
      ("trip", .option("moon"), "moon", "moon"), ("weather", .option("rain"), "weather", "weather"),
    ] as [(Question.ID, Answer, String, String)])
  func `an answer is named in a few words`(question: Question.ID, answer: Answer, italian: String, english: String)
    throws
  {
    #expect(try Adviser.invented("it", on: "2026-11-24").catalogue.soFar(question, answer).text == italian)
    #expect(try Adviser.invented("en", on: "2026-11-24").catalogue.soFar(question, answer).text == english)
  }

  @Test func `several answers are set off by middle dots, those not given left out`() throws {
    let catalogue = try Adviser.invented("en", on: "2026-11-24").catalogue
    let sheet: Answers = [
      "deck": .option("lower"), "age": .number(34), "wishes": .options(["smuggling", "noise"]),
    ]
    #expect(catalogue.soFar(["age", "island", "deck"], in: sheet).text == "34 years old · lower deck")
    #expect(catalogue.soFar(["wishes"], in: sheet).text == "smuggling, noise")
    #expect(catalogue.soFar([], in: sheet).text == "")
    #expect(catalogue.language == "en")
  }
}
