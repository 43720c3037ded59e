import Packs
import Problems
import Shipped
import Testing

@Suite struct GlossaryTermsTests {
  @Test(arguments: [
    Slip(
      .english, "The Office gives you an interview at the AVSI desk.",
      "The Office gives you an interview at the AVSI place.", .glossary,
      "en.yaml:+0:22: warning: the original speaks of \"desk\" here; say \"desk\", or another form that the glossary lists"
    ),
    Slip(
      .english, "title: \"First an e-mail to the Questura (police)", "title: \"First an e-mail to the police station",
      .glossary,
      "en.yaml:+0:12: warning: \"police station\" is not the word of the glossary; say \"Questura\"",
      also: [
        "en.yaml:+0:12: warning: the original speaks of \"questura\" here; say \"Questura\", or another form that the glossary lists"
      ]),
    // The original keeps to its own glossary as well.
    Slip(
      .italian, "routes:\n  unaccompanied-minor:\n    title: \"",
      "routes:\n  unaccompanied-minor:\n    title: \"Asilo politico: ",
      .glossary, "it.yaml:+2:12: warning: \"asilo politico\" is not the word of the glossary; say \"protezione\""),
  ])
  func `a text that calls a thing otherwise is worth a look`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .english, "  questura: {say: [\"Questura\"], not: [\"police station\"]}\n", "", .wordsMissing,
      "en.yaml:-1:3: error: the glossary says no word for \"questura\"; name it under \"say\""),
    Slip(
      .english, "  questura: {say:", "  prefecture: {say: [\"Prefecture\"]}\n  questura: {say:", .wordsExtra,
      "en.yaml:+0:3: error: the glossary of the pack's own language has no term \"prefecture\"; take it out, or add it there"
    ),
    Slip(
      .english, "{say: [\"Questura\"]", "{say: []", .wordsMissing,
      "en.yaml:+0:19: error: the glossary says no word for \"questura\"; name it under \"say\""),
    Slip(
      .english, "families: [\"Noto Sans\", \"DejaVu Sans\"]", "families: []", .wordsMissing,
      "en.yaml:+0:19: error: name at least one family of fonts, such as \"Noto Sans\""),
  ])
  func `a language has a word for every term of the original, and a font`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `every language that ships keeps to its glossary, whatever joins the last letter of a word`() throws {
    let texts = try Shipped.languages.map { try Shipped.file("packs/milano/texts/\($0).yaml") }
    let interfaces = try Shipped.screenLanguages.map { language in
      SourceFile(name: "interface/\(language).yaml", text: try Shipped.file("interface/\(language).yaml").text)
    }
    let check = try CheckedPack(Shipped.files(), texts: texts, interfaces: interfaces)
    #expect(try check.problems.map(Shipped.said) == [])
  }
}
