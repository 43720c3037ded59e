import Advice
import CivilTime
import OpeningHours
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing
import Texts

@Suite struct SheetWordsTests {
  private func sheet(_ language: String) throws -> SheetWords {
    try Shipped.catalogue(language, Shipped.pack()).sheet
  }

  @Test(arguments: Shipped.languages)
  func `a sheet's phrases have the same places in every language`(language: String) throws {
    let (original, translation) = try (sheet("it").phrases, sheet(language).phrases)
    for phrase in SheetPhrase.allCases {
      #expect(Set(translation[phrase]?.places ?? []) == Set(original[phrase]?.places ?? []), "\(phrase)")
      let words = translation.text(phrase)
      #expect(!words.isEmpty && words != phrase.rawValue, "\(phrase)")
    }
  }

  @Test(
    arguments: [
      (.closedDays, ["name", "from", "to", "reason"]), (.packVersion, ["pack", "version", "date"]),
      (.hoursMachine, ["machine"]), (.date, ["day", "month", "year"]), (.fallback, ["reasons", "contact"]),
      (.translationUnreviewed, []), (.translationCounts, []), (.nextOpenDay, ["day"]), (.nextOpenToday, ["day"]),
      (.phoneHours, ["hours"]), (.morePlaces, ["count"]),
    ] as [(SheetPhrase, Set<String>)])
  func `a sheet's phrase has the places that the program fills`(phrase: SheetPhrase, places: Set<String>) throws {
    #expect(Set(try sheet("it").phrases[phrase]?.places ?? []) == places)
  }

  @Test func `all languages name the same languages, and every one that a service speaks`() throws {
    let names = try Shipped.languages.map { try sheet($0).languages }
    #expect(names.allSatisfy { Set($0.keys) == names.first.map { Set($0.keys) } })
    let spoken = try Set(Shipped.pack().services(on: #require(CivilDate(iso: "2026-11-24"))).flatMap(\.languages))
    #expect(spoken.count > 10)
    for languages in names { #expect(spoken.subtracting(languages.keys).isEmpty) }
  }

  @Test(arguments: [
    ("it", "2024-02-05", "5 febbraio 2024"), ("it", "2024-02", "febbraio 2024"), ("it", "2024", "2024"),
    ("en", "2023-12-31", "31 December 2023"), ("en", "2023-12", "December 2023"), ("en", "soon", "soon"),
    // A language's own word for the first of a month, and the number that all countries share.
    ("fr", "2026-12-01", "1er décembre 2026"), ("fr", "2026-12-02", "2 décembre 2026"),
    ("ar", "2026-12-01", "1 ديسمبر (12) 2026"),
  ])
  func `a date is said as far as it is known`(language: String, date: String, words: String) throws {
    #expect(try sheet(language).text(ofPartial: date).text == words)
  }

  @Test func `hours are said as the readers of a language write them`() throws {
    let hours = try OpeningHours(parsing: "Jun-Sep Mo-Fr 09:00-14:00; Dec 01 off")
    #expect(
      try sheet("fr").hours.text(of: hours).text
        == "de juin à septembre : du lundi au vendredi 9h00–14h00 ; 1er décembre : fermé".replacing(
          " :", with: "\u{A0}:"
        )
        .replacing(" ;", with: "\u{A0};"))
    #expect(
      try sheet("it").hours.text(of: hours).text.hasPrefix("da giugno a settembre: da lunedì a venerdì 9:00–14:00"))
  }

  @Test func `languages are said by their names, unknown ones by their code`() throws {
    #expect(try sheet("it").text(ofLanguages: ["it", "ar", "xx"]).text == "italiano, arabo, xx")
    #expect(try sheet("en").text(ofLanguages: []).text == "")
  }

  @Test(arguments: [
    Slip(
      .italian, ", dicembre]", "]", .wordsMissing,
      "it.yaml:+0:11: error: a year has twelve months"),
    Slip(
      .italian, "[lunedì, ", "[", .wordsMissing,
      "it.yaml:+0:15: error: a week has seven days, Monday first"),
    Slip(
      .italian, "  range: \"da {first} a {last}", "  range: \"da lunedì a {last}", .placeholder,
      "it.yaml:-4:5: error: the pattern for range, \"da lunedì a {last}\", lacks {first}; put it where the words of the language want it"
    ),
    Slip(
      .italian, "{days}, 24 ore su 24", "24 ore su 24", .placeholder,
      "it.yaml:-7:5: error: the pattern for around_the_clock, \"24 ore su 24\", lacks {days}; put it where the words of the language want it"
    ),
    Slip(
      .italian, "  range: \"da {first} a {last}", "  range: \"da {primo} a {last}", .placeholder,
      "it.yaml:-4:5: error: the pattern for range, \"da {primo} a {last}\", lacks {first}; put it where the words of the language want it"
    ),
  ])
  func `a year has twelve months, a week seven days, and patterns have their places`(slip: Slip) throws {
    try slip.check()
  }
}
