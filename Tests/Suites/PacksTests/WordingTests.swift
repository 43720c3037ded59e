import Advice
import CivilTime
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
    #expect(back.changeCount == 0 && back.left == ["notes.first"])
    #expect(back.file == WordingTests.english)
  }

  @Test func `a text whose original has changed meanwhile is left, and the others are taken`() throws {
    let back = try translated {
      $0.replacing("msgid \"Chiama {rescue.phone}.\"", with: "msgid \"Chiama.\"").replacing("Call {", with: "Ask {")
        .replacing("msgstr \"How old?\"", with: "msgstr \"What age?\"")
    }
    #expect(back.changeCount == 1 && back.left == ["notes.first"])
    #expect(back.file.text == WordingTests.english.text.replacing("How old?", with: "What age?"))
  }

  @Test func `texts that are missing together are written together`() throws {
    let bare = SourceFile(name: "p/texts/en.yaml", text: "language: en\npack: Harbour\n---\nnotes: {}\n")
    let all = wordings().filter { $0.translation != nil }
    let text =
      POFile.text(of: all, language: "en", pack: "p") + """

        msgctxt "notes.second"
        msgid "Vai \\"subito\\"."
        msgstr "Go."

        msgctxt "questions.age.help"
        msgid "Anni compiuti."
        msgstr "In full."

        """
    let back = try Translation(
      of: POFile(SourceFile(name: "en.po", text: text)), into: bare, original: WordingTests.italian)
    #expect(back.changeCount == 5)
    #expect(
      back.file.text == """
        language: en
        pack: Harbour
        ---
        questions: {age: {title: "How old?", help: "In full."}}
        services: {rescue: {name: "Rescue"}}
        notes: {first: "Call {rescue.phone}.", second: "Go."}

        """)
  }

  @Test(arguments: [
    "notes:\n  first: >-\n    Call\n    {rescue.phone}.\n", "notes:\n  first: Call\n    {rescue.phone}.\n",
    "notes:\n  first:\n",
  ])
  func `what can not be edited in its place is not edited at all`(notes: String) {
    let catalogue = SourceFile(name: "p/texts/en.yaml", text: "language: en\n---\n\(notes)")
    let text = "msgctxt \"notes.first\"\nmsgid \"Chiama {rescue.phone}.\"\nmsgstr \"Ring {rescue.phone}.\"\n"
    #expect(throws: Problem.self) {
      try Translation(
        of: POFile(SourceFile(name: "en.po", text: text)), into: catalogue, original: WordingTests.italian)
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func `lines end as on any system`(end: String, mark: String) throws {
    let back = try translated { mark + $0.replacing("Call {", with: "Ring {").replacing("\n", with: end) }
    #expect(back.file.text == WordingTests.english.text.replacing("Call {", with: "Ring {"))
  }

  @Test(arguments: [("fr", "p", "for the language en, not for fr"), ("en", "q", "for the pack p, not for q")])
  func `what was written for another language or pack is refused`(language: String, pack: String, said: String) throws {
    let text = POFile.text(of: wordings(), language: "en", pack: "p")
    let file = try POFile(SourceFile(name: "en.po", text: text))
    #expect(throws: Never.self) { try file.check(language: "en", pack: "p") }
    #expect {
      try file.check(language: language, pack: pack)
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return ((try? Shipped.said(problem)) ?? "").contains(said)
    }
  }

  @Test func `a catalogue that can not be read is neither listed nor reviewed`() throws {
    let broken = SourceFile(
      name: "p/texts/en.yaml", text: WordingTests.english.text.replacing("\"Call", with: "\"\"Call"))
    #expect(throws: Problem.self) { try Wording.all(read: broken, original: WordingTests.italian, review: nil) }
    #expect(throws: Problem.self) { try Wording.all(read: WordingTests.english, original: broken, review: nil) }
    let day = try Shipped.time("2026-10-01").moment.date
    #expect(throws: Problem.self) {
      try ReviewedCatalogue(broken, original: WordingTests.italian, by: "Ada", on: day)
    }
  }

  @Test(arguments: [
    ("msgctxt \"notes.first\"", "msgctxt \"notes.third\"", "the original has no text notes.third"),
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
