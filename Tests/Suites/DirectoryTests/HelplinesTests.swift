import Advice
import Directory
import Interviews
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct HelplinesTests {
  private func directory(_ words: [String], _ language: String = "it") throws -> [String] {
    try Adviser.shipped(language, on: "2026-11-24").directory(DirectoryQuery(words.joined(separator: " "))).map(
      \.id.text)
  }

  @Test(arguments: Shipped.languages)
  func `without a word the directory is whole and in the pack's order`(language: String) throws {
    let all = try Shipped.pack().services.keys.map(\.text)
    #expect(try directory([], language) == all)
    #expect(all.count == 21)
    // A word without a letter is no word.
    #expect(try directory([""], language) == all)
    #expect(try directory(["", ""], language) == all)
    #expect(try directory(["", try Shipped.phone("violence-women").display], language) == ["violence-women"])
  }

  @Test(
    arguments: [
      (["stalking"], ["violence-women"]), (["STALKING"], ["violence-women"]), (["stàlking"], ["violence-women"]),
      (["antitratta"], ["anti-trafficking"]), (["poste"], ["poste-permits"]),
      // A name, an audience and the stable name are searched alike.
      (["minori"], ["milan-minors-centre", "child-emergency"]), (["avsi-"], ["avsi-secretary", "avsi-desk"]),
      (["puo entrare"], ["milan-minors-centre"]), (["può", "entrare"], ["milan-minors-centre"]),
      (["pu\u{6F}\u{300}"], ["milan-minors-centre"]),
      // What somebody calls a thing: the topic's words, a language, slips of the pen.
      (["racket"], ["victims-terrorism-duty", "mafia-victims", "extortion-usury"]),
      (["rinnovo"], ["poste-permits"]), (["arabo"], ["violence-women", "anti-trafficking", "immigration-info"]),
      (["ar", "tratta"], ["anti-trafficking"]), (["violenzza"], ["violence-women"]),
      (["quesutra"], ["avsi-desk", "questura-vulnerable-email", "milan-associations", "prenotafacile"]),
      (["minorene"], ["child-emergency", "milan-minors-centre"]),
      (["800", "mafi"], ["mafia-victims", "extortion-usury"]), (["stalking", "poste"], []), (["zzz"], []),
    ] as [([String], [String])])
  func `every word must be found, whatever its accents and capitals`(words: [String], services: [String]) throws {
    #expect(try directory(words) == services)
  }

  @Test func `a number is found with and without blanks, whole or in part`() throws {
    let shown = try Shipped.phone("asylum-freephone").display
    let digits = shown.filter(\.isNumber)
    let end = digits.suffix(6)
    for words in [
      [digits], [shown], ["\(digits.prefix(3)) \(digits.dropFirst(3).prefix(2)) \(digits.dropFirst(5).prefix(2))"],
      ["0039", digits], ["+39\(digits)"], [String(end.prefix(3)), String(end.suffix(3))],
    ] { #expect(try directory(words) == ["asylum-freephone"], "\(words)") }
    for (id, number) in [
      ("violence-women", try Shipped.phone("violence-women").display),
      ("victims-terrorism-duty", try #require(Shipped.numbers("victims-terrorism-duty").last).filter(\.isNumber)),
    ] { #expect(try directory([number]) == [id], "\(number)") }
    // Numbers that must never be called are not found.
    let former = try Shipped.service("citizenship").formerPhones
    #expect(!former.isEmpty)
    for number in former { #expect(try directory([number]) == [], "\(number)") }
  }

  @Test func `a street is found by its name, however it is written`() throws {
    let street = try Shipped.address("immigration-branch-office").prefix { !$0.isNumber && $0 != "," }
    let words = street.lowercased().split(separator: " ").map(String.init)
    #expect(try directory(words) == ["immigration-branch-office"])
  }

  @Test func `what is searched is what the language says`() throws {
    #expect(try directory(["pregnant"], "en") == ["avsi-secretary"])
    #expect(try directory(["pregnant"], "it") == [])
    #expect(try directory(["traficking"], "en") == ["anti-trafficking"])
    let arabic = ["violence-women", "anti-trafficking", "immigration-info"]
    for name in ["Arabic", "arabo"] { #expect(try directory([name], "en") == arabic) }
    // By its code the same, before words that only begin so.
    #expect(try directory(["ar"], "en").starts(with: arabic))
    #expect(try directory(["incinta"], "it") == ["avsi-secretary"])
  }

  @Test func `the directory as JSON has the same services without a role`() throws {
    let json = try Adviser.shipped("it", on: "2026-11-24").helplinesJSON(
      DirectoryQuery("antitratta"), at: "2026-11-24T10:30:00+01:00")
    #expect(json.keys == ["schema", "at", "services"])
    #expect(json["schema"] == .number(1))
    #expect(json["at"]?.text == "2026-11-24T10:30:00+01:00")
    let services = try #require(json["services"]).list
    #expect(services.map { $0["id"]?.text } == ["anti-trafficking"])
    #expect(services.first?["role"] == .null)
  }

  @Test func `the directory to be read has its name once, and one sentence where nothing was found`() throws {
    let adviser = try Adviser.shipped("en", on: "2026-11-24")
    let whole = try adviser.directorySheet()
    #expect(whole.caption == "Numbers and desks")
    #expect(whole.title == "")
    #expect(whole.blocks.count == 1)
    #expect(whole.contacts.count == 21)
    #expect(whole.contacts.first?.name == "Emergency")
    let empty = try adviser.directorySheet(DirectoryQuery("zzz"))
    #expect(empty.blocks == [Block("", .text(["No number with these words."]))])
    #expect(empty.title == "")
    #expect(empty.caption == "Numbers and desks")
    #expect(whole.language == "en" && !whole.isRightToLeft)
  }
}
