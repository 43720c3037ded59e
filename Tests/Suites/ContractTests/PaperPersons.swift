import Advice
import CivilTime
import Interviews
import Seeded
import Sheets
import Shipped
import Texts

/// Persons whose sheets are looked at on paper.
enum PaperPersons {
  /// The plain person of every route, with a day on which the route is open.
  static let plain: [(route: String, day: String, given: Given)] =
    [
      ("unaccompanied-minor", "2026-11-24", Given(request: "minor_alone", residence: "milan", topics: [])),
      (
        "with-parent", "2026-11-24",
        Given(request: "asylum", residence: "milan", age: .years(12), accompanied: "with_parent", topics: [])
      ),
      ("elsewhere", "2026-11-24", Given(request: "asylum", residence: "elsewhere", age: .years(30), topics: [])),
      (
        "avsi-hub", "2026-11-24",
        Given(
          request: "asylum", residence: "milan", age: .years(30), identityDocument: "original", gender: "woman",
          pregnant: "no", residenceProof: "yes", topics: [])
      ),
      (
        "questura-email", "2026-11-24",
        Given(
          request: "asylum", residence: "milan", age: .years(30), identityDocument: "original", gender: "man",
          vulnerability: "yes", vulnerabilityEvidence: "yes", residenceProof: "yes", topics: [])
      ),
      ("self-registration", "2023-05-10", man("original")),
      ("association-with-document", "2026-11-24", man("original")),
      ("association-without-document", "2026-11-24", man("none")),
    ] + stages + needs

  private static let stages: [(route: String, day: String, given: Given)] = [
    ("must-leave", "must_leave"), ("refused", "refused"), ("appointment", "appointment"), ("waiting", "waiting"),
    ("recognised", "recognised"), ("papers-unclear", "unknown"),
  ].map { ($0, "2026-11-24", Given(request: "in_procedure", procedureStage: $1, topics: [])) }

  private static let needs: [(route: String, day: String, given: Given)] = [
    ("citizenship-application", "citizenship"), ("residence-permit", "residence_permit"),
    ("temporary-protection", "temporary_protection"), ("information", "information"),
  ].map { ($0, "2026-11-24", Given(request: "other", otherNeed: $1, topics: [])) }

  private static func man(_ document: String) -> Given {
    Given(
      request: "asylum", residence: "milan", age: .years(30), identityDocument: document, gender: "man",
      vulnerability: "no", topics: [])
  }

  /// Topics that paper bears only when the caseworker asks for it.
  static let delicate = [
    "trafficking", "violence_women", "child_danger", "fgm", "discrimination", "crime_victims",
  ]

  /// Topics that paper bears when they are ticked.
  static let harmless = ["order_to_leave", "bed_tonight", "doctor"]

  /// The plain persons and a sample of all sheets, with topics that paper may bear.
  static func sample(step: Int) -> [(day: String, given: Given)] {
    var chance = SeededGenerator(seed: 7)
    let drawn = stride(from: 0, to: Walk.leaves.count, by: step).map { index in
      let topics = harmless.filter { _ in Bool.random(using: &chance) }
      let day = Bool.random(using: &chance) ? "2026-11-24" : "2023-05-10"
      return (day: day, given: Walk.leaves[index].with(topics: topics))
    }
    return plain.map { ($0.day, $0.given) } + drawn
  }
}

/// Sheets of one language, with the adviser of every day at hand.
struct Desks {
  private let advisers: [String: Adviser]

  init(_ language: String) throws {
    var advisers: [String: Adviser] = [:]
    for day in ["2023-05-10", "2026-11-24", "2026-12-04"] { advisers[day] = try Shipped.adviser(language, on: day) }
    self.advisers = advisers
  }

  func adviser(_ day: String) throws -> Adviser {
    guard let adviser = advisers[day] else { throw Unready("no desk is open on \(day)") }
    return adviser
  }

  /// The sheet as text.
  func text(_ given: Given, on day: String, withTopics: Bool = false) throws -> String {
    guard let sheet = try adviser(day).paperSheet(given.answers, withTopics: withTopics) else {
      throw Unready("\(given) is not complete")
    }
    return sheet.text()
  }

  /// The words of a note.
  func note(_ id: Note.ID) throws -> String { try adviser("2026-11-24").text(of: id).text }
}

extension String {
  /// The text on one line, its words set off by one space each.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The lines, without the end of the last.
  var lines: [String] { Array(split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()) }
}
