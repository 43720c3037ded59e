import Packs
import Problems
import Shipped
import Testing

@Suite struct GlossaryTermsTests {
  @Test(arguments: [
    Slip(
      .english, "title: \"Is there a ferry card?\"",
      "title: \"Is there a ferry paper?\"", .glossary,
      "en.yaml:+0:12: warning: the original speaks of \"card\" here; say \"card\", or another form that the glossary lists"
    ),
    Slip(
      .english, "books for you, with your card", "books for you, with your badge",
      .glossary,
      "en.yaml:+0:12: warning: \"badge\" is not the word of the glossary; say \"card\"",
      also: [
        "en.yaml:+0:12: warning: the original speaks of \"card\" here; say \"card\", or another form that the glossary lists"
      ]),
    // The original keeps to its own glossary as well.
    Slip(
      .italian, "routes:\n  lone-child:\n    title: \"",
      "routes:\n  lone-child:\n    title: \"Tesserino: ",
      .glossary, "it.yaml:+2:12: warning: \"tesserino\" is not the word of the glossary; say \"tessera\""),
  ])
  func `a text that calls a thing otherwise is worth a look`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .english, "  card: {say: [\"card\"], not: [\"badge\"]}\n", "", .untranslated,
      "en.yaml:-1:3: warning: the glossary says no word for \"card\"; name it under \"say\""),
    Slip(
      .english, "  card: {say:", "  lagoon: {say: [\"lagoon\"]}\n  card: {say:", .wordsExtra,
      "en.yaml:+0:3: error: the glossary of the pack's own language has no term \"lagoon\"; take it out, or add it there"
    ),
    Slip(
      .english, "{say: [\"card\"]", "{say: []", .wordsMissing,
      "en.yaml:+0:15: error: the glossary says no word for \"card\"; name it under \"say\""),
    Slip(
      .english, "families: [\"Noto Sans\", \"DejaVu Sans\"]", "families: []", .wordsMissing,
      "en.yaml:+0:19: error: name at least one family of fonts, such as \"Noto Sans\""),
  ])
  func `a language has a word for every term of the original, and a font`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `every language that ships keeps to its glossary, whatever joins the last letter of a word`() throws {
    let texts = try Shipped.languages.map(Shipped.texts)
    let interfaces = try Shipped.screenLanguages.map { language in
      SourceFile(name: "interface/\(language).yaml", text: try Shipped.file("interface/\(language).yaml").text)
    }
    let check = try CheckedPack(Shipped.files(), texts: texts, interfaces: interfaces)
    #expect(try check.problems.map(Shipped.said) == [])
  }
}
