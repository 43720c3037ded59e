import Advice
import CivilTime
import Interviews
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

/// `--language`: paper speaks every language of the pack, the screen those of the program.
struct LanguagesTests {
  @Test(arguments: Shipped.languages)
  func `route and helplines speak every language of the pack`(language: String) throws {
    let adviser = try Shipped.adviser(language, on: "2026-11-24")
    let route = try Command.route(ExitCodesTests.person, ["--language", language])
    #expect(route.status == 0, "\(route.complaints)")
    let sheet = try #require(
      adviser.paperSheet(
        ["request": .option("other"), "other_need": .option("information"), "topics": .options([])], withTopics: false))
    #expect(route.output == sheet.text())
    let helplines = try Command.run(["helplines", "--language", language, "--at", "2026-11-24T10:30"])
    #expect(helplines.status == 0, "\(helplines.complaints)")
    let name = adviser.contact(for: try #require(adviser.service("violence-women"))).name
    #expect(helplines.output.onOneLine.contains(name.text.onOneLine))
    for number in MilanFacts.emergencies { #expect(helplines.output.onOneLine.contains(number)) }
  }

  @Test(arguments: [["route", "--answers", "-"], ["helplines"]])
  func `a language that no paper has is 64, with the list of those there are`(arguments: [String]) throws {
    let command = try Command.run(arguments + ["--language", "xx"], input: ExitCodesTests.person)
    #expect(command.status == 64)
    #expect(command.complaints == "sportello: --language: «xx» non c'è; ci sono ar, bn, en, es, fr, it, ur\n")
  }

  @Test(arguments: [["wizard"], ["stale"], ["check"], ["cases"]], ["ar", "xx"])
  func `a language that no screen has is 64, with the list of those there are`(
    arguments: [String], language: String
  ) throws {
    let command = try Command.run(arguments + ["--language", language])
    #expect(command.status == 64)
    let known = arguments == ["wizard"] ? Shipped.screenLanguages : Shipped.reportLanguages
    #expect(
      command.complaints
        == "sportello: --language: «\(language)» non c'è; ci sono \(known.joined(separator: ", "))\n")
  }

  @Test(arguments: Shipped.languages)
  func `the text of every result says every number that the person needs`(language: String) throws {
    let desks = try Desks(language)
    for (route, day, given) in PaperPersons.plain {
      for topics in [[], Reading.topics] {
        let given = given.with(topics: topics)
        let pack = try desks.adviser(day).pack
        let date = try #require(CivilDate(iso: day))
        let result = try #require(pack.interview.paperResult(given.answers, on: date, withTopics: true))
        let services = result.services.map(\.id) + pack.printedAlways
        let numbers = Set(services.compactMap { pack.service($0, on: date) }.flatMap(\.phones).map(\.display))
        #expect(numbers.isSuperset(of: MilanFacts.emergencies))
        let text = try desks.text(given, on: day, withTopics: true).onOneLine
        let missing = numbers.filter { !text.contains($0.onOneLine) }
        #expect(missing.isEmpty, "\(route) in \(language)")
      }
    }
  }

  @Test(arguments: Shipped.languages)
  func `a translation that nobody has reviewed says so, and the Italian is the original`(language: String) throws {
    let pack = try Shipped.pack()
    let lines = try Dictionary(
      uniqueKeysWithValues: Shipped.languages.filter { $0 != "it" }.map { language in
        (language, try Shipped.catalogue(language, pack).sheet(.translationUnreviewed).text)
      })
    let text = try Command.route(ExitCodesTests.person, ["--language", language]).output.onOneLine
    #expect(
      lines.keys.filter { lines[$0].map { text.contains($0.onOneLine) } ?? false }
        == (language == "it" ? [] : [language]))
    // What a reader of PDF gives back of other scripts is in the order of the page.
    guard ["en", "es", "fr", "it"].contains(language) else { return }
    let page = try PrintedPage.of(ExitCodesTests.person, ["--language", language])
    #expect(lines.values.filter { page.words.contains($0.onOneLine) }.count == (language == "it" ? 0 : 1))
  }
}
