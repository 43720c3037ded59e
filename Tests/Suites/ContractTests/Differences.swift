import CivilTime
import Interviews
import OrderedCollections

/// Where the program and the reading part ways: of each aspect the smallest sheet.
struct Differences {
  private struct Difference {
    let given: Given
    let day: String
    let text: String
    var count: Int
  }

  private var found: OrderedDictionary<String, Difference> = [:]
  private(set) var compared = 0

  var isEmpty: Bool { found.isEmpty }

  /// Compares one aspect of one sheet.
  mutating func compare<Value: Equatable>(
    _ aspect: String, _ expected: Value, _ got: Value, _ given: Given, _ day: String
  ) {
    compared += 1
    guard expected != got else { return }
    let count = (found[aspect]?.count ?? 0) + 1
    if let known = found[aspect], known.given.size <= given.size {
      found[aspect]?.count = count
    } else {
      found[aspect] = Difference(
        given: given, day: day, text: "expected \(expected)\n    got      \(got)", count: count)
    }
  }

  /// One sheet of every aspect that differs.
  var report: String {
    found.map { aspect, difference in
      """
      \(aspect) differs on \(difference.count) sheets; the smallest, on \(difference.day):
          \(difference.given.json)
          \(difference.text)
      """
    }.joined(separator: "\n")
  }
}

extension Differences {
  /// Compares everything a complete sheet comes to.
  mutating func compare(_ given: Given, _ day: String, _ date: CivilDate, _ interview: Interview) {
    let reading = Reading(given: given, day: day)
    let replay = interview.replay(given.answers, on: date)
    compare("the path", reading.asked, replay.path.map(\.text), given, day)
    compare("unused", [], replay.unused.map(\.text), given, day)
    guard let result = replay.result else { return compare("the standing", "complete", "no result", given, day) }
    compare(reading, result, day)
  }

  private mutating func compare(_ reading: Reading, _ result: InterviewResult, _ day: String) {
    let given = reading.given
    let open = reading.openRoutes
    compare("the routes", open, result.routes.map(\.route.id.text), given, day)
    compare("how many are recommended", 1, result.routes.count(where: \.isRecommended), given, day)
    compare("that the first is recommended", true, result.routes.first?.isRecommended, given, day)
    for route in result.routes {
      let id = route.route.id.text
      compare("because of \(id)", reading.because(id), route.because.map(\.text), given, day)
      compare("the documents of \(id)", reading.documents(id), route.documents.map(\.text), given, day)
      compare("the services of \(id)", reading.services(id), route.services.map(\.text), given, day)
      let isStale = Differences.isStale(route.route.assuredDate, on: day)
      compare("whether \(id) is stale", isStale, route.isStale, given, day)
    }
    compare("the documents", reading.documents, result.documents.map(\.id.text), given, day)
    compare("have", reading.documents.map(reading.has), result.documents.map(\.isHeld), given, day)
    compare(
      "the services", reading.services,
      result.services.map { "\($0.role == .need ? "topic" : $0.role.rawValue) \($0.id.text)" }, given, day)
    compare(
      "the notes", reading.notes(recommendedIsStale: result.routes.first?.isStale ?? false),
      result.notes.map {
        "\($0.isEssential && $0.severity == .info ? "essential" : $0.severity.rawValue) \($0.id.text)"
      }, given, day)
  }

  /// A fact without a date, or with one more than twelve months ago.
  static func isStale(_ assured: CivilDate?, on day: String) -> Bool {
    guard let text = assured?.description, let year = Int(text.prefix(4)) else { return true }
    // The same day a year on; ISO 8601 compares as text, 29 February before 1 March too.
    return "\(year + 1)\(text.dropFirst(4))" < day
  }
}
