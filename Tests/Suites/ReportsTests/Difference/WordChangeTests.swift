import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Proofs
import Reports
import Shipped
import Testing

@Suite struct WordChangeTests {
  @Test func `a word that was changed stands with its key in the language that changed it`() throws {
    let difference = try PackDifference(
      ComparedPack.invented(), ComparedPack.invented(["texts/it": [("Quanti anni ha?", "Che età ha?")]]))
    #expect(difference.words.map(\.language) == ["it"])
    #expect(difference.words.map(\.key) == ["questions.age.title"])
    #expect(difference.words.map(\.old) == ["Quanti anni ha?"])
    #expect(difference.words.map(\.new) == ["Che età ha?"])
    #expect(difference.people.isEmpty && difference.facts.isEmpty && !difference.isEmpty)
  }

  @Test(arguments: [
    ("review: none", "review: {by: Ada, date: 2026-05-01}", "review"),
    ("families: [\"Noto Sans\"", "families: [\"Noto Serif\"", "fonts.families"),
    ("package: fonts-noto-core", "package: fonts-noto", "fonts.package"),
    ("say: [\"traghett\"]", "say: [\"traghetto\"]", "glossary.ferry.say"),
    ("not: [\"tesserino\"]", "not: [\"cartellino\"]", "glossary.card.not"),
    (
      "\"Al porto di Prova.", "\"Spett. porto di Prova.",
      "services.master-email.email_body.1"
    ),
    (
      "title: \"La famiglia viaggia insieme\"\n", "title: \"La famiglia viaggia insieme\"\n    other_ways: \"Dopo\"\n",
      "routes.with-family.other_ways"
    ),
    (
      "    answered_by: \"Marinai di Prova\"\n",
      "    answered_by: \"Marinai di Prova\"\n    caution: \"Registrano la chiamata.\"\n",
      "services.coast-guard.caution"
    ),
    (
      "    answered_by: \"Marinai di Prova\"\n",
      "    answered_by: \"Marinai di Prova\"\n    desk_note: \"Dal 1999.\"\n", "services.coast-guard.desk_note"
    ),
    ("search: [\"moneta\", ", "search: [\"monete\", ", "services.purse-office.search"),
    ("ended: \"Chiuso dal {date}: non chiamare.\"", "ended: \"Aperto dal {date}: chiama.\"", "sheet.phrases.ended"),
    ("gennaio, febbraio", "febbraio, gennaio", "sheet.months"),
    ("am: amarico", "am: arabo", "sheet.languages.am"),
    ("weekdays: [lunedì, martedì", "weekdays: [martedì, lunedì", "sheet.hours.weekdays"),
    ("around_the_clock: \"{days}, 24 ore su 24\"", "around_the_clock: \"{days}, mai\"", "sheet.hours.around_the_clock"),
    ("\"{day} di fine mese\"", "\"ultimo {day} del mese\"", "sheet.hours.last_ordinals"),
  ])
  func `whatever else a catalogue says is compared as well`(old: String, new: String, key: String) throws {
    let difference = try PackDifference(ComparedPack.invented(), ComparedPack.invented(["texts/it": [(old, new)]]))
    #expect(difference.words.map(\.key).contains(key), "\(difference.words.map(\.key))")
    // The days of a range are those of the week where a language has no others.
    #expect(difference.words.allSatisfy { $0.key == key || $0.key.hasPrefix("sheet.hours.range_") })
    #expect(!difference.isEmpty)
  }

  @Test func `a placeholder is compared as it is written, not by the fact it names`() throws {
    let edits = ["services": [("+393331234567\", display: \"333 123 4567", "+393331234568\", display: \"333 123 4568")]]
    #expect(try PackDifference(ComparedPack.invented(), ComparedPack.invented(edits)).words.isEmpty)
  }

  @Test func `a language that comes or goes is one line`() throws {
    let whole = try ComparedPack.invented()
    let italian = ComparedPack(pack: whole.pack, catalogues: whole.catalogues.filter { $0.key == "it" })
    let gone = PackDifference(whole, italian)
    #expect(gone.words.isEmpty)
    #expect(gone.facts.map(\.kind) == [.language])
    #expect(gone.facts.map(\.id) == ["en"])
    #expect(gone.facts[0].new == nil)
    #expect(PackDifference(italian, whole).facts[0].old == nil)
    #expect(
      DifferenceWords(gone, reports: try Shipped.reports("en"), language: "en") == nil)
  }
}
