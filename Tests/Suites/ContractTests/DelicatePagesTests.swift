import Advice
import CivilTime
import Foundation
import Interviews
import OrderedCollections
import Packs
import Seeded
import Sheets
import Shipped
import Testing
import Texts

/// The pages of a refusal and of an order to leave may be read by a policeman, an employer, a husband.
struct DelicatePagesTests {
  /// Beginnings of words that name a refusal or an order to leave.
  private static let betraying = [
    "it": ["espuls", "espell", "respin", "rifiut", "rigett", "negativ", "revoc", "inammiss", "rimpatri", "allontan"],
    "en": [
      "expuls", "expel", "deport", "refus", "reject", "negativ", "denied", "inadmiss", "removal", "order to leave",
    ],
    "fr": ["expuls", "refoul", "refus", "rejet", "négativ", "débout", "irrecev", "éloign"],
    "es": ["expuls", "deport", "rechaz", "deneg", "negativ", "devoluci", "inadmis"],
    "ar": ["رفض", "مرفوض", "سلبي", "ترحيل", "طرد", "إبعاد"],
    "ur": ["مسترد", "انکار", "منفی", "ملک بدر", "بے دخل", "ڈی پورٹ"],
    "bn": ["প্রত্যাখ্যা", "নামঞ্জুর", "নেতিবাচক", "বহিষ্কার", "ফেরত পাঠ"],
  ]

  /// Whoever has one of the two pages, with everything beside it that may be open.
  private static let people: [Given] =
    ["must_leave", "refused"].map { Given(request: "in_procedure", procedureStage: $0) }
    + [Given(request: "other", otherNeed: "order_to_leave")]
    + stride(from: 0, to: Walk.leaves.count, by: 41).map { Walk.leaves[$0] }

  @Test(arguments: Shipped.languages)
  func `the page names neither a refusal nor an expulsion, whatever else stands on it`(language: String) throws {
    let words = try #require(DelicatePagesTests.betraying[language])
    let desks = try Desks(language)
    var pages = 0
    for person in DelicatePagesTests.people {
      let given = person.with(topics: ["order_to_leave", "bed_tonight", "doctor"])
      let open = Reading(given: given, day: "2026-11-24").openRoutes
      guard open.contains("must-leave") || open.contains("refused") else { continue }
      pages += 1
      let sheet = try #require(try desks.adviser("2026-11-24").paperSheet(given.answers, withTopics: false))
      #expect(sheet.blocks.filter { $0.part == .steps }.flatMap(\.steps).count <= 4)
      let text = sheet.text(height: nil).lowercased()
      for word in words { #expect(!text.contains(word), "\(word): \(given)") }
    }
    #expect(pages > 40)
  }

  @Test(arguments: Shipped.languages)
  func `no page tells a number of days, and that of an order to leave never sends to the police`(language: String)
    throws
  {
    let adviser = try Shipped.adviser(language, on: "2026-11-24")
    let steps = adviser.pack.interview.routes.values.flatMap { $0.steps + $0.stepsHere }
    for route: Route.ID in ["must-leave", "refused", "papers-unclear", "appointment", "waiting"] {
      let told = try #require(adviser.pack.interview.routes[route]).steps.filter { $0.reader == .person }
      for step in told {
        let text = adviser.text(try #require(adviser.catalogue.steps[step.id])).text
        #expect(text.firstMatch(of: #/\b([1-9]|[1-6]0|15) (giorni|days|jours|días|أيام|دن|দিন)/#) == nil, "\(step.id)")
      }
    }
    #expect(steps.count > 40)
    let lines = try #require(adviser.pack.interview.routes["must-leave"]).services.map(\.id)
    #expect(!lines.contains("questura-urp") && !lines.contains("immigration-branch-office"))
  }

  @Test(arguments: ["it", "en"])
  func `a minor outside Milan is told of the police and the social services there, and never of the centre in Milan`(
    language: String
  ) throws {
    let desks = try Desks(language)
    let elsewhere = Given(request: "minor_alone", residence: "elsewhere", topics: [])
    for given in [
      elsewhere,
      Given(request: "asylum", residence: "elsewhere", age: .years(16), accompanied: "alone", topics: []),
    ] {
      let sheet = try #require(try desks.adviser("2026-11-24").paperSheet(given.answers, withTopics: false))
      let steps = sheet.blocks.filter { $0.part == .steps }.flatMap(\.steps).map(\.text)
      #expect(steps.count == 4)
      #expect(steps.first?.contains("Questura") == true)
      #expect(!sheet.text(height: nil).contains("Zendrini"))
    }
    let here = try desks.text(Given(request: "minor_alone", residence: "milan", topics: []), on: "2026-11-24")
    #expect(here.contains("Zendrini"))
  }

  @Test func `beside an order to leave, the police and what is written to them come after the lawyer`() throws {
    let given = Given(
      request: "asylum", residence: "milan", age: .years(35), identityDocument: "copy", gender: "man",
      vulnerability: "yes", vulnerabilityEvidence: "yes", residenceProof: "yes", topics: ["order_to_leave"])
    let adviser = try Desks("it").adviser("2026-11-24")
    let sheet = try #require(adviser.paperSheet(given.answers, withTopics: false))
    let later = try #require(adviser.catalogue.routes["must-leave"]?.otherWays)
    let text = sheet.text(height: nil)
    let heading = try #require(text.range(of: adviser.text(later).text.uppercased())).lowerBound
    for theirs in [MilanFacts.questura.email, MilanFacts.questura.subject, "Via Cagni 15"] {
      #expect(try #require(text.range(of: theirs)).lowerBound > heading, "\(theirs)")
    }
    #expect(try #require(text.range(of: "Via Zamenhof")).lowerBound < heading)
  }

  @Test func `on every page of somebody in the procedure the caseworker is told of minors, and paper is not`() throws {
    let adviser = try Shipped.adviser("it", on: "2026-11-24")
    let date = try #require(CivilDate(iso: "2026-11-24"))
    for stage in Reading.options["procedure_stage"] ?? [] {
      let given = Given(request: "in_procedure", procedureStage: stage, topics: [])
      let result = try #require(adviser.pack.interview.replay(given.answers, on: date).result)
      let screen = adviser.screenSheet(result, answers: given.answers, lookAhead: nil)
      let told = screen.blocks.filter { $0.part == .desk }.flatMap(\.steps).map(\.text)
      #expect(told.contains { $0.contains("meno di 18 anni") }, "\(stage)")
      let paper = try #require(adviser.paperSheet(given.answers, withTopics: true))
      #expect(paper.blocks.allSatisfy { $0.part != .desk || $0.steps.isEmpty }, "\(stage)")
    }
  }
}
