import Advice
import Interviews
import Invented
import Packs
import Sheets
import Shipped
import Testing
import Texts

/// The frame on paper: where to go, when, whom to call, what to bring.
@Suite struct PaperDirectionsTests {
  private func directions(_ route: Route.ID, desk: Desk? = nil) throws -> Directions {
    let person = try #require(Person.all.first { $0.route == route })
    return try #require(try person.paper("it", desk: desk).directions)
  }

  @Test func `of one door it is told where it is, then when it is open, then what to call`() throws {
    let directions = try directions("old-pier")
    let place = try #require(directions.places.first)
    let call = try #require(directions.call)
    #expect(directions.places.count == 1 && place.name == call.name)
    #expect(place.address?.text == "Viale Lungo 79, Prova" && place.phones.isEmpty && place.hours == nil)
    #expect(call.phones.map(\.display.text) == ["333 123 4567"] && call.address == nil)
    #expect(directions.time?.hours?.text == "da martedì a giovedì 9:00–13:00")
    #expect(directions.time?.nextDay?.text.hasPrefix("Aperto oggi") == true)
    #expect(call.hours == nil && call.nextDay == nil)
    #expect(directions.headings?.place == "Dove" && directions.headings?.time == "Quando")
    #expect(call.fallbacks.count == 1)
    #expect(directions.blanks == nil && directions.missing == nil && directions.more == nil)
  }

  @Test func `where nobody is named the pen has its lines, and it is said whom to ask`() throws {
    let directions = try directions("agent-with-card")
    #expect(directions.places.isEmpty)
    #expect(directions.blanks?.place.map(\.text) == ["Associazione", "Indirizzo"])
    #expect(directions.blanks?.time.map(\.text) == ["Giorno", "Ora", "Telefono"])
    #expect(directions.headings?.time == "Quando")
    // "When" begins with the call.
    #expect(directions.time?.nextDay?.text.hasPrefix("Chiama oggi, ") == true && directions.call?.nextDay == nil)
    #expect(directions.time?.hours != nil && directions.call?.hours == nil)
    #expect(directions.missing == "Chiedi al telefono quale, prima di andare")
    #expect(directions.call?.name == "Linea dei traghetti")
  }

  private func desk(_ count: Int, role: String = "other") throws -> Desk {
    let names = (1...count).map {
      "  - {name: Agenzia \($0), address: \"Via \($0), Prova\", phones: [{number: \"+3902123456\($0)\", display: \"02 123456\($0)\"}]}"
    }
    return try Desk.reading(
      "role: \(role)\nname: Sportello Aurora\naddress: Via Corta 2, Prova\nassociations_date: 2026-11-01\n"
        + "associations:\n" + names.joined(separator: "\n") + "\n")
  }

  @Test(arguments: [(1, 1, nil), (2, 2, nil), (3, 3, nil), (4, 2, "Altre 2 più sotto: va bene una qualsiasi")])
  func `of a list the first are named, and the others stand below`(count: Int, named: Int, more: String?) throws {
    let desk = try desk(count)
    let directions = try directions("agent-with-card", desk: desk)
    #expect(directions.places.map(\.name.text) == (1...named).map { "Agenzia \($0)" })
    #expect(directions.places.first?.address?.text == "Via 1, Prova")
    #expect(directions.more?.text == more)
    #expect(directions.blanks == nil)
    // Of several each has its own hours beside its name.
    #expect(directions.headings?.place.text == (named == 1 ? "Dove" : "Dove e quando"))
    // A single one is called itself.
    #expect(directions.call?.name.text == (count == 1 ? "Agenzia 1" : "Linea dei traghetti"))
    let person = try #require(Person.all.first { $0.route == "agent-with-card" })
    let below = try person.paper("it", desk: desk).contacts.flatMap(\.members).map(\.name.text)
    #expect(below == (named + 1..<count + 1).map { "Agenzia \($0)" })
  }

  @Test func `a desk that registers people itself names itself alone`() throws {
    let directions = try directions("agent-with-card", desk: desk(3, role: "listed_association"))
    #expect(directions.places.map(\.name.text) == ["Sportello Aurora"])
    #expect(directions.more == nil)
  }

  @Test(arguments: Person.all)
  func `what stands in the frame is said nowhere else, and nothing that holds only now`(person: Person) throws {
    for withTopics in [false, true] {
      let sheet = try person.paper(withTopics: withTopics)
      let directions = try #require(sheet.directions)
      let framed = directions.places + [directions.call].compactMap(\.self)
      let below = sheet.contacts + sheet.contacts.flatMap(\.members)
      for contact in framed where !contact.phones.isEmpty || contact.address != nil {
        #expect(!below.contains { $0.name == contact.name }, "\(contact.name)")
      }
      #expect(framed.allSatisfy { $0.standing == nil && $0.service == nil })
      #expect(directions.instead == nil)
      #expect(directions.headings != nil)
      #expect(!directions.bring.isEmpty || directions.bringing != nil)
    }
  }

  @Test(arguments: Person.all)
  func `whether the person has a thing is an answer: paper says only what is lacking`(person: Person) throws {
    let screen = try #require(try person.screen().directions)
    let paper = try #require(try person.paper().directions)
    #expect(paper.bring.map(\.label) == screen.bring.map(\.label))
    #expect(paper.bring.allSatisfy { $0.isHeld == nil })
    #expect(try person.paper().items.allSatisfy { $0.isHeld == nil })
    #expect(paper.bring.map { $0.lacking != nil } == screen.bring.map { $0.isHeld == false })
  }

  @Test func `one goes only afterwards to those of whom the route says so`() throws {
    let services = "services: [pier-office, ferry-line, customs-house]\n"
    let pack = try InventedPack().replacing(
      services, with: services + "    later: [customs-house]\n", in: .routes)
    let adviser = try pack.adviser(on: "2026-11-24")
    let sheet = try #require(adviser.paperSheet(Person.woman.answers, withTopics: false))
    let later = try #require(sheet.blocks.first { $0.part == .later })
    #expect(later.heading == "Solo dopo, con l'appuntamento")
    #expect(later.contacts.map(\.name.text) == ["Dogana"])
    #expect(
      sheet.blocks.filter { $0.part == .contacts }.flatMap(\.contacts).map(\.name.text) == ["Linea dei traghetti"])
  }

  @Test(arguments: Person.all)
  func `what is essential stands in the frame of paper alone, and the screen has it among its notes`(
    person: Person
  ) throws {
    let paper = try person.paper()
    let beware = paper.blocks.filter { $0.part == .beware }.flatMap(\.notes)
    let below = paper.blocks.filter { $0.part == .notes }.flatMap(\.notes)
    #expect(beware.allSatisfy { $0.isEssential })
    // What presses stands alone.
    let isPressing = beware.contains { $0.weight == .urgent }
    #expect(isPressing ? beware.allSatisfy { $0.weight == .urgent } : below.allSatisfy { !$0.isEssential })
    let screen = try person.screen()
    #expect(screen.blocks.allSatisfy { $0.part != .beware })
    let warnings = screen.blocks.flatMap(\.notes).filter { $0.weight == .warning }.map(\.text)
    #expect((beware + below).filter { $0.weight == .warning }.map(\.text) == warnings)
    let infos = screen.blocks.flatMap(\.notes).filter { $0.weight == .info }
    #expect((beware + below).count { $0.weight == .info } == infos.count)
  }

  @Test func `what is essential stands in the order of the pack, however much it weighs`() throws {
    let pack = try InventedPack().replacing(
      "- id: keep-the-day\n    severity: info", with: "- id: keep-the-day\n    severity: warning", in: .notes)
    let sheet = try #require(try pack.adviser(on: "2026-11-24").paperSheet(Person.woman.answers, withTopics: false))
    #expect(sheet.blocks.first { $0.part == .beware }?.notes.map(\.weight) == [.info, .warning, .warning])
  }

  @Test func `what presses stands before the warnings, unless numbers for a danger stand above`() throws {
    for person in Person.all {
      let blocks = try person.paper(withTopics: true).blocks
      let isDanger = blocks.contains { $0.part == .danger && !$0.contacts.isEmpty }
      let urgent = blocks.filter { $0.notes.contains { $0.weight == .urgent } }.map(\.part)
      #expect(urgent.allSatisfy { $0 == (isDanger ? .danger : .beware) })
    }
  }

  @Test func `the hours of a telephone say that nobody waits behind a door then`() throws {
    let line = try #require(try directions("agent-with-card").time)
    #expect(line.hours?.text.hasPrefix("Al telefono: ") == true)
    let door = try #require(try directions("old-pier").time)
    #expect(door.hours?.text.hasPrefix("Al telefono: ") == false)
  }
}
