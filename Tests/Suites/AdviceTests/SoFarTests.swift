import Advice
import Interviews
import Packs
import Shipped
import Testing
import Texts

@Suite struct SoFarTests {
  @Test(
    arguments: [
      ("request", .option("asylum"), "prima domanda", "first application"),
      ("age", .number(34), "34 anni", "34 years old"), ("age", .unknown, "età non nota", "age not known"),
      ("topics", .options([]), "nessuno", "none"),
      ("gender", .option("woman"), "donna", "woman"),
      // What the catalogue does not know is named by its name.
      ("request", .option("moon"), "moon", "moon"), ("weather", .option("rain"), "weather", "weather"),
    ] as [(Question.ID, Answer, String, String)])
  func `an answer is named in a few words`(question: Question.ID, answer: Answer, italian: String, english: String)
    throws
  {
    let pack = try Shipped.pack()
    #expect(try Shipped.catalogue("it", pack).soFar(question, answer).text == italian)
    #expect(try Shipped.catalogue("en", pack).soFar(question, answer).text == english)
  }

  @Test func `several answers are set off by middle dots, those not given left out`() throws {
    let catalogue = try Shipped.catalogue("en", Shipped.pack())
    let sheet: Answers = [
      "gender": .option("man"), "age": .number(34), "topics": .options(["trafficking", "fgm"]),
    ]
    #expect(catalogue.soFar(["age", "residence", "gender"], in: sheet).text == "34 years old · man")
    #expect(catalogue.soFar(["topics"], in: sheet).text == "trafficking, genital mutilation")
    #expect(catalogue.soFar([], in: sheet).text == "")
    #expect(catalogue.language == "en")
  }
}
