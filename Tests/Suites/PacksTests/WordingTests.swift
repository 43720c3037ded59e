import Invented
import Packs
import Problems
import Shipped
import Testing

/// The words of a language as a translator has them, out and in again.
@Suite struct WordingTests {
  private static let italian = SourceFile(
    name: "p/texts/it.yaml",
    text: """
      language: it
      review: none
      pack: Porto
      questions:
        age: {title: "Quanti anni ha?", help: "Anni compiuti."}
      ---
      notes:
        first: "Chiama {rescue.phone}."   # il numero
        second: "Vai \\"subito\\"."
      services:
        rescue:
          name: "Soccorso"
          search: [mare]
          email_body: ["Gentile ufficio."]
      """)
  private static let english = SourceFile(
    name: "p/texts/en.yaml",
    text: """
      language: en
      review: none
      pack: Harbour
      questions:
        age: {title: "How old?"}
      ---
      notes:
        first: "Call {rescue.phone}."   # the number
      services:
        rescue: {name: "Rescue"}
      """)

  private func wordings() -> [Wording] {
    Wording.all(of: WordingTests.english, original: WordingTests.italian, review: nil)
  }

  /// What comes out where a translator has changed the file that was listed.
  private func translated(_ edit: (String) -> String) throws(Problem) -> Translation {
    let text = edit(POFile.text(of: wordings(), language: "en", pack: "p"))
    return try Translation(
      of: POFile(SourceFile(name: "en.po", text: text)), into: WordingTests.english, original: WordingTests.italian)
  }

  @Test func `a text stands beside its original, with its state`() {
    #expect(
      wordings().map { "\($0.path) \($0.state): \($0.original ?? "–") | \($0.translation ?? "–")" } == [
        "pack unreviewed: Porto | Harbour", "questions.age.title unreviewed: Quanti anni ha? | How old?",
        "questions.age.help missing: Anni compiuti. | –",
        "notes.first unreviewed: Chiama {rescue.phone}. | Call {rescue.phone}.",
        "notes.second missing: Vai \"subito\". | –", "services.rescue.name unreviewed: Soccorso | Rescue",
      ])
  }

  @Test func `gettext's tools get each text under the name of its place`() {
    let text = POFile.text(of: wordings(), language: "en", pack: "p")
    #expect(text.hasPrefix("msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: p\\n\"\n\"Language: en\\n\"\n"))
    #expect(
      text.contains(
        "\n#. missing\nmsgctxt \"notes.second\"\nmsgid \"Vai \\\"subito\\\".\"\nmsgstr \"\"\n"))
  }

  @Test(arguments: Shipped.languages)
  func `what ships goes out and comes in again without a byte of difference`(language: String) throws {
    for (file, original) in try zip(Shipped.texts(language), Shipped.texts("it")) {
      let wordings = Wording.all(of: file, original: original, review: nil)
      #expect(wordings.count > 100)
      #expect(wordings.filter { $0.translation == nil }.map(\.path) == [])
      let out = POFile.text(of: wordings, language: language, pack: "milano")
      let back = try Translation(of: POFile(SourceFile(name: "a.po", text: out)), into: file, original: original)
      #expect(back.file == file && back.changeCount == 0)
      // A translator who changes every text, and then thinks better of it.
      let other = out.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("msgstr \"") && $0 != "msgstr \"\"" ? $0.dropLast() + "!\"" : $0 }.joined(separator: "\n")
      let changed = try Translation(of: POFile(SourceFile(name: "b.po", text: other)), into: file, original: original)
      #expect(changed.changeCount == wordings.count { $0.original != nil })
      let again = try Translation(
        of: POFile(SourceFile(name: "a.po", text: out)), into: changed.file, original: original)
      let now = Wording.all(of: again.file, original: original, review: nil)
      #expect(now.map(\.translation) == wordings.map(\.translation))
    }
  }

  @Test func `a translation changes its text and nothing else of the file`() throws {
    let back = try translated {
      $0.replacing("\"Call {rescue.phone}.\"", with: "\"Ring\\t\"\n\"{rescue.phone} \\\"now\\\".\"").replacing(
        "\\t", with: " ")
    }
    #expect(back.changeCount == 1)
    #expect(
      back.file.text
        == WordingTests.english.text.replacing("\"Call {rescue.phone}.\"", with: "\"Ring {rescue.phone} \\\"now\\\".\"")
    )
  }

  @Test func `a text that was missing is written where it belongs`() throws {
    let back = try translated { text in
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (name, words) in [("questions.age.help", "In full years."), ("notes.second", "Go now.")] {
        if let index = lines.firstIndex(of: "msgctxt \"\(name)\"") { lines[index + 2] = "msgstr \"\(words)\"" }
      }
      return lines.joined(separator: "\n")
    }
    #expect(back.changeCount == 2)
    let now = Wording.all(of: back.file, original: WordingTests.italian, review: nil)
    #expect(now.first { $0.path == "questions.age.help" }?.translation == "In full years.")
    #expect(now.first { $0.path == "notes.second" }?.translation == "Go now.")
    #expect(back.file.text.contains("# the number"))
  }

  @Test func `what nobody confirmed stays as it is`() throws {
    let back = try translated {
      $0.replacing("msgctxt \"notes.first\"", with: "#, fuzzy\nmsgctxt \"notes.first\"").replacing(
        "Call {", with: "Ask {")
    }
    #expect(back.changeCount == 0 && back.fuzzyCount == 1)
    #expect(back.file == WordingTests.english)
  }

  @Test(arguments: [
    ("msgctxt \"notes.first\"", "msgctxt \"notes.third\"", "the original has no text notes.third"),
    ("\"Chiama {rescue.phone}.\"", "\"Chiama.\"", "the original of notes.first is another by now"),
    (
      "\"Call {rescue.phone}.\"", "\"Call.\"",
      "notes.first has other places than the original: – in place of {rescue.phone}"
    ),
    ("\"Call {rescue.phone}.\"", "\"Call\\n{rescue.phone}.\"", "notes.first holds a line break"),
    ("\"Call {rescue.phone}.\"", "\"Call {rescue.phone}.", "this is no line of a PO file"),
    ("msgctxt \"notes.first\"", "msgcontext \"notes.first\"", "this is no line of a PO file"),
  ])
  func `what can not be taken in is told with its line, and nothing is taken`(old: String, new: String, said: String) {
    #expect {
      _ = try translated { text in text.replacing(old, with: new) }
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      let sentence = (try? Shipped.said(problem)) ?? ""
      return problem.place.file == "en.po" && problem.place.line > 10 && sentence.contains(said)
    }
  }
}
