import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Sheets
import Shipped
import Testing
import Texts

/// What is laid before a person who points at answers.
@Suite struct QuestionSheetTests {
  private let day = "2026-11-24"

  @Test(arguments: Shipped.languages)
  func `every question of the pack stands there in its order, every answer under the number of its key`(
    language: String
  ) throws {
    let adviser = try Shipped.adviser(language, on: day)
    let sheet = adviser.questionSheet
    let (own, italian) = (adviser.catalogue.questions, adviser.official.questions)
    let isItalian = language == "it"
    try #require(sheet.questions.count == adviser.pack.interview.questions.count)
    #expect(sheet.questions.count == 15)
    for (asked, question) in zip(sheet.questions, adviser.pack.interview.questions.values) {
      let (words, beside) = try (#require(own[question.id]), #require(italian[question.id]))
      #expect(asked.title == Bilingual(own: words.title, official: isItalian ? nil : beside.title))
      #expect(asked.help?.own == words.help && asked.help?.official == (isItalian ? nil : beside.help))
      guard case .integer = question.kind else {
        #expect(asked.answers.map(\.key) == (1...question.options.count).map(String.init), "\(question.id)")
        #expect(asked.answers.map(\.label.own) == question.options.compactMap { words.options[$0.id]?.label })
        let labels = question.options.map { isItalian ? nil : beside.options[$0.id]?.label }
        #expect(asked.answers.map(\.label.official) == labels)
        continue
      }
      #expect(asked.kind == .number)
      #expect(asked.answers.map(\.key) == ["u"])
      #expect(asked.answers.first?.label.own == words.unknown?.label)
    }
    #expect(sheet.questions.last?.kind == .several && sheet.questions.last?.answers.count == 9)
  }

  @Test func `in Italian it has one language, in another the Italian beside it and what nobody has reviewed`() throws {
    let italian = try Shipped.adviser("it", on: day)
    #expect(italian.questionSheet.paper.official == nil)
    #expect(italian.questionSheet.paper.sheet.unreviewed == nil)
    let urdu = try Shipped.adviser("ur", on: day)
    #expect(urdu.questionSheet.paper.official?.title == italian.questionSheet.paper.sheet.title)
    #expect(urdu.questionSheet.paper.sheet.isRightToLeft)
    #expect(urdu.questionSheet.paper.sheet.unreviewed == urdu.words(.translationUnreviewed))
  }

  @Test func `its foot says of which pack and which day it is, its head whose desk`() throws {
    let yaml = "name: Sportello Prova\naddress: \"Via Esempio 1, Milano\"\nrole: other\n"
    let desk = try Desk(SourceFile(name: "desk.yaml", text: yaml))
    let sheet = try Shipped.adviser("it", on: day, desk: desk).questionSheet.paper.sheet
    let version = try Shipped.pack().version
    #expect(sheet.foot.map(\.text) == ["Sportello · Milano \(version) · foglio del 24 novembre 2026"])
    #expect(sheet.head.map(\.text) == ["Sportello Prova · Via Esempio 1, Milano"])
    #expect(sheet.blocks.isEmpty)
  }

  @Test(arguments: [("2027-02-28", ["1", "2", "3"], "child_alone"), ("2027-03-01", ["1", "2", "3"], "has_ticket")])
  func `an option has its number of the day, and stands there on no other`(
    day: String, keys: [String], second: String
  ) throws {
    let invented = try InventedPack().replacing(
      "[ferry, has_ticket, child_alone, other]",
      with: "[ferry, {id: has_ticket, valid_from: 2027-03-01}, {id: child_alone, valid_to: 2027-02-28}, other]",
      in: .questions)
    let adviser = try invented.adviser(on: day)
    let trip = try #require(adviser.questionSheet.questions.first)
    #expect(trip.answers.map(\.key) == keys)
    let label = adviser.official.questions["trip"]?.options[Option.ID(second)]?.label
    #expect(trip.answers[1].label.own == label)
  }
}
