import Advice
import Foundation
import Sheets
import Shipped
import Testing
import Texts

/// `questions`: the interview on paper, for pointing.
struct QuestionsCommandTests {
  private func run(_ arguments: [String], at moment: String = "2026-11-24T10:30") throws -> Command {
    try Command.run(["questions", "--at", moment] + arguments)
  }

  private func page(_ language: String, _ arguments: [String] = []) throws -> PrintedPage {
    let command = try run(["--format", "pdf", "--language", language] + arguments)
    try #require(command.status == 0, "\(command.complaints)")
    return try PrintedPage(reading: command.bytes)
  }

  @Test(arguments: Shipped.languages)
  func `every language of the pack has at most two pages of A4, the same every time`(language: String) throws {
    let page = try page(language)
    #expect(page.bytes.starts(with: Data("%PDF-".utf8)))
    #expect(["1", "2"].contains(page.facts["Pages"]))
    #expect(page.facts["Page size"]?.hasSuffix("(A4)") == true, "\(page.facts)")
    #expect(try self.page(language).bytes == page.bytes)
    // What a reader of PDF gives back of other scripts is in the order of the page.
    guard ["en", "es", "fr", "it"].contains(language) else { return }
    // Lines of two columns are read across, so words are counted: nothing is missing in either language.
    var words = Dictionary(grouping: page.words.split(separator: " "), by: \.self).mapValues(\.count)
    for question in try Shipped.adviser(language, on: "2026-11-24").questionSheet.questions {
      let told = [question.title] + question.answers.map(\.label)
      // What is the same in both languages stands there once.
      let texts = told.flatMap { [$0.own, $0.official == $0.own ? nil : $0.official] } + [question.help?.own]
      for text in texts.compactMap(\.self) where !text.isEmpty {
        for word in text.text.onOneLine.split(separator: " ") {
          #expect(words[word, default: 0] > 0, "“\(word)” of “\(text)”")
          words[word, default: 0] -= 1
        }
      }
      for key in question.answers.map(\.key) {
        #expect(words[key[...], default: 0] > 0, "\(key) of “\(question.title.own)”")
        words[key[...], default: 0] -= 1
      }
    }
  }

  @Test(arguments: Shipped.languages)
  func `without a format it is text, in the language asked for`(language: String) throws {
    let command = try run(["--language", language])
    #expect(command.status == 0 && command.complaints.isEmpty)
    #expect(command.output == (try Shipped.adviser(language, on: "2026-11-24").questionSheet.text()))
  }

  @Test func `the language is the desk's, else Italian, and the desk stands in the head`() throws {
    #expect(try run([]).output == run(["--language", "it"]).output)
    try Folder.lend { folder in
      let desk = "name: Sportello Prova\nrole: other\nlanguages: [fr, ar]\n"
      let file = try folder.write(desk, to: "desk.yaml").path
      let french = try run(["--desk", file])
      #expect(french.output == "Sportello Prova\n" + (try run(["--language", "fr"]).output))
      #expect(try page("fr", ["--desk", file]).says("Sportello Prova"))
    }
  }

  @Test func `it can be written to a file`() throws {
    try Folder.lend { folder in
      let path = folder.url.appending(path: "domande.pdf").path
      let command = try run(["--format", "pdf", "--output", path])
      #expect(command.status == 0 && command.bytes.isEmpty)
      #expect(try Data(contentsOf: URL(filePath: path)) == page("it").bytes)
    }
  }

  @Test(arguments: [
    (64, ["--language", "xx"], "ci sono ar, bn, en, es, fr, it, ur"), (64, ["--format", "json"], "json"),
    (64, ["--bogus"], "--bogus"), (64, ["more"], "more"), (64, ["--at", "yesterday"], "yesterday"),
    (66, ["--desk", "no-such-file.yaml"], "no-such-file.yaml"), (73, ["--output", "no/such/folder.txt"], "no/such"),
    (74, ["--output", "/dev/full"], "/dev/full"),
  ])
  func `what cannot be done is told in one sentence`(status: Int32, arguments: [String], named: String) throws {
    let command = try Command.run(["questions"] + arguments)
    #expect(command.status == status, "\(command.complaints)")
    #expect(command.output.isEmpty)
    #expect(command.complaints.split(separator: "\n").count == 1 && command.complaints.contains(named))
  }

  @Test func `a broken pack is 65, with its place, and a pack that is not there 66`() throws {
    try Folder.lend { folder in
      let pack = try ExitCodesTests.copyOfPack(in: folder, changing: "questions.yaml") {
        $0.replacing("identity_document", with: "\t- [", maxReplacements: 1)
      }
      for format in ["text", "pdf"] {
        let command = try Command.run(["questions", "--pack", pack, "--format", format])
        #expect(command.status == 65 && command.output.isEmpty)
        #expect(command.complaints.contains(/questions\.yaml:[0-9]+:[0-9]+: error/))
      }
    }
    #expect(try run(["--pack", "/no/such/pack"]).status == 66)
  }

  @Test func `the program's own list of commands names it`() throws {
    let help = try Command.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.onOneLine.contains("questions The interview on paper, for pointing"))
  }
}
