import Advice
import Interviews
import Packs
import Sheets
import Shipped
import Testing

@Suite struct PaperTests {
  @Test(arguments: Person.all)
  func `beside the person's language stands the same in Italian, block for block`(person: Person) throws {
    for language in Shipped.languages where language != "it" {
      for withTopics in [false, true] {
        let full = person.needing(["fgm", "crime_victims", "residence_permit"])
        let paper = try #require(
          try Adviser.shipped(language, on: full.day).paper(full.answers, withTopics: withTopics, isLarge: false))
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
      try Adviser.shipped("it", on: person.day).paper(person.answers, withTopics: false, isLarge: true))
    #expect(paper.official == nil && paper.isLarge)
    #expect(try paper.sheet == person.paper())
  }

  @Test func `answers that are not complete make no page and no e-mail`() throws {
    let adviser = try Adviser.shipped("en", on: "2026-11-24")
    #expect(adviser.paper(["request": .option("asylum")], withTopics: true, isLarge: false) == nil)
    #expect(adviser.mailDraft(["request": .option("asylum")]) == nil)
  }

  @Test(arguments: Person.all)
  func `an e-mail is drafted for whom the Questura takes one, in Italian, with blanks and nothing of theirs`(
    person: Person
  ) throws {
    for language in Shipped.languages {
      let draft = try Adviser.shipped(language, on: person.day).mailDraft(person.answers)
      #expect((draft != nil) == (person.route == "questura-email"))
      guard let draft else { continue }
      #expect(try draft.to == Shipped.email("questura-vulnerable-email"))
      #expect(try draft.subject == Shipped.emailSubject("questura-vulnerable-email"))
      #expect(draft.paragraphs.first == "Alla Questura di Milano, Ufficio Immigrazione.")
      #expect(draft.paragraphs.count { $0.hasSuffix(": ______________________________") } >= 5)
      #expect(!draft.message.contains("34"))
      #expect(!draft.message.contains("{"))
    }
  }
}
