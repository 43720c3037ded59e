import Advice
import Sheets
import Shipped
import Testing

@Suite(.serialized) struct PaperLayoutTests {
  private static let languages = ["it", "en"]
  private static let subject = MilanFacts.questura.subject

  @Test(arguments: languages)
  func `lines are at most 80 columns wide and hold no control characters`(language: String) throws {
    let desks = try Desks(language)
    var faults: [String: String] = [:]
    for (index, (day, given)) in PaperPersons.sample(step: 61).enumerated() {
      let isEverythingTicked = index % 2 == 0
      let person = isEverythingTicked ? given.with(topics: Reading.topics) : given
      let text = try desks.text(person, on: day, withTopics: isEverythingTicked)
      #expect(text.hasSuffix("\n"))
      for line in text.lines {
        let isWide = line.count > 80
        let isStrange = line.unicodeScalars.contains { $0.properties.generalCategory == .control }
        if isWide || isStrange { faults["\(isWide ? "wide" : "control"): \(line)"] = person.json }
      }
    }
    #expect(faults.isEmpty, "\(faults.map { "\($0.key)\n  \($0.value)" }.sorted().joined(separator: "\n"))")
  }

  @Test(arguments: languages)
  func `the exact subject stands on lines of its own, broken only at spaces`(language: String) throws {
    let desks = try Desks(language)
    var count = 0
    for (day, given) in PaperPersons.sample(step: 37) where Reading(given: given, day: day).emailIsOpen {
      count += 1
      let lines = try desks.text(given, on: day).lines.map { $0.trimmed }
      let isThere = lines.indices.contains { start in
        (1...3).contains { count in
          lines[start...].prefix(count).joined(separator: " ") == PaperLayoutTests.subject
        }
      }
      #expect(isThere, "\(given) on \(day)")
    }
    #expect(count > 5)
  }

  @Test(arguments: languages)
  func `the plain person of every route has a sheet of one page`(language: String) throws {
    let desks = try Desks(language)
    for (route, day, given) in PaperPersons.plain {
      #expect(Reading(given: given, day: day).openRoutes.first == route)
      let count = try desks.text(given, on: day).lines.count
      #expect(count <= 66, "\(route): \(count) lines")
    }
  }

  @Test(arguments: [("it", "martedì 8 dicembre"), ("en", "Tuesday 8 December")])
  func `so it has in the week of a holiday, which the sheet names`(language: String, holiday: String) throws {
    let desks = try Desks(language)
    for (route, day, given) in PaperPersons.plain where day == "2026-11-24" {
      let text = try desks.text(given, on: "2026-12-04")
      // The call centre for citizenship rests on Tuesdays anyway.
      #expect(text.contains(holiday) == (route != "citizenship-application"), "\(route)")
      // That nobody has reviewed a translation takes a line, for as long as it is so.
      let room = try desks.adviser(day).paperSheet(given.answers, withTopics: false)?.unreviewed == nil ? 66 : 67
      #expect(text.lines.count <= room, "\(route): \(text.lines.count) lines")
      #expect(try !desks.text(given, on: day).contains(holiday), "\(route)")
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
