import Advice
import Interviews
import OrderedCollections
import Packs
import Proofs
import Shipped
import Testing

@Suite struct WordChangeTests {
  @Test func `a word that was changed stands with its key in the language that changed it`() throws {
    let difference = try PackDifference(
      Versions.shipped(), Versions.edited(["texts/it": [("Quanti anni ha?", "Che età ha?")]]))
    #expect(difference.words.map(\.language) == ["it"])
    #expect(difference.words.map(\.key) == ["questions.age.title"])
    #expect(difference.words.map(\.old) == ["Quanti anni ha?"])
    #expect(difference.words.map(\.new) == ["Che età ha?"])
    #expect(difference.people.isEmpty && difference.facts.isEmpty && !difference.isEmpty)
  }

  @Test func `a placeholder is compared as it is written, not by the fact it names`() throws {
    let edits = ["services": [("+393515735567\", display: \"351 573 5567", "+393515735568\", display: \"351 573 5568")]]
    #expect(try PackDifference(Versions.shipped(), Versions.edited(edits)).words.isEmpty)
  }

  @Test func `a language that comes or goes is one line`() throws {
    let whole = try Versions.shipped()
    let italian = Edition(pack: whole.pack, catalogues: whole.catalogues.filter { $0.key == "it" })
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
