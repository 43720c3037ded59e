import CivilTime
import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct PackTests {
  @Test func `the questions and their options stand in the order of the contract`() throws {
    let questions = try Shipped.pack().interview.questions
    #expect(
      questions.keys.map(\.text) == [
        "request", "residence", "age", "age_group", "accompanied", "identity_document", "gender", "pregnant",
        "pregnancy_certificate", "vulnerability", "vulnerability_evidence", "residence_proof", "topics",
      ])
    let options = questions.mapValues { $0.options.map(\.id.text).joined(separator: " ") }
    #expect(options["request"] == "asylum in_procedure minor_alone other")
    #expect(options["identity_document"] == "original copy none unknown")
    #expect(
      options["topics"]
        == "trafficking violence_women child_danger fgm discrimination crime_victims residence_permit citizenship immigration_info"
    )
    #expect(questions["age"]?.kind == .integer(0...120, acceptsUnknown: true))
  }

  @Test func `routes, documents, services and notes stand in the order of the contract`() throws {
    let pack = try Shipped.pack()
    #expect(
      pack.interview.routes.keys.map(\.text) == [
        "unaccompanied-minor", "with-parent", "elsewhere", "avsi-hub", "questura-email", "self-registration",
        "association-with-document", "association-without-document", "in-procedure", "other-help",
      ])
    #expect(pack.interview.documents.count == 8)
    #expect(
      pack.services.keys.map(\.text) == [
        "emergency", "violence-women", "child-emergency", "anti-trafficking", "asylum-freephone", "immigration-info",
        "poste-permits", "citizenship", "citizenship-contact-centre", "victims-terrorism-duty", "mafia-victims",
        "extortion-usury", "fgm", "anti-discrimination", "avsi-secretary", "avsi-desk", "questura-vulnerable-email",
        "immigration-branch-office", "milan-associations", "prenotafacile", "milan-minors-centre",
      ])
    #expect(
      pack.interview.notes.map { "\($0.id) \($0.severity)" } == [
        "danger-first urgent", "residence-unknown warning", "minor-in-doubt warning", "minor-elsewhere warning",
        "document-unknown info", "age-exactly-60 warning", "age-proof-missing warning", "gender-not-stated info",
        "pregnancy-priority info", "pregnancy-certificate-needed warning", "vulnerability-evidence-needed info",
        "topic-may-open-fast-route info", "residence-proof-missing warning", "certified-mail info", "in-person info",
        "do-not-queue info", "free-of-charge info", "keep-the-appointment info", "already-in-procedure info",
        "first-application-not-by-post info", "rules-may-have-changed warning",
      ])
  }

  @Test func `a clock before the day of the pack is wrong, and no other`() throws {
    let text = try Shipped.files().pack.text
    let stated = try #require(text.firstMatch(of: /version_date: .*\n/))
    let pack = try Pack(Shipped.files(["pack": text.replacing(stated.output, with: "version_date: 2026-03-01\n")]))
    let problem = try #require(pack.clockProblem(on: try day("2026-02-28")))
    #expect(
      try Shipped.said(problem)
        == "pack.yaml:5:15: error: this computer's clock says 2026-02-28, but the pack is of 2026-03-01; "
        + "set the clock, or use --at")
    #expect(try pack.clockProblem(on: day("2026-03-01")) == nil)
    let undated = try Pack(Shipped.files(["pack": text.replacing(stated.output, with: "")]))
    #expect(try undated.clockProblem(on: day("1999-01-01")) == nil)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  @Test func `a fact dated after the day of the check is told, and keeps nobody from using the pack`() throws {
    var files = try Shipped.files()
    let routes = files.routes.text.replacing("    assured_date: 2024-07-10\n", with: "    assured_date: 2026-05-02\n")
    let head = files.pack.text.replacing("    date: 2024-11-25\n", with: "    date: 2026-05-03\n")
      .replacing(/version_date: .*/, with: "version_date: 2026-05-04")
    let services = files.services.text.replacing("      date: \"2022\"\n", with: "      date: \"2026-06\"\n")
    files = try Shipped.files(["routes": routes, "pack": head, "services": services])
    #expect(throws: Never.self) { try Pack(files) }
    let said = { (today: String) in
      try CheckedPack(files, texts: [], interfaces: [], today: day(today)).problems
        .filter { [.dateFuture, .dateAhead].contains($0.rule) }
        .map { "\($0.place.file) \($0.severity.rawValue) \(try Shipped.problemWords().sentence($0))" }
    }
    let words = "is still to come (today is 2026-05-01); write the day on which the fact was sure"
    #expect(
      try Set(said("2026-05-01")) == [
        "pack.yaml error 2026-05-04 \(words)", "pack.yaml error 2026-05-03 \(words)",
        "routes.yaml error 2026-05-02 \(words)", "services.yaml warning 2026-06 \(words)",
      ])
    #expect(try said("2026-06-01").isEmpty)
  }

  @Test func `a service and a route take the date of their source unless they state one`() throws {
    let pack = try Shipped.pack()
    #expect(pack.services["avsi-secretary"]?.assuredDate == CivilDate(iso: "2024-02-05"))
    #expect(pack.services["immigration-info"]?.assuredDate == nil)
    #expect(pack.interview.routes["with-parent"]?.assuredDate == CivilDate(iso: "2023-06-30"))
    // One of its two sources bears no date, so it states its own.
    #expect(pack.interview.routes["unaccompanied-minor"]?.assuredDate == CivilDate(iso: "2024-07-10"))
    #expect(pack.interview.routes["other-help"]?.assuredDate == nil)
  }

  @Test func `a route with several sources is as old as the oldest, and undated if one is`() throws {
    func assured(_ sources: String) throws -> CivilDate? {
      let files = try Shipped.files()
      let text = files.routes.text.replacing("sources: [unhcr-italy]", with: "sources: [\(sources)]")
      let routes = SourceFile(name: "routes.yaml", text: text)
      let changed = Pack.Files(
        pack: files.pack, questions: files.questions, routes: routes, documents: files.documents,
        services: files.services, notes: files.notes, countries: files.countries)
      return try Pack(changed).interview.routes["with-parent"]?.assuredDate
    }
    #expect(try assured("anolf-2024, questura-milano, aida-minors") == CivilDate(iso: "2024-02-05"))
    #expect(try assured("questura-milano, aida-overview") == nil)
  }

  @Test(arguments: [
    Slip(
      .questions, "    options: [asylum, in_procedure, minor_alone, other]",
      "    options: [asylum, in_procedure, minor_alone, other]\n    relevant: {topics: fgm}", .question,
      "questions.yaml:+1:15: error: the first question is always asked; remove relevant"),
    Slip(
      .italian, "---\nquestions:\n", "---\nquestions:\n  request: {title: \"Che cosa?\"}\n", .keyDoubled,
      "it.yaml:+2:3: error: \"request\" stands here twice; keep one of them"),
  ])
  func `what would be passed over is refused`(slip: Slip) throws {
    try slip.check()
  }
}
