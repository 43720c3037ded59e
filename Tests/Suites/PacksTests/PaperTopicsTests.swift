import Invented
import Packs
import Problems
import Testing

@Suite struct PaperTopicsTests {
  private static func words(_ name: String) -> String {
    "error: \"\(name)\" depends on topics that are printed only on request; only notes may, and the services of such topics"
  }

  @Test(arguments: [
    Slip(
      .routes, "    when: {trip: other}", "    when: {wishes: noise}", .paperTopics,
      "routes.yaml:+0:12: \(words("other-ways"))"),
    Slip(
      .routes, "        when: {is: by_age}", "        when: {wishes: noise}", .paperTopics,
      "routes.yaml:+0:16: \(words("old-pier"))"),
    Slip(
      .questions, "when: {not: {open: lone-child}}", "when: {not: {wishes: noise}}", .paperTopics,
      "questions.yaml:+0:77: \(words("wishes.lost_things"))"),
    Slip(
      .documents, "    have_when: {card: plastic}", "    have_when: {wishes: noise}", .paperTopics,
      "documents.yaml:+0:17: \(words("proof-of-age"))"),
  ])
  func `nothing but services and notes depends on what paper keeps to itself`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .routes, "    when: {trip: other}", "    when: {any: [{trip: other}, {not: {wishes: [timetable, fire]}}]}",
      .paperTopics, "routes.yaml:+0:40: \(words("other-ways"))")
  ])
  func `a topic that is not ticked tells as much as one that is`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `a route, a question and a document may depend on a topic that is printed when ticked`() throws {
    let read = try InventedPack()
      .replacing("    when: {trip: other}", with: "    when: {any: [{trip: other}, {wishes: timetable}]}", in: .routes)
      .replacing("        when: {is: by_age}", with: "        when: {not: {wishes: lost_things}}", in: .routes)
      .replacing(
        "    have_when: {card: plastic}", with: "    have_when: {wishes: [timetable, lost_things]}", in: .documents)
    #expect(throws: Never.self) { try read.pack() }
  }
}
