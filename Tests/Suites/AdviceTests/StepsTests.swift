import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Proofs
import Reports
import Sheets
import Shipped
import Testing
import Texts

extension Adviser {
  /// What the person of a route is told to do on it.
  func steps(of route: Route.ID, for reader: Step.Reader = .person) throws -> [RichText] {
    let person = try #require(Person.all.first { $0.route == route })
    let day = try Shipped.time(person.day).moment.date
    let result = try #require(pack.interview.replay(person.answers, on: day).result)
    return steps(on: result.recommended, for: reader)
  }
}

/// What is to be done, whom it speaks to, and where its words stand.
@Suite struct StepsTests {
  /// The invented pack with an edit, at a desk.
  private func adviser(
    _ edits: [String: [(String, String)]], _ language: String = "it", desk: Desk? = nil
  ) throws -> Adviser {
    let edition = try ComparedPack.invented(edits)
    let time = try Shipped.time("2026-11-24")
    return Adviser(
      pack: edition.pack, catalogue: try #require(edition.catalogues[language]),
      official: try #require(edition.catalogues["it"]), desk: desk, day: time.moment.date, time: time)
  }

  /// A step for the caseworker on a route that the woman has, and on one that she has besides.
  private static let deskStep: [String: [(String, String)]] = [
    "routes": [
      ("steps: [go-to-pier-office, ", "steps: [{id: look-at-the-stamp, for: desk}, go-to-pier-office, "),
      (
        "steps: [ask-an-agent-without-card, ",
        "steps: [{id: look-at-the-stamp, for: desk}, ask-an-agent-without-card, "
      ),
    ],
    "texts/it": [("\nsteps:\n", "\nsteps:\n  look-at-the-stamp: \"Guarda il timbro, poi chiedi di nuovo.\"\n")],
    "texts/en": [("\nsteps:\n", "\nsteps:\n  look-at-the-stamp: \"Look at the stamp, then ask again.\"\n")],
  ]

  @Test func `a step for the caseworker stands once on the screen, before what the person is to do`() throws {
    let adviser = try adviser(StepsTests.deskStep, "en")
    let result = try #require(adviser.pack.interview.replay(Person.woman.answers, on: adviser.day).result)
    let lookAhead = LookAhead(adviser.pack.interview, day: adviser.day)
    let screen = adviser.screenSheet(result, answers: Person.woman.answers, lookAhead: lookAhead)
    #expect(screen.blocks.prefix(2).map(\.part) == [.desk, .steps])
    #expect(screen.blocks.flatMap(\.steps).count { $0.text == "Look at the stamp, then ask again." } == 1)
    #expect(screen.blocks[0].steps.count == 1 && screen.blocks[1].steps.count == 4)
    #expect(screen.blocks.flatMap(\.others).map(\.steps.count) == [4])
  }

  @Test(arguments: ["it", "en"])
  func `a step for the caseworker is never on paper`(language: String) throws {
    let adviser = try adviser(StepsTests.deskStep, language)
    for withTopics in [false, true] {
      let paper = try #require(adviser.paper(Person.woman.answers, withTopics: withTopics, isLarge: false))
      let plain = try #require(adviser.paperSheet(Person.woman.answers, withTopics: withTopics))
      for text in [paper.jsonText, plain.text(height: nil)] {
        #expect(!text.contains("timbro") && !text.contains("stamp, then"))
      }
      #expect(plain.blocks.flatMap(\.steps).count == 4)
    }
  }

  @Test func `programs are told the steps of both apart`() throws {
    let adviser = try adviser(StepsTests.deskStep, "en")
    let lookAhead = LookAhead(adviser.pack.interview, day: adviser.day)
    let json = try #require(adviser.routeJSON(Person.woman.answers, at: "x", lookAhead: lookAhead))
    for route in try #require(json["routes"]).list {
      #expect(route["desk_steps"] == .texts(["Look at the stamp, then ask again."]))
      #expect(route["steps"]?.list.count == 4)
    }
  }

  @Test func `a step with a condition is told only to those for whom it holds`() throws {
    let adviser = try adviser([
      "routes": [
        (
          "steps: [ask-an-agent-without-card, ",
          "steps: [{id: ask-an-agent-without-card, when: {card: unknown}}, "
        )
      ]
    ])
    let steps = try adviser.steps(of: "agent-without-card")
    #expect(steps.count == 3)
    #expect(steps.first?.text.hasPrefix("Dai i tuoi dati") == true)
  }

  /// The pack as it was written before steps had names: each route's words say them.
  private func unnamed() throws -> ComparedPack {
    let lists = #/    steps(?:_here)?:(?: \[.*\]\n|\n(?:      - .*\n)+)/#
    let named = try ComparedPack.invented()
    var edited = InventedPack()
    edited.write(edited.text(.routes).replacing(lists, with: ""), to: .routes)
    let pack = try edited.pack()
    #expect(pack.interview.routes.values.allSatisfy { $0.steps.isEmpty && $0.stepsHere.isEmpty })
    var catalogues = named.catalogues
    for (language, catalogue) in named.catalogues {
      var text = edited.text(language == "it" ? .italian : .english)
      // Where to go has a name whatever the steps have.
      let places = named.pack.interview.routes.values.flatMap(\.whereabouts).map(\.id)
      let kept = places.map { "  \($0): \"\(catalogue.steps[$0]?.written ?? "")\"\n" }.joined()
      text = text.replacing(#/\nsteps:\n(?:  .*\n)+/#, with: "\nsteps:\n\(kept)")
      for route in named.pack.interview.routes.values {
        let written = { (key: String, steps: [Step]) in
          steps.isEmpty
            ? ""
            : "    \(key):\n"
              + steps.map { "      - \"\(catalogue.steps[$0.id]?.written.replacing("\"", with: "\\\"") ?? "")\"\n" }
              .joined()
        }
        let head = "\nroutes:\n" + (text.split(separator: "\nroutes:\n").last ?? "")
        let entry = "\n  \(route.id):\n"
        let own = head.replacing(
          entry, with: entry + written("steps", route.steps) + written("steps_here", route.stepsHere),
          maxReplacements: 1)
        text = text.replacing(head, with: own)
      }
      catalogues[language] = try Catalogue([SourceFile(name: "\(language).yaml", text: text)], pack: pack)
    }
    return ComparedPack(pack: pack, catalogues: catalogues)
  }

  @Test func `a pack whose steps have no names says what it said`() throws {
    let (named, unnamed) = try (ComparedPack.invented(), unnamed())
    for language in Shipped.reportLanguages {
      for desk in try [nil, Desk.sample("listed_association"), Desk.sample("other")] {
        for person in Person.all {
          let day = try Shipped.time(person.day).moment.date
          let told = try [named, unnamed].map { edition in
            let adviser = Adviser(
              pack: edition.pack, catalogue: try #require(edition.catalogues[language]),
              official: try #require(edition.catalogues["it"]), desk: desk, day: day)
            return try #require(adviser.paper(person.answers, withTopics: true, isLarge: false))
          }
          #expect(told[0] == told[1], "\(person.route)")
        }
      }
    }
    let difference = PackDifference(unnamed, named)
    #expect(difference.people.isEmpty)
  }
}
