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
    let pack = try Written.own.get()
    let uncovered = CaseCoverage(of: [], in: pack)
    #expect(!uncovered.isWhole)
    #expect(uncovered.routes == Array(pack.interview.routes.keys))
    #expect(uncovered.notes == pack.interview.notes.map(\.id))
    #expect(uncovered.documents == Array(pack.interview.documents.keys))
    #expect(uncovered.services == Array(pack.services.keys))
    #expect(uncovered.days == ["2020-03-02", "2020-09-30", "2020-10-01"].compactMap { CivilDate(iso: $0) })
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

  @Test(arguments: try options())
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

  /// Every option of the pack that ships.
  private static func options() throws -> [(String, String)] {
    try Shipped.pack().interview.questions.values.flatMap { question in
      question.options.map { (question.id.text, $0.id.text) }
    }
  }

  @Test func `an age that nobody leaves unknown is named`() throws {
    let uncovered = try uncovered { $0.tested.input["age"] == .unknown }
    #expect(uncovered.options.contains { $0.question == "age" && $0.option == .unknown })
  }

  @Test(arguments: try Set(everything().boundaries.flatMap(\.missing)).sorted())
  func `both sides of a number at which the rules change are wanted`(age: Int) throws {
    let uncovered = try uncovered { $0.tested.input["age"] == .number(age) }
    // Of 60 both the rule up to it and the rule from it on may ask.
    let wanted = try CaseCoverageTests.everything().boundaries.filter { $0.missing.contains(age) }
    #expect(uncovered.boundaries.map(\.below) == wanted.map(\.below))
    #expect(uncovered.boundaries.allSatisfy { $0.missing == [age] && $0.question == "age" })
  }

  @Test(arguments: try everything().days)
  func `the days on which a route begins or ends are wanted`(day: CivilDate) throws {
    #expect(try uncovered { $0.tested.date == day }.days == [day])
  }

  /// What would be uncovered of the pack that ships if it had no cases.
  private static func everything() throws -> CaseCoverage { CaseCoverage(of: [], in: try shipped.get().pack) }

  @Test func `the day before a route begins is wanted as well`() throws {
    let pack = try Written.pack(replacing: "valid_from: 2020-10-01", with: "valid_from: 2023-09-01")
    #expect(
      CaseCoverage(of: [], in: pack).days.map(\.description) == [
        "2020-03-02", "2020-09-30", "2020-10-01", "2023-08-31", "2023-09-01",
      ])
  }

  @Test func `what a case gets and does not state is not covered`() throws {
    let pack = try Written.own.get()
    let silent = Written.right.split(separator: "\n").filter { line in
      !["alternatives", "documents", "have", "notes"].contains { line.hasPrefix("    \($0):") }
    }.joined(separator: "\n")
    let outcomes = try Written.cases(silent).map { CaseOutcome(of: $0, in: pack) }
    #expect(outcomes.map(\.isRight) == [true])
    let uncovered = CaseCoverage(of: outcomes, in: pack)
    #expect(uncovered.notes == pack.interview.notes.map(\.id))
    #expect(uncovered.documents == Array(pack.interview.documents.keys))
    #expect(uncovered.services == Array(pack.services.keys))
    #expect(!uncovered.routes.contains("agent-without-card"))
  }

  @Test func `a case that is not finished covers no option, and one that is wrong no route`() throws {
    let pack = try Written.own.get()
    let open = CaseCoverage(of: [try Written.outcome(replacing: "heavy_load: \"no\",", with: "")], in: pack)
    #expect(open.options.contains { $0.question == "deck" && $0.option == "lower" })
    let wrong = try Written.outcome(
      replacing: "route: agent-without-card", with: "route: agent-with-card")
    let missed = CaseCoverage(of: [wrong], in: pack).routes
    #expect(missed == Array(pack.interview.routes.keys))
  }

  @Test func `a service that no rule can name is the directory's own`() throws {
    // The offices for thefts are named by one wish alone.
    let pack = try Written.pack(
      replacing: "services: [theft-desk, pickpocket-line, purse-office]", with: "services: [pickpocket-line]"
    )
    let uncovered = CaseCoverage(of: [], in: pack)
    #expect(!uncovered.services.contains("purse-office"))
    #expect(uncovered.services.contains("pickpocket-line"))
  }
}
