import Advice
import Directory
import Interviews
import Packs
import Problems
import Sheets
import Shipped
import Testing

@Suite struct SpokenLanguagesTests {
  @Test(
    arguments: [
      ("it", "ar", "ar"), ("it", "arabo", "ar"), ("it", "ARABO", "ar"), ("en", "Arabic", "ar"), ("en", "arabo", "ar"),
      ("it", " cinese ", "zh"), ("it", "bengalese", "bn"), ("it", "Arabic", nil), ("it", "klingon", nil),
      ("it", "", nil),
    ] as [(String, String, String?)])
  func `a language is known by its code, its name and its Italian name`(language: String, name: String, code: String?)
    throws
  {
    #expect(try Adviser.shipped(language, on: "2026-11-24").language(called: name) == code)
  }

  @Test func `the languages to choose from are those that somebody states, by name`() throws {
    let italian = try Adviser.shipped("it", on: "2026-11-24")
    #expect(
      italian.spokenLanguages.map(italian.name(ofLanguage:)) == [
        "albanese", "arabo", "cinese", "francese", "inglese", "italiano", "persiano", "polacco", "portoghese", "rumeno",
        "russo", "spagnolo", "ucraino",
      ])
    #expect(try Adviser.shipped("en", on: "2026-11-24").spokenLanguages.first == "sq")
  }

  @Test func `a filter keeps those who state a language, and the desk's associations count`() throws {
    let query = DirectoryQuery(filters: [.speaks("ar")])
    let found = try Adviser.shipped("it", on: "2026-11-24").directory(query).map(\.id.text)
    #expect(found == ["violence-women", "anti-trafficking", "immigration-info"])
    let desk = try Desk(
      SourceFile(
        name: "desk.yaml",
        text: """
          name: "Sportello"
          role: other
          associations:
            - {name: "Associazione Gabbiano", address: "Via Prova 2, Milano", languages: [ar],
               phones: [{number: "+390299999999", display: "02 99999999"}]}
          """))
    let adviser = try Adviser.shipped("it", on: "2026-11-24", desk: desk)
    #expect(adviser.directory(query).map(\.id.text) == found + ["milan-associations"])
    for words in ["gabbiano", "0299999999", "via prova"] {
      #expect(adviser.directory(DirectoryQuery(words)).map(\.id.text) == ["milan-associations"])
    }
    #expect(
      adviser.directory(DirectoryQuery("tratta", filters: [.speaks("zh")])).map(\.id.text) == ["anti-trafficking"])
    #expect(adviser.directory(DirectoryQuery("tratta", filters: [.speaks("bn")])).isEmpty)
  }

  @Test func `where nobody states a language, the sheet says to call all the same`() throws {
    let sheet = try Adviser.shipped("en", on: "2026-11-24").directorySheet(DirectoryQuery(filters: [.speaks("bn")]))
    #expect(sheet.text(height: nil).replacing("\n", with: " ").contains("Many have interpreters: call all the same."))
  }
}
