import Advice
import CivilTime
import Interviews
import Packs
import Proofs
import Seeded
import Sheets
import Shipped
import Testing
import Texts

@Suite(.serialized) struct PaperContentTests {
  private static let languages = ["it", "en"]

  @Test func `nobody reads from a sheet which delicate topics were ticked`() throws {
    let desks = try Desks("it")
    var chance = SeededGenerator(seed: 3)
    for (day, given) in PaperPersons.sample(step: 7) {
      let adviser = try desks.adviser(day)
      let some = PaperPersons.delicate.filter { _ in Bool.random(using: &chance) }
      let ticked = given.with(topics: (some + (given.topics ?? [])).shuffled(using: &chance))
      // The same sheet is the same text: there is nothing else to make it from.
      let plain = adviser.paperSheet(given.answers, withTopics: false)
      #expect(adviser.paperSheet(ticked.answers, withTopics: false) == plain, "\(ticked) on \(day)")
    }
  }

  @Test(arguments: languages)
  func `the text is the same to the byte, whichever delicate topics were ticked`(language: String) throws {
    let desks = try Desks(language)
    for (_, day, given) in PaperPersons.plain {
      let plain = try desks.text(given, on: day)
      for topics in PaperPersons.delicate.map({ [$0] }) + [PaperPersons.delicate] {
        let ticked = try desks.text(given.with(topics: topics), on: day)
        #expect(Array(ticked.utf8) == Array(plain.utf8), "\(topics): \(given) on \(day)")
      }
    }
  }

  @Test(arguments: languages)
  func `four numbers stand on every sheet, in one block and one order`(language: String) throws {
    let desks = try Desks(language)
    var blocks: Set<[String]> = []
    for (index, (day, given)) in PaperPersons.sample(step: 97).enumerated() {
      let isEverythingTicked = index % 2 == 0
      let person = isEverythingTicked ? given.with(topics: Reading.topics) : given
      let lines = try desks.text(person, on: day, withTopics: index % 4 == 0).lines
      let starts = lines.indices.dropLast(3).filter { start in
        zip(MilanFacts.emergencies, lines[start...]).allSatisfy { $1.onOneLine.hasPrefix($0) }
      }
      #expect(starts.count == 1, "\(person) on \(day)")
      if let start = starts.first { blocks.insert(Array(lines[start..<(start + 4)])) }
    }
    #expect(blocks.count == 1, "\(blocks)")
  }

  @Test(arguments: MilanFacts.harmlessTopics)
  func `the numbers of harmless topics are printed when ticked`(topic: String, numbers: [String]) throws {
    let desks = try Desks("it")
    for (route, day, given) in PaperPersons.plain {
      let text = try desks.text(given.with(topics: [topic]), on: day).onOneLine
      // A minor alone is not sent where adults sleep.
      let isThere = !(topic == "bed_tonight" && route == "unaccompanied-minor")
      for number in numbers { #expect(text.contains(number) == isThere, "\(given) on \(day)") }
    }
  }

  @Test(arguments: MilanFacts.delicateTopics)
  func `the numbers of delicate topics are printed only on request`(topic: String, numbers: [String]) throws {
    let desks = try Desks("it")
    for (_, day, given) in PaperPersons.plain {
      let ticked = given.with(topics: [topic])
      let open = try desks.text(ticked, on: day, withTopics: true).onOneLine
      let closed = try desks.text(ticked, on: day).onOneLine
      for number in numbers {
        #expect(open.contains(number), "\(ticked) on \(day)")
        #expect(!closed.contains(number), "\(ticked) on \(day)")
      }
    }
  }

  @Test(arguments: languages)
  func `notes that read the topics are printed only on request`(language: String) throws {
    let desks = try Desks(language)
    let topics = ["trafficking", "doctor"]
    let man = try #require(PaperPersons.plain.first { $0.route == "association-without-document" })
    let closed = try desks.text(man.given.with(topics: topics), on: man.day).onOneLine
    let open = try desks.text(man.given.with(topics: topics), on: man.day, withTopics: true).onOneLine
    for id: Note.ID in ["danger-first", "topic-may-open-fast-route"] {
      let note = try desks.note(id).onOneLine
      #expect(!closed.contains(note), "\(id)")
      #expect(open.contains(note), "\(id)")
    }
    for id: Note.ID in ["do-not-queue", "health-service"] {
      #expect(closed.contains(try desks.note(id).onOneLine), "\(id)")
    }
  }

  @Test func `reasons are for the screen and never printed`() throws {
    let desks = try Desks("it")
    for (day, given) in PaperPersons.sample(step: 7) {
      let adviser = try desks.adviser(day)
      let date = try #require(CivilDate(iso: day))
      let result = try #require(adviser.pack.interview.replay(given.answers, on: date).result)
      let screen = adviser.screenSheet(
        result, answers: given.answers, lookAhead: LookAhead(adviser.pack.interview, day: date))
      let paper = try #require(adviser.paperSheet(given.answers, withTopics: true))
      #expect(!screen.reasons.isEmpty, "\(given)")
      let told = ([paper.reasons] + paper.otherRoutes.map(\.reasons)).filter { !$0.isEmpty }
      #expect(told == [], "\(given)")
    }
  }

  @Test func `people with other answers and the same result get the same paper`() throws {
    let desks = try Desks("it")
    for (age, other) in [(19, 54), (62, 99)] {
      for document in ["original", "none"] {
        let man = Given(
          request: "asylum", residence: "milan", age: .years(age), identityDocument: document, gender: "man",
          vulnerability: "no", residenceProof: age > 60 ? "yes" : nil, topics: [])
        var older = man
        older.age = .years(other)
        let expected = try desks.text(man, on: "2026-11-24")
        #expect(try desks.text(older, on: "2026-11-24") == expected)
      }
    }
  }

  @Test(arguments: languages)
  func `a document that only another route asks for names that route`(language: String) throws {
    let desks = try Desks(language)
    for (day, given) in PaperPersons.sample(step: 97) {
      let reading = Reading(given: given, day: day)
      let adviser = try desks.adviser(day)
      let sheet = try #require(adviser.paperSheet(given.answers, withTopics: false))
      let own = reading.openRoutes.first.map(reading.documents) ?? []
      let items = sheet.checkItems
      #expect(items.count == reading.documents.count, "\(given)")
      let text = sheet.text().onOneLine
      for (document, item) in zip(reading.documents, items) {
        let route = reading.openRoutes.dropFirst().first { reading.documents($0).contains(document) }
        let title = route.map { adviser.title(of: Route.ID($0)) }
        guard let title, !own.contains(document) else { continue }
        #expect(item.route?.text.contains(title.text) == true, "\(document): \(given) on \(day)")
        let named = item.route.map { text.contains("\(item.label) (\($0))".onOneLine) } ?? false
        #expect(named, "\(document): \(given) on \(day)")
      }
    }
  }

  @Test func `the command prints what was looked at here`() throws {
    let desks = try Desks("it")
    for (_, day, given) in PaperPersons.plain {
      let ticked = given.with(topics: ["fgm", "doctor"])
      let printed = try Command.route(ticked.json, at: "\(day)T10:30")
      #expect(printed.status == 0)
      #expect(try printed.output == desks.text(ticked, on: day))
      let asked = try Command.route(ticked.json, ["--with-topics"], at: "\(day)T10:30")
      #expect(try asked.output == desks.text(ticked, on: day, withTopics: true))
    }
  }
}

extension Sheet {
  fileprivate var otherRoutes: [OtherRoute] {
    blocks.flatMap { if case .routes(let routes) = $0.content { routes } else { [OtherRoute]() } }
  }

  fileprivate var checkItems: [CheckItem] {
    let below = blocks.flatMap { if case .checklist(let items) = $0.content { items } else { [CheckItem]() } }
    return (directions?.bring ?? []) + below
  }
}
