import Advice
import Interviews
import Packs
import Shipped
import Testing

@Suite struct WordingTests {
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
    #expect(try Shipped.wording("it", pack).soFar(question, answer) == italian)
    #expect(try Shipped.wording("en", pack).soFar(question, answer) == english)
  }

  @Test func `several answers are set off by middle dots, those not given left out`() throws {
    let wording = try Shipped.wording("en", Shipped.pack())
    let sheet: AnswerSheet = [
      "gender": .option("man"), "age": .number(34), "topics": .options(["trafficking", "fgm"]),
    ]
    #expect(wording.soFar(["age", "residence", "gender"], in: sheet) == "34 years old · man")
    #expect(wording.soFar(["topics"], in: sheet) == "trafficking, genital mutilation")
    #expect(wording.soFar([], in: sheet) == "")
    #expect(wording.language == "en")
  }
}
