import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct OptionDaysTests {
  private static let card = "[plastic, photo, none, unknown]"

  /// The first thing that is wrong with the pack whose people are asked for their card like this; nil where nothing is.
  private func said(_ options: String, of question: String = "- id: card\n") throws -> String? {
    let edited = try InventedPack().replacing(OptionDaysTests.card, with: options, in: .questions)
      .replacing("- id: card\n", with: question, in: .questions)
    let files = try edited.files()
    do throws(Problem) {
      _ = try Pack(files)
      return nil
    } catch {
      return try Shipped.said(error)
    }
  }

  /// So many options, `o1` to `o9`, with these days.
  private func options(_ numbers: ClosedRange<Int>, _ days: String) -> String {
    numbers.map { "{id: o\($0), \(days)}" }.joined(separator: ", ")
  }

  private let own = "{id: plastic, valid_from: 2020-01-01}, photo, none, unknown"

  @Test func `nine options are offered on a day, whatever there is on others`() throws {
    let both = "[\(own), \(options(1...5, "valid_to: 2027-02-28")), \(options(6...10, "valid_from: 2027-03-01"))]"
    #expect(try said(both) == nil)
    let ten = "[\(own), \(options(1...5, "valid_to: 2027-03-01")), \(options(6...6, "valid_from: 2027-03-01"))]"
    #expect(
      try said(ten)
        == "questions.yaml:53:9: error: on 2027-03-01 the question \"card\" would offer 10 options; it has one to nine on every day"
    )
    // Days on which nobody is asked offer as much as they like.
    #expect(try said(ten, of: "- id: card\n    valid_to: 2027-02-28\n") == nil)
    #expect(try said(ten, of: "- id: card\n    valid_from: 2027-03-02\n") == nil)
  }

  @Test func `on every day on which it is asked a question offers something`() throws {
    let known =
      "{id: photo, valid_from: 2028-01-01}, {id: none, valid_to: 2019-12-31}, {id: unknown, valid_from: 2028-01-01}"
    let whole = "[\(options(1...2, "valid_to: 2027-02-28")), {id: plastic, valid_from: 2027-03-01}, \(known)]"
    #expect(try said(whole) == nil)
    let gap = whole.replacing("2027-02-28", with: "2027-02-27")
    #expect(try said(gap)?.contains("on 2027-02-28 the question \"card\" would offer 0 options") == true)
    let late = "[{id: plastic, valid_from: 2020-03-03}, \(known)]"
    #expect(try said(late)?.contains("on 2020-03-02 the question \"card\" would offer 0 options") == true)
    // What was before the first rules counts for nobody.
    #expect(try said(late.replacing("2020-03-03", with: "2020-03-02")) == nil)
  }

  @Test func `an option with days adds services, or nothing at all`() throws {
    let interview = try InventedPack()
      .replacing("{id: noise, ", with: "{id: noise, valid_to: 2027-02-28, ", in: .questions)
      .replacing(
        "{id: timetable, role: topic, printed: when_ticked, services: [timetable-line]}",
        with: "{id: timetable, valid_from: 2027-03-01}", in: .questions
      )
      .pack().interview
    let options = try #require(interview.questions["wishes"]).options
    #expect(options.map(\.id.text).suffix(2) == ["lost_things", "timetable"])
    #expect(options.last?.addition == nil)
    #expect(options.last?.valid == Validity(from: CivilDate(iso: "2027-03-01")))
    #expect(options[3].addition?.services == ["noise-line"])
    #expect(options[3].valid == Validity(to: CivilDate(iso: "2027-02-28")))
  }

  @Test(arguments: [
    Slip(
      .questions, "{id: noise, role: topic, ", "{id: noise, valid_from: 2027-03-01, ", .keyMissing,
      "questions.yaml:+0:9: error: \"role\" is missing here"),
    Slip(
      .questions, "{id: noise, ", "{id: noise, valid_from: 2027-03-01, valid_to: 2027-02-28, ", .dateOrder,
      "questions.yaml:+0:55: error: the last day 2027-02-28 lies before the first day 2027-03-01"),
    Slip(
      .questions, "{id: timetable, role: topic, printed: when_ticked, services: [timetable-line]}", "{id: timetable}",
      .keyMissing, "questions.yaml:+0:9: error: \"role\" is missing here",
      also: [
        "questions.yaml:+0:9: error: \"printed\" is missing here",
        "questions.yaml:+0:9: error: \"services\" is missing here",
      ]),
  ])
  func `half an option is refused`(slip: Slip) throws {
    try slip.check()
  }
}
