import Advice
import Directory
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct HelplinesTests {
  private func directory(_ words: [String], _ language: String = "it") throws -> [String] {
    try Adviser.invented(language, on: "2026-11-24").directory(DirectoryQuery(words.joined(separator: " "))).map(
      \.id.text)
  }

  @Test(arguments: InventedPack.languages)
  func `without a word the directory is whole, in the pack's order, and what has ended last`(language: String) throws {
    // What has ended stands last, wherever the pack has it.
    let all =
      try InventedPack().pack().services.keys.map(\.text).filter { $0 != "old-lost-things" } + ["old-lost-things"]
    #expect(try directory([], language) == all)
    #expect(all.count == 20)
    // A word without a letter is no word.
    #expect(try directory([""], language) == all)
    #expect(try directory(["", ""], language) == all)
    #expect(try directory(["", try InventedPack.phone("fire-watch").display], language) == ["fire-watch"])
  }

  @Test(
    arguments: [
      (["reclamo"], ["complaint-line"]), (["RECLAMO"], ["complaint-line"]), (["reclàmo"], ["complaint-line"]),
      (["borseggi"], ["pickpocket-line"]), (["capitaneria"], ["master-email"]),
      // A name, an audience and the stable name are searched alike.
      (["dogana"], ["lost-property-office", "customs-house"]), (["ferry-"], ["ferry-line", "ferry-agents"]),
      (["gia un"], ["pier-counter"]), (["già", "giorno"], ["pier-counter"]), (["gi\u{61}\u{300}"], ["pier-counter"]),
      // What somebody calls a thing: the topic's words, a language, slips of the pen.
      (["furti"], ["theft-desk", "pickpocket-line", "purse-office"]),
      (["cabina"], ["noise-line"]), (["francese"], ["fire-watch", "timetable-line"]),
      (["fr", "traghetti"], ["timetable-line"]), (["contrabbanndo"], ["coast-guard"]),
      (["traghteti"], ["ferry-line", "timetable-line", "ferry-agents"]),
      (["perdte"], ["lost-property-office", "old-lost-things"]),
      (["800", "bors"], ["pickpocket-line", "purse-office", "complaint-line"]),
      (["reclamo", "dogana"], []), (["zzz"], []),
    ] as [([String], [String])])
  func `every word must be found, whatever its accents and capitals`(words: [String], services: [String]) throws {
    #expect(try directory(words) == services)
  }

  @Test func `what people call a thing finds it in their language and in the pack's own, and is not shown`() throws {
    for language in ["it", "en"] {
      for words in [["moneta"], ["spiccioli"], ["moneta", "tesserino"], ["spicioli"]] {
        #expect(try directory(words, language) == ["purse-office"], "\(words)")
      }
    }
    #expect(try directory(["toddler"], "en") == ["child-line"] && directory(["toddler"]) == [])
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let office = try InventedPack.service("purse-office")
    #expect(adviser.json(office, role: nil)["search"] == .texts(["moneta", "spiccioli, tesserino"]))
    let interface = try Shipped.interface("it")
    #expect(!adviser.directorySheet(DirectoryQuery("moneta"), interface).text(height: nil).contains("moneta"))
    #expect(!"\(adviser.card(for: office, interface))".contains("moneta"))
  }

  @Test func `a number is found with and without blanks, whole or in part`() throws {
    let shown = try InventedPack.phone("ferry-line").display
    let digits = shown.filter(\.isNumber)
    let end = digits.suffix(6)
    for words in [
      [digits], [shown], ["\(digits.prefix(3)) \(digits.dropFirst(3).prefix(2)) \(digits.dropFirst(5).prefix(2))"],
      ["0039", digits], ["+39\(digits)"], [String(end.prefix(3)), String(end.suffix(3))],
    ] { #expect(try directory(words) == ["ferry-line"], "\(words)") }
    for (id, number) in [
      ("fire-watch", try InventedPack.phone("fire-watch").display),
      ("theft-desk", try #require(InventedPack.numbers("theft-desk").last).filter(\.isNumber)),
    ] { #expect(try directory([number]) == [id], "\(number)") }
  }

  @Test(
    arguments: [
      (["06 00002221"], "old-lost-things"), (["0600002221"], "old-lost-things"), (["+390600002221"], "old-lost-things"),
      (["0039", "06", "0000", "222"], "old-lost-things"), (["06", "0000222"], "old-lost-things"),
      (["02 00003331"], "pier-office"), (["390200003331"], "pier-office"), (["0200003332"], "pier-office"),
      (["+39 02 00003332"], "pier-office"), (["00003332"], "pier-office"),
    ] as [([String], Service.ID)])
  func `a number that is called no more finds its service, and is nowhere to be called`(
    words: [String], id: Service.ID
  ) throws {
    #expect(try directory(words).last == id.text)
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let service = try InventedPack.service(id)
    #expect(!service.formerPhones.isEmpty)
    let contact = adviser.contact(for: service)
    let card = "\(adviser.card(for: service, try Shipped.interface("it")))"
    let sheet = try adviser.directorySheet(DirectoryQuery(words.joined(separator: " "))).text(height: nil)
    for phone in service.formerPhones {
      #expect(!card.contains(phone.display) && !sheet.contains(phone.display) && !"\(contact)".contains(phone.display))
    }
  }

  @Test func `who looks for an old number is led to whoever took its place, before the one that has ended`() throws {
    #expect(try directory(["06", "0000222"]) == ["lost-property-office", "old-lost-things"])
    #expect(try directory([]).last == "old-lost-things")
  }

  @Test func `a number of another day finds its service, before it is called and after`() throws {
    let pack = try InventedPack().replacing(
      "      - {number: \"+39800222333\", display: \"800 222 333\"}\n",
      with: "      - {number: \"+39800222333\", display: \"800 222 333\", valid_to: 2027-02-28}\n"
        + "      - {number: \"+39800222444\", display: \"800 222 444\", valid_from: 2027-03-01}\n", in: .services)
    for day in ["2026-11-24", "2027-02-28", "2027-03-01"] {
      let adviser = try pack.adviser(on: day)
      for number in ["800222333", "800 222 444"] {
        #expect(adviser.directory(DirectoryQuery(number)).map(\.id) == ["noise-line"], "\(day) \(number)")
      }
    }
  }

  @Test func `a street is found by its name, however it is written`() throws {
    let street = try InventedPack.address("customs-house").prefix { !$0.isNumber && $0 != "," }
    let words = street.lowercased().split(separator: " ").map(String.init)
    #expect(try directory(words) == ["customs-house"])
  }

  @Test func `what is searched is what the language says`() throws {
    #expect(try directory(["upper"], "en") == ["pier-office"])
    #expect(try directory(["upper"], "it") == [])
    #expect(try directory(["smugling"], "en") == ["coast-guard"])
    let french = ["fire-watch", "timetable-line"]
    for name in ["French", "francese"] { #expect(try directory([name], "en") == french) }
    // By its code the same, before words that only begin so.
    #expect(try directory(["fr"], "en").starts(with: french))
    #expect(try directory(["ponte"], "it") == ["pier-office"])
  }

  @Test func `the directory as JSON has the same services without a role`() throws {
    let json = try Adviser.invented("it", on: "2026-11-24").helplinesJSON(
      DirectoryQuery("borseggi"), at: "2026-11-24T10:30:00+01:00")
    #expect(json.keys == ["schema", "at", "services"])
    #expect(json["schema"] == .number(1))
    #expect(json["at"]?.text == "2026-11-24T10:30:00+01:00")
    let services = try #require(json["services"]).list
    #expect(services.map { $0["id"]?.text } == ["pickpocket-line"])
    #expect(services.first?["role"] == .null)
  }

  @Test func `the directory to be read has its name once, and one sentence where nothing was found`() throws {
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    let whole = try adviser.directorySheet()
    #expect(whole.caption == "Numbers and desks")
    #expect(whole.title == "")
    #expect(whole.blocks.count == 1)
    #expect(whole.contacts.count == 20)
    #expect(whole.contacts.first?.name == "Rescue")
    let empty = try adviser.directorySheet(DirectoryQuery("zzz"))
    #expect(empty.blocks == [Block("", .text(["No number with these words."]))])
    #expect(empty.title == "")
    #expect(empty.caption == "Numbers and desks")
    #expect(whole.language == "en" && !whole.isRightToLeft)
  }
}
