import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

/// The days that an entry of a file may have, on the days around the first and the last of them.
@Suite struct YAMLMappingValidityTests {
  private static let around = [
    ("2027-02-27", true, false), ("2027-02-28", true, false), ("2027-03-01", false, true), ("2027-03-02", false, true),
  ]

  /// Somebody who holds a ticket, before and after 1 March 2027.
  private func result(_ invented: InventedPack, on day: String) throws -> InterviewResult {
    let answers: Answers = ["trip": .option("has_ticket"), "wishes": .options([])]
    let date = try #require(CivilDate(iso: day))
    return try #require(try invented.pack().interview.replay(answers, on: date).result)
  }

  @Test(arguments: around) func `steps, documents and services of a route have days`(
    day: String, isBefore: Bool, isAfter: Bool
  ) throws {
    let invented = try InventedPack().replacing(
      "steps: [keep-the-ticket, book-once, missed-the-boat, call-the-line]\n    services: [ferry-line, timetable-line]",
      with: """
        steps: [keep-the-ticket, {id: book-once, valid_to: 2027-02-28}, {id: call-the-line, valid_from: 2027-03-01}]
            documents: [{id: ferry-card, valid_from: 2027-03-01}, {id: own-details, valid_to: 2027-02-28, when: {trip: other}}]
            services:
              - {id: ferry-line, valid_to: 2027-02-28}
              - {id: timetable-line, valid_from: 2027-03-01}
        """, in: .routes)
    let open = try result(invented, on: day).recommended
    #expect(
      open.steps.map(\.id) == (isBefore ? ["keep-the-ticket", "book-once"] : ["keep-the-ticket", "call-the-line"]))
    #expect(open.documents == (isAfter ? ["ferry-card"] : []))
    #expect(open.services == (isBefore ? ["ferry-line"] : ["timetable-line"]))
  }

  @Test(arguments: around) func `a note and a document have days of their own`(
    day: String, isBefore: Bool, isAfter: Bool
  ) throws {
    let invented = try InventedPack()
      .replacing("when: {recommended: stale}", with: "valid_to: 2027-02-28\n    when: {trip: has_ticket}", in: .notes)
      .replacing("- id: ferry-card\n", with: "- id: ferry-card\n    valid_from: 2027-03-01\n", in: .documents)
      .replacing(
        "book-once, missed-the-boat, call-the-line]", with: "book-once]\n    documents: [ferry-card]", in: .routes)
    let result = try result(invented, on: day)
    #expect(result.notes.map(\.id) == (isBefore ? ["rules-may-change"] : []))
    #expect(result.documents.map(\.id) == (isAfter ? ["ferry-card"] : []))
  }

  @Test(arguments: around) func `a question is asked on its days`(day: String, isBefore: Bool, isAfter: Bool) throws {
    let interview = try InventedPack().replacing(
      "relevant: {trip: [ferry, child_alone]}",
      with: "valid_from: 2027-03-01\n    relevant: {trip: [ferry, child_alone]}",
      in: .questions
    ).pack().interview
    let replay = try interview.replay(["trip": .option("child_alone")], on: #require(CivilDate(iso: day)))
    #expect(replay.next?.id == (isAfter ? "island" : "wishes"))
  }

  @Test(arguments: [
    Slip(
      .questions, "    relevant: {trip: ferry}\n",
      "    relevant: {trip: ferry}\n    valid_from: 2027-03-01\n    valid_to: 2027-02-28\n", .dateOrder,
      "questions.yaml:+2:15: error: the last day 2027-02-28 lies before the first day 2027-03-01"),
    Slip(
      .notes, "    when: {recommended: stale}", "    when: {recommended: stale}\n    valid_from: 2027-02-30", .date,
      "notes.yaml:+1:17: error: \"2027-02-30\" is not a day; write it as 2024-02-05"),
    Slip(
      .documents, "- id: two-photos\n", "- id: two-photos\n    valid_form: 2027-03-01\n", .keyUnknown,
      "documents.yaml:+1:5: error: \"valid_form\" is not a key of this place; did you mean \"valid_from\"?"),
    Slip(
      .routes, "steps: [keep-the-ticket, ",
      "steps: [{id: keep-the-ticket, valid_from: 2027-03-01, valid_to: 2027-02-28}, ",
      .dateOrder, "routes.yaml:+0:69: error: the last day 2027-02-28 lies before the first day 2027-03-01"),
    Slip(
      .routes, "- id: ferry-card\n        when: {card: [plastic, photo, unknown]}", "- id: ferry-card", .keyMissing,
      "routes.yaml:+0:9: error: \"when\" is missing here"),
    Slip(
      .questions, "- id: trip\n", "- id: trip\n    valid_from: 2020-03-02\n", .question,
      "questions.yaml:+0:5: error: the first question is asked on every day; remove valid_from and valid_to"),
  ])
  func `days that could not be meant are refused`(slip: Slip) throws {
    try slip.check()
  }
}
