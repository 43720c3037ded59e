import CivilTime
import Interviews
import OrderedCollections
import Packs
import Seeded
import Shipped
import Testing

struct CombinationsTests {
  @Test(arguments: Walk.days)
  func `at every step the question that the contract names is next`(day: String) throws {
    let interview = try Shipped.pack().interview
    let date = try #require(CivilDate(iso: day))
    var differences = Differences()
    Walk.prefixes { given, next in
      let replay = interview.replay(given.answers, on: date)
      let path = Reading(given: given, day: day).way.path
      differences.compare("the next question", next, replay.next?.id.text, given, day)
      differences.compare("the path so far", path, replay.path.map(\.text), given, day)
    }
    let isAsWritten = differences.isEmpty
    #expect(isAsWritten, "\(differences.report)")
    #expect(differences.compared > 6_000)
  }

  @Test(arguments: Walk.days)
  func `every complete sheet comes to what the contract says`(day: String) throws {
    let interview = try Shipped.pack().interview
    let date = try #require(CivilDate(iso: day))
    var differences = Differences()
    var chance = SeededGenerator(seed: 1)
    for (index, leaf) in Walk.leaves.enumerated() {
      // Topics and days meet in one note alone: every topic on every sheet is for the last day.
      var sets = [[], Reading.topics, Walk.chanceTopics(&chance)]
      if day == Walk.days.last { sets += Reading.topics.map { [$0] } }
      if day == Walk.days.last, index % 251 == 0 { sets += Walk.allTopics }
      for topics in sets { differences.compare(leaf.with(topics: topics), day, date, interview) }
    }
    let isAsWritten = differences.isEmpty
    #expect(isAsWritten, "\(differences.report)")
    #expect(Walk.leaves.count > 2_000)
  }

  @Test func `every age comes to what the contract says`() throws {
    let interview = try Shipped.pack().interview
    let day = "2026-11-24"
    let date = try #require(CivilDate(iso: day))
    var differences = Differences()
    var chance = SeededGenerator(seed: 5)
    for age in 0...120 {
      for _ in 0..<6 {
        var given = Given().answering("request", "asylum").answering("residence", "milan").answering("age", String(age))
        while let next = Reading(given: given, day: day).way.next, next != "topics" {
          given = given.answering(next, Walk.answers(next).randomElement(using: &chance) ?? "")
        }
        differences.compare(given.with(topics: Walk.chanceTopics(&chance)), day, date, interview)
      }
    }
    let isAsWritten = differences.isEmpty
    #expect(isAsWritten, "\(differences.report)")
  }

  @Test func `the questions and their options stand in the contract's order`() throws {
    let interview = try Shipped.pack().interview
    #expect(interview.questions.keys.map(\.text) == Reading.order)
    for question in interview.questions.values {
      switch question.kind {
      case .one(let options):
        #expect(options.map(\.id.text) == Reading.options[question.id.text], "\(question.id)")
      case .several(let options):
        #expect(question.id == "topics")
        #expect(options.map(\.id.text) == Reading.topics)
      case .integer(let range, let acceptsUnknown):
        #expect(question.id == "age")
        #expect(range == 0...120)
        #expect(acceptsUnknown)
      }
    }
    #expect(interview.routes.keys.map(\.text) == Reading.routes)
  }

  @Test func `no rules are known before 5 April 2023`() throws {
    #expect(try Shipped.pack().interview.rulesFrom.description == "2023-04-05")
  }
}
