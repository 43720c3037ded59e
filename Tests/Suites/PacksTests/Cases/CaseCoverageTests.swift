import CivilTime
import Interviews
import OrderedCollections
import Packs
import Shipped
import Testing

struct CaseCoverageTests {
  private static let shipped = Result {
    let pack = try Shipped.pack()
    return (pack: pack, report: CasesReport(of: try ShippedCases.cases(pack), in: pack))
  }

  /// What is left uncovered when the outcomes that match are taken away.
  private func uncovered(without matches: (CaseOutcome) -> Bool) throws -> CaseCoverage {
    let (pack, report) = try CaseCoverageTests.shipped.get()
    return CaseCoverage(of: report.outcomes.filter { !matches($0) }, in: pack)
  }

  @Test func `without cases nothing is covered`() throws {
    let pack = try Shipped.pack()
    let uncovered = CaseCoverage(of: [], in: pack)
    #expect(!uncovered.isWhole)
    #expect(uncovered.routes == Array(pack.interview.routes.keys))
    #expect(uncovered.notes == pack.interview.notes.map(\.id))
    #expect(uncovered.documents == Array(pack.interview.documents.keys))
    #expect(uncovered.services == Array(pack.services.keys))
    #expect(uncovered.days == ["2023-04-05", "2023-07-16", "2023-07-17"].compactMap { CivilDate(iso: $0) })
    #expect(uncovered.boundaries.map(\.below) == [17, 55, 59, 60])
    #expect(uncovered.boundaries.map(\.missing) == [[17, 18], [55, 56], [59, 60], [60, 61]])
    // Every option, and the age that is not known.
    #expect(uncovered.options.count == pack.interview.questions.values.map(\.options.count).reduce(1, +))
    #expect(uncovered.options.filter { $0.question == "age" }.map(\.option) == [.unknown])
  }

  @Test(arguments: try Shipped.pack().interview.routes.keys.map(\.text))
  func `a route that no case expects is named`(route: String) throws {
    let uncovered = try uncovered { $0.replay.result?.recommended.route.id.text == route }
    #expect(uncovered.routes == [Route.ID(route)])
  }

  @Test(arguments: try Shipped.pack().interview.notes.map(\.id.text))
  func `a note that no case shows is named`(note: String) throws {
    let uncovered = try uncovered { outcome in outcome.replay.result?.notes.contains { $0.id.text == note } == true }
    #expect(uncovered.notes.contains(Note.ID(note)))
  }

  @Test(arguments: try Shipped.pack().interview.documents.keys.map(\.text))
  func `a document that no case lists is named`(document: String) throws {
    let uncovered = try uncovered { outcome in
      outcome.replay.result?.documents.contains { $0.id.text == document } == true
    }
    #expect(uncovered.documents.contains(RequiredDocument.ID(document)))
  }

  @Test(arguments: try Shipped.pack().services.keys.map(\.text))
  func `a service that no case lists is named`(service: String) throws {
    let uncovered = try uncovered { outcome in
      outcome.replay.result?.services.contains { $0.id.text == service } == true
    }
    #expect(uncovered.services.contains(Service.ID(service)))
  }

  @Test(arguments: [
    ("pregnant", "unknown"), ("request", "other"), ("topics", "crime_victims"), ("accompanied", "unknown"),
    ("identity_document", "copy"),
  ])
  func `an option that no case chooses is named`(question: String, option: String) throws {
    let uncovered = try uncovered { outcome in
      switch outcome.tested.input[Question.ID(question)] {
      case .option(let id): id.text == option
      case .options(let ids): ids.contains { $0.text == option }
      case .number, .unknown, nil: false
      }
    }
    #expect(uncovered.options.contains { $0.question.text == question && $0.option.text == option })
  }

  @Test func `an age that nobody leaves unknown is named`() throws {
    let uncovered = try uncovered { $0.tested.input["age"] == .unknown }
    #expect(uncovered.options.contains { $0.question == "age" && $0.option == .unknown })
  }

  @Test(arguments: [(17, [17]), (18, [17]), (55, [55]), (56, [55]), (59, [59]), (60, [59, 60]), (61, [60])])
  func `both sides of a number at which the rules change are wanted`(age: Int, boundaries: [Int]) throws {
    let uncovered = try uncovered { $0.tested.input["age"] == .number(age) }
    #expect(uncovered.boundaries.map(\.below) == boundaries)
    #expect(uncovered.boundaries.allSatisfy { $0.missing == [age] && $0.question == "age" })
  }

  @Test(arguments: ["2023-04-05", "2023-07-16", "2023-07-17"])
  func `the days on which a route begins or ends are wanted`(day: String) throws {
    let date = try #require(CivilDate(iso: day))
    #expect(try uncovered { $0.tested.date == date }.days == [date])
  }

  @Test func `the day before a route begins is wanted as well`() throws {
    let pack = try Written.pack(replacing: "valid_from: 2023-07-17", with: "valid_from: 2023-09-01")
    #expect(
      CaseCoverage(of: [], in: pack).days.map(\.description) == [
        "2023-04-05", "2023-07-16", "2023-07-17", "2023-08-31", "2023-09-01",
      ])
  }

  @Test func `what a case gets and does not state is not covered`() throws {
    let pack = try Shipped.pack()
    let silent = Written.right.split(separator: "\n").filter { line in
      !["alternatives", "documents", "have", "notes"].contains { line.hasPrefix("    \($0):") }
    }.joined(separator: "\n")
    let outcomes = try Written.cases(silent).map { CaseOutcome(of: $0, in: pack) }
    #expect(outcomes.map(\.isRight) == [true])
    let uncovered = CaseCoverage(of: outcomes, in: pack)
    #expect(uncovered.notes == pack.interview.notes.map(\.id))
    #expect(uncovered.documents == Array(pack.interview.documents.keys))
    #expect(uncovered.services == Array(pack.services.keys))
    #expect(!uncovered.routes.contains("association-without-document"))
  }

  @Test func `a case that is not finished covers no option, and one that is wrong no route`() throws {
    let pack = try Shipped.pack()
    let open = CaseCoverage(of: [try Written.outcome(replacing: "vulnerability: \"no\",", with: "")], in: pack)
    #expect(open.options.contains { $0.question == "gender" && $0.option == "man" })
    let wrong = try Written.outcome(
      replacing: "route: association-without-document", with: "route: association-with-document")
    let missed = CaseCoverage(of: [wrong], in: pack).routes
    #expect(missed == Array(pack.interview.routes.keys))
  }

  @Test func `a service that no rule can name is the directory's own`() throws {
    // The offices for victims of crimes are named by one topic alone.
    let pack = try Written.pack(
      replacing: "services: [victims-terrorism-duty, mafia-victims, extortion-usury]", with: "services: [mafia-victims]"
    )
    let uncovered = CaseCoverage(of: [], in: pack)
    #expect(!uncovered.services.contains("extortion-usury"))
    #expect(uncovered.services.contains("mafia-victims"))
  }
}
