import Advice
import CivilTime
import Directory
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Sheets
import Shipped
import Testing
import Texts

@Suite struct StaleMarkTests {
  private static let days = [
    "2023-05-02", "2024-02-05", "2025-02-05", "2025-02-06", "2025-06-27", "2025-06-28", "2026-11-24",
  ]
  private static let topics: [Option.ID] = ["smuggling", "fire", "lost_child", "noise", "lost_things"]

  /// The woman's contacts with whether each is marked, and the legend.
  private func woman(on day: String) throws -> (marked: [String], legends: [String]) {
    var person = Person.woman
    person.day = day
    let sheet = try person.paper("it")
    #expect(try Set(person.screen("it").marked) == Set(sheet.marked))
    return (sheet.marked, sheet.legends)
  }

  @Test func `twelve months to the day are fresh, one day more is marked`() throws {
    let last = try woman(on: "2025-02-05")
    #expect(last.marked == ["Linea dei traghetti"])
    #expect(last.legends == ["* Dati senza data: chiama per conferma"])
    let first = try woman(on: "2025-02-06")
    #expect(
      first.marked == ["Segreteria del porto", "Linea dei traghetti", "Dogana"])
    #expect(first.legends == ["* Dati del 5 febbraio 2024 o senza data: chiama per conferma"])
  }

  @Test(
    arguments: [
      ("it", ["segreteria"], ["* Dati del 5 febbraio 2024: chiama per conferma"]),
      ("en", ["upper"], ["* Data of 5 February 2024: call to confirm"]),
      ("it", ["contrabbando"], []), ("it", ["biglietti"], []), ("it", ["zzz"], []),
      // The customs house and the lost property office have dates of their own.
      ("it", ["dogana"], ["* Dati del 5 febbraio 2024 o più recenti: chiama per conferma"]),
      ("en", ["ferry", "line"], ["* Undated data: call to confirm"]),
      ("en", [], ["* Data of 5 February 2024 or later, or undated: call to confirm"]),
    ] as [(String, [String], [String])])
  func `the legend tells the date of what is marked, or the oldest`(
    language: String, words: [String], legends: [String]
  ) throws {
    let adviser = try Adviser.invented(language, on: "2026-11-24")
    #expect(try adviser.directorySheet(DirectoryQuery(words.joined(separator: " "))).legends == legends)
  }

  @Test(arguments: days)
  func `what is stale and can be reached is marked, and nothing else`(day: String) throws {
    let adviser = try Adviser.invented("it", on: day)
    let json = adviser.helplinesJSON(at: day)["services"]?.list ?? []
    #expect(json.count == adviser.pack.services.count)
    for (service, json) in zip(adviser.services, json) {
      let isReached = service.status == .active && !(service.phones.isEmpty && service.address == nil)
      let isForEmergencies = adviser.pack.printedAlways.contains(service.id)
      let isMarked = json["stale"] == .bool(true) && isReached && !isForEmergencies
      #expect(adviser.contact(for: service).isMarked == isMarked, "\(service.id) on \(day)")
    }
  }

  @Test(arguments: Person.all)
  func `a legend stands once, in the frame or at the first block with a mark`(person: Person) throws {
    for day in StaleMarkTests.days {
      var person = person.needing(StaleMarkTests.topics)
      person.day = day
      let screen = try person.screen()
      for sheet in [screen, try person.paper(), try person.paper(withTopics: true)] {
        // The screen's frame is seen without what lies below it, so its legend stands there as well.
        let below = sheet.blocks.compactMap { $0.legend?.text }
        let inFrame = sheet == screen ? nil : sheet.directions?.legend?.text
        #expect(below.count + (inFrame == nil ? 0 : 1) == (sheet.marked.isEmpty ? 0 : 1), "\(day)")
        let first = sheet.blocks.first { block in
          if case .contacts(let contacts) = block.content { contacts.contains { $0.isMarked } } else { false }
        }
        #expect(inFrame != nil || first?.legend?.text == below.first, "\(day)")
      }
    }
  }

  @Test(arguments: Person.all)
  func `an emergency number is never marked`(person: Person) throws {
    let numbers = try InventedPack.emergencyNumbers()
    let person = person.needing(StaleMarkTests.topics)
    let adviser = try Adviser.invented("it", on: person.day)
    for sheet in [try person.screen(), try person.paper(withTopics: true), try adviser.directorySheet()] {
      let contacts = sheet.contacts.filter { $0.phones.contains { numbers.contains($0.display.text) } }
      #expect(!contacts.contains { $0.isMarked })
      for line in sheet.text(height: nil).split(separator: "\n") where line.contains("*") {
        #expect(!numbers.contains { line.split(separator: " ").map(String.init).contains($0) }, "\(line)")
      }
    }
    #expect(try person.screen().contacts.contains { $0.phones.contains { $0.display.text == numbers[0] } })
  }

  @Test func `a number older than its service marks the contact, with its own age`() throws {
    let number = try InventedPack.phone("pier-office").display
    let display = "display: \"\(number)\""
    for (source, day, legends) in [
      ("harbour-guide", "2024-06-01", []),
      ("line-report", "2024-06-01", ["* Undated data: call to confirm"]),
      ("rescue-leaflet", "2024-06-01", ["* Data of 6 November 2020: call to confirm"]),
      ("rescue-leaflet", "2021-11-06", []),
    ] as [(String, String, [String])] {
      let edited = try InventedPack().replacing(display, with: "\(display), source: \(source)", in: .services)
      let pack = try edited.pack()
      let catalogue = try edited.catalogue(.english, pack)
      let adviser = Adviser(
        pack: pack, catalogue: catalogue, official: catalogue, desk: nil, day: try #require(CivilDate(iso: day)))
      #expect(try adviser.directorySheet(DirectoryQuery(number)).legends == legends, "\(source) on \(day)")
    }
  }

  @Test func `the desk's own associations are not the pack's facts`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24", desk: .sample("listed_association"))
    let list = adviser.contact(for: try #require(adviser.service("ferry-agents")))
    #expect(list.members.count == 2)
    #expect(!list.members.contains { $0.isMarked } && !list.isMarked)
  }
}

extension Sheet {
  fileprivate var marked: [String] {
    let framed = (directions?.places ?? []) + [directions?.call].compactMap(\.self)
    let names = (framed + contacts).filter(\.isMarked).map(\.name.text)
    return names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
  fileprivate var legends: [String] {
    let all = [directions?.legend?.text].compactMap(\.self) + blocks.compactMap { $0.legend?.text }
    return all.enumerated().filter { all.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
