import Advice
import Directory
import Interviews
import Invented
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
    #expect(try Adviser.invented(language, on: "2026-11-24").language(called: name) == code)
  }

  @Test func `the languages to choose from are those that somebody states, by name`() throws {
    let italian = try Adviser.invented("it", on: "2026-11-24")
    #expect(
      italian.spokenLanguages.map(italian.name(ofLanguage:)) == [
        "albanese", "arabo", "francese", "inglese", "italiano", "spagnolo",
      ])
    #expect(try Adviser.invented("en", on: "2026-11-24").spokenLanguages.first == "sq")
  }

  @Test func `a filter keeps those who state a language, and the desk's associations count`() throws {
    let query = DirectoryQuery(filters: [.speaks("fr")])
    let found = try Adviser.invented("it", on: "2026-11-24").directory(query).map(\.id.text)
    #expect(found == ["fire-watch", "timetable-line"])
    let desk = try Desk(
      SourceFile(
        name: "desk.yaml",
        text: """
          name: "Sportello"
          role: other
          associations:
            - {name: "Associazione Gabbiano", address: "Via Gabbiani 2, Prova", languages: [fr],
               phones: [{number: "+390299999999", display: "02 99999999"}]}
          """))
    let adviser = try Adviser.invented("it", on: "2026-11-24", desk: desk)
    #expect(adviser.directory(query).map(\.id.text) == found + ["ferry-agents"])
    for words in ["gabbiano", "0299999999", "via gabbiani"] {
      #expect(adviser.directory(DirectoryQuery(words)).map(\.id.text) == ["ferry-agents"])
    }
    #expect(
      adviser.directory(DirectoryQuery("traghetti", filters: [.speaks("ar")])).map(\.id.text) == ["timetable-line"])
    #expect(adviser.directory(DirectoryQuery("traghetti", filters: [.speaks("bn")])).isEmpty)
  }

  @Test func `where nobody states a language, the sheet says to call all the same`() throws {
    let sheet = try Adviser.invented("en", on: "2026-11-24").directorySheet(DirectoryQuery(filters: [.speaks("bn")]))
    #expect(sheet.text(height: nil).replacing("\n", with: " ").contains("Many have interpreters: call all the same."))
  }
}
