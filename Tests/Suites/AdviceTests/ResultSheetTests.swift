import Advice
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct ResultSheetTests {
  private let questura: Service.ID = "master-email"
  private static let everyTopic: [Option.ID] = [
    "smuggling", "fire", "lost_child", "noise", "complaint", "thefts", "lost_things", "timetable",
  ]

  @Test(arguments: Person.all)
  func `a sheet tells the route of the person and its steps`(person: Person) throws {
    let adviser = try Adviser.invented("it", on: person.day)
    for sheet in [try person.screen(), try person.paper()] {
      #expect(sheet.title == adviser.title(of: person.route))
      #expect(sheet.steps == (try adviser.steps(of: person.route)).map(\.text))
      #expect(sheet.steps.count >= 2)
      #expect(sheet.blocks.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: Person.all)
  func `all languages tell the same, block by block`(person: Person) throws {
    for topics in [[], ResultSheetTests.everyTopic] as [[Option.ID]] {
      let person = person.needing(topics)
      let desks = [nil, try Desk.sample("listed_association")]
      for desk in desks {
        #expect(try person.screen("it", desk: desk).shape == person.screen("en", desk: desk).shape)
        for withTopics in [false, true] {
          let italian = try person.paper("it", desk: desk, withTopics: withTopics)
          #expect(try italian.shape == person.paper("en", desk: desk, withTopics: withTopics).shape)
        }
      }
    }
  }

  @Test(arguments: Person.all)
  func `the screen says why, paper never does`(person: Person) throws {
    let screen = try person.screen()
    let paper = try person.paper()
    #expect(!screen.reasons.isEmpty || person.route == "far-away")
    #expect(paper.reasons.isEmpty)
    #expect(paper.others.allSatisfy { $0.reasons.isEmpty })
    #expect(paper.others.map(\.title) == screen.others.map(\.title))
  }

  @Test func `the reasons are the answers that open the route`() throws {
    #expect(try Person.woman.screen("it").reasons == "Perché: ponte di sopra")
    #expect(try Person.woman.screen("en").reasons == "Because: upper deck")
    #expect(try Person.woman.screen("en").others.map(\.reasons) == ["Because: no card"])
  }

  @Test(arguments: Person.all)
  func `the numbers for emergencies stand on every sheet, in the same order`(person: Person) throws {
    let numbers = try InventedPack.emergencyNumbers()
    for topics in [[], ["noise"], ResultSheetTests.everyTopic] as [[Option.ID]] {
      let person = person.needing(topics)
      #expect(try person.screen().numbers == numbers)
      #expect(try person.paper("en").numbers == numbers)
      #expect(try person.paper("it", withTopics: true).numbers == numbers)
    }
  }

  @Test(arguments: Person.all)
  func `paper does not let anybody guess a delicate topic`(person: Person) throws {
    let delicate: [Option.ID] = [
      "smuggling", "fire", "lost_child", "noise", "complaint", "thefts",
    ]
    for language in ["it", "en"] {
      #expect(try person.needing(delicate).paper(language) == person.paper(language))
      #expect(
        try person.needing(delicate + ["lost_things"]).paper(language)
          == person.needing(["lost_things"]).paper(language))
    }
  }

  @Test func `with the topics paper names their numbers`() throws {
    let person = Person.woman.needing(["noise", "smuggling", "timetable"])
    let (fgm, permits) = try (InventedPack.phone("noise-line").display, InventedPack.phone("timetable-line").display)
    let without = try person.paper()
    #expect(!without.everything.contains(fgm))
    #expect(without.contacts.flatMap(\.phones).map(\.display.text).contains(permits))
    let with = try person.paper(withTopics: true)
    #expect(with.contacts.flatMap(\.phones).map(\.display.text).contains(fgm))
    #expect(with.notes.map(\.weight).contains(.urgent))
    #expect(!without.notes.map(\.weight).contains(.urgent))
  }

  @Test func `a danger that was named stands first on the screen`() throws {
    let sheet = try Person.woman.needing(["fire"]).screen("en")
    guard case .notes(let notes) = sheet.blocks[0].content, case .contacts(let contacts) = sheet.blocks[1].content
    else {
      Issue.record("a note and its contacts are expected first: \(sheet.shape)")
      return
    }
    #expect(sheet.blocks[0].heading == "If there is danger")
    #expect(notes.map(\.weight) == [.urgent])
    let numbers = try ["rescue", "fire-watch"].flatMap { try InventedPack.numbers($0) }
    #expect(contacts.flatMap(\.phones).map(\.display.text) == numbers)
    let quiet = try Person.woman.screen("en")
    guard case .steps(let steps) = quiet.blocks[0].content else {
      Issue.record("steps are expected first: \(quiet.shape)")
      return
    }
    #expect(steps.map(\.text) == quiet.steps && steps.first?.isEmpty == false)
  }

  @Test func `a document of an alternative names its route`() throws {
    let sheet = try Person.woman.screen("en")
    let adviser = try Adviser.invented("en", on: Person.woman.day)
    let other = adviser.title(of: "agent-without-card")
    #expect(sheet.others.map(\.title) == [other])
    #expect(
      sheet.items.map { "\($0.label): \($0.route ?? "")" } == [
        "A paper of the island: ",
        "A statement with your details: ",
        "Your details: for: \(other)", "2 photos: for: \(other)",
      ])
    #expect(sheet.items.map(\.isHeld) == [true, nil, nil, nil])
    #expect(
      try Person.woman.screen("it").items.last?.route
        == "per: Un agente ti prenota, anche senza tessera")
  }

  @Test(arguments: ["it", "en"])
  func `an e-mail's address and subject stand letter by letter`(language: String) throws {
    let (email, subject) = try (InventedPack.email(questura), InventedPack.emailSubject(questura))
    for person in Person.all {
      let expected = person.route == "write-ahead" ? [email, subject] : []
      #expect(try person.screen(language).exact == expected)
      #expect(try person.paper(language).exact == expected)
      // Whoever stands there letter by letter stands nowhere else.
      for sheet in [try person.screen(language), try person.paper(language)] {
        #expect(!sheet.contacts.contains { $0.email?.text == email })
      }
    }
  }

  @Test func `an e-mail without an exact subject stays with its service`() throws {
    let contacts = try Person.woman.needing(["lost_things"]).screen("it").contacts
    #expect(contacts.compactMap(\.email?.text) == [try InventedPack.email("lost-property-office")])
  }

  @Test(arguments: Person.all)
  func `the foot names no source for the numbers that stand on every sheet`(person: Person) throws {
    let adviser = try Adviser.invented(on: "2026-11-24")
    let pack = adviser.pack
    let always = try Set(pack.printedAlways.map { try #require(adviser.service($0)).source })
    for sheet in [try person.needing(["smuggling", "fire"]).screen(), try person.paper()] {
      for id in always.subtracting(["phone-list"]) {
        let publisher = try #require(pack.sources[id]).publisher
        #expect(!sheet.foot.joined(separator: "\n").text.contains(publisher), "\(id)")
      }
    }
  }

  @Test func `the foot names every other source once, with its date`() throws {
    #expect(
      try Person.woman.paper("en").foot.map(\.text) == [
        "Sources: Porto di Prova, 5 February 2024; Isola di Prova, undated",
        "Sportello · Harbour 7.1.0 · sheet of 24 November 2026",
      ])
  }

  @Test(
    arguments: [
      ("far-away", true, false), ("old-pier", true, true), ("write-ahead", true, true),
      ("own-booking", true, true),
      ("agent-with-card", true, true), ("agent-without-card", true, true),
      ("with-family", false, false),
      ("lone-child", false, false), ("ticket-holder", false, false), ("other-ways", false, false),
    ] as [(Route.ID, Bool, Bool)])
  func `paper adds the wish and the lines for the pen where the route has them`(
    route: Route.ID, hasWish: Bool, hasPen: Bool
  ) throws {
    let person = try #require(Person.all.first { $0.route == route })
    #expect(try person.paper("it").texts.count == (hasWish ? 1 : 0))
    let english = try person.paper("en").texts
    // Officials read the first sentence, the person the second.
    #expect(try english == (hasWish ? person.paper("it").texts + [#require(english.last)] : []))
    #expect(english.count == (hasWish ? 2 : 0))
    // Where nobody is named, the pen has its lines in the frame, and nowhere else.
    let inFrame = try person.paper("en").directions?.blanks
    #expect((inFrame != nil) == route.text.hasPrefix("agent-"))
    #expect(try person.paper("en").blanks.count == (hasPen && inFrame == nil ? 5 : 0))
    #expect(try person.screen("en").blanks.isEmpty)
    #expect(try Set(person.screen("en").texts).isDisjoint(with: english))
  }

  @Test func `a desk stands in the head of its sheets`() throws {
    #expect(try Person.woman.paper().head == [])
    #expect(
      try Person.woman.paper(desk: .sample("other")).head.map(\.text) == [
        "Sportello Aurora · Via Padova 1, Milano · 02 1234567"
      ])
  }

  @Test func `closed days to come stand among the warnings, those that are over do not`() throws {
    let notes = try Person.woman.paper("it", desk: .sample("other")).notes
    // 24 November 2026 is the last day of the second closure.
    #expect(
      notes.prefix(2).map(\.text.text) == [
        "Sportello Aurora: chiuso dal 20 novembre 2026 al 24 novembre 2026 (lavori)",
        "Sportello Aurora: chiuso dal 24 dicembre 2026 al 6 gennaio 2027 (feste)",
      ])
    #expect(notes.prefix(2).allSatisfy { $0.weight == .warning })
    #expect(!notes.contains { $0.text.text.contains("trasloco") })
    #expect(
      try Person.woman.screen("en", desk: .sample("other")).notes.contains {
        $0.text.text.contains("closed from 24 December 2026")
      })
  }

  @Test(arguments: Person.all)
  func `warnings stand before what is good to know`(person: Person) throws {
    let weights = try person.needing(["timetable"]).screen(desk: .sample("other")).notes.map(\.weight)
    let warnings = weights.prefix { $0 == .warning }.count
    #expect(weights.dropFirst(warnings).allSatisfy { $0 == .info })
  }

  @Test(arguments: Person.all)
  func `the foot names each source once, with its date, and the version of the pack`(person: Person) throws {
    let foot = try person.paper("en").foot
    #expect(foot.count == 2)
    let sources = foot[0].text.dropFirst("Sources: ".count).split(separator: "; ")
    #expect(foot[0].text.hasPrefix("Sources: "))
    #expect(Set(sources).count == sources.count)
    #expect(foot[1].text.hasPrefix("Sportello · Harbour 7.1.0 · sheet of "))
  }
}
