import Advice
import Interviews
import Invented
import Packs
import Sheets
import Shipped
import Testing

@Suite struct PaperTests {
  @Test(arguments: Person.all)
  func `beside the person's language stands the same in Italian, block for block`(person: Person) throws {
    for language in ["en"] {
      for withTopics in [false, true] {
        let full = person.needing(["noise", "thefts", "timetable"])
        let paper = try #require(
          try Adviser.invented(language, on: full.day).paper(full.answers, withTopics: withTopics, isLarge: false))
        let official = try #require(paper.official)
        #expect(paper.sheet.language == language && official.language == "it")
        #expect(paper.sheet.blocks.map(\.part) == official.blocks.map(\.part), "\(language)")
        #expect(paper.sheet.shape == official.shape, "\(language)")
        #expect(try official == full.paper("it", withTopics: withTopics))
        #expect(paper.sheet.unreviewed != nil && official.unreviewed == nil)
      }
    }
  }

  @Test(arguments: Person.all)
  func `in Italian the page has one language`(person: Person) throws {
    let paper = try #require(
      try Adviser.invented("it", on: person.day).paper(person.answers, withTopics: false, isLarge: true))
    #expect(paper.official == nil && paper.isLarge)
    #expect(try paper.sheet == person.paper())
  }

  @Test func `answers that are not complete make no page and no e-mail`() throws {
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    #expect(adviser.paper(["trip": .option("ferry")], withTopics: true, isLarge: false) == nil)
    #expect(adviser.mailDraft(["trip": .option("ferry")]) == nil)
  }

  @Test(arguments: Person.all)
  func `an e-mail is drafted for whoever takes one, in Italian, with blanks and nothing of theirs`(
    person: Person
  ) throws {
    for language in ["it", "en"] {
      let draft = try Adviser.invented(language, on: person.day).mailDraft(person.answers)
      #expect((draft != nil) == (person.route == "write-ahead"))
      guard let draft else { continue }
      #expect(try draft.to == InventedPack.email("master-email"))
      #expect(try draft.subject == InventedPack.emailSubject("master-email"))
      #expect(draft.paragraphs.first == "Al porto di Prova.")
      #expect(draft.paragraphs.count { $0.hasSuffix(": ______________________________") } == 1)
      #expect(!draft.message.contains("34"))
      #expect(!draft.message.contains("{"))
    }
  }
}
