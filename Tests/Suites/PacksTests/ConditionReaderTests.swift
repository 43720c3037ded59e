import Packs
import Problems
import Testing

@Suite struct ConditionReaderTests {
  @Test(arguments: [
    Slip(
      .questions, "- trip: ferry", "- tirp: ferry", .idUnknown,
      "questions.yaml:+0:9: error: there is no question \"tirp\"; did you mean \"trip\"?"),
    Slip(
      .questions, "- trip: ferry", "- weather: rain", .idUnknown,
      "questions.yaml:+0:9: error: there is no question \"weather\""),
    Slip(
      .questions, "- trip: ferry", "- trip: fery", .idUnknown,
      "questions.yaml:+0:15: error: \"trip\" has no option \"fery\"; did you mean \"ferry\"?"),
    Slip(
      .questions, "- trip: ferry", "- trip: [ferry, tourism]", .idUnknown,
      "questions.yaml:+0:23: error: \"trip\" has no option \"tourism\"; there are child_alone, ferry, has_ticket, other"
    ),
    Slip(
      .questions, "- trip: ferry", "- trip: []", .condition,
      "questions.yaml:+0:15: error: an option of \"trip\" is missing here"),
    Slip(
      .notes, "{wishes: [smuggling, fire, lost_child]}", "{wishes: []}", .condition,
      "notes.yaml:+0:20: error: an option of \"wishes\" is missing here"),
    Slip(
      .questions, "- trip: ferry", "- trip: {from: 1}", .wrongType,
      "questions.yaml:+0:15: error: a text is expected here"),
    Slip(
      .questions, "- trip: ferry", "- trip", .wrongType,
      "questions.yaml:+0:9: error: keys with values are expected here"),
    Slip(
      .questions, "- trip: ferry", "- {}", .condition,
      "questions.yaml:+0:9: error: a condition is missing here"),
    Slip(
      .questions, "    all:\n      - is: grown_up\n", "    every:\n      - is: grown_up\n", .idUnknown,
      "questions.yaml:+0:5: error: there is no question \"every\""),
    Slip(
      .questions, "- age: {from: 18}", "- age: 18", .condition,
      "questions.yaml:+0:18: error: write {from: …}, {to: …} or both, or unknown"),
    Slip(
      .questions, "- age: {from: 18}", "- age: [18, 19]", .condition,
      "questions.yaml:+0:18: error: write {from: …}, {to: …} or both, or unknown"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {from: 18, to: 17}", .range,
      "questions.yaml:+0:18: error: 18 to 17 is not a range within 0 to 120"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {from: 121}", .range,
      "questions.yaml:+0:18: error: 121 to 120 is not a range within 0 to 120"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {from: 18, to: 121}", .range,
      "questions.yaml:+0:18: error: 18 to 121 is not a range within 0 to 120"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {from: -1}", .range,
      "questions.yaml:+0:18: error: -1 to 120 is not a range within 0 to 120"),
    Slip(
      .questions, "- age: {to: 17}", "- age: {to: -1}", .range,
      "questions.yaml:+0:20: error: 0 to -1 is not a range within 0 to 120"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {from: eighteen}", .wrongType,
      "questions.yaml:+0:25: error: a whole number is expected here"),
    Slip(
      .questions, "- age: {from: 18}", "- age: {form: 18}", .keyUnknown,
      "questions.yaml:+0:19: error: \"form\" is not a key of this place; did you mean \"from\"?"),
    Slip(
      .questions, "unknown: true\n", "unknown: false\n", .condition,
      "questions.yaml:+6:21: error: write {from: …}, {to: …} or both"),
    Slip(
      .routes, "        - trip: child_alone\n        - all:", "        - trip: child\n        - all:", .idUnknown,
      "routes.yaml:+0:17: error: \"trip\" has no option \"child\"; there are child_alone, ferry, has_ticket, other"
    ),
    Slip(
      .routes, "    when:\n      any:\n        - trip: child_alone",
      "    when:\n      any: []\n      all:\n        - trip: child_alone", .condition,
      "routes.yaml:+1:12: error: a condition is missing here"),
    Slip(
      .notes, "{recommended: stale}", "{recommended: old}", .condition,
      "notes.yaml:+0:25: error: a recommended route can only be stale here"),
    Slip(
      .notes, "{wishes: [smuggling, fire, lost_child]}", "{wishes: [smuggling, weather]}", .idUnknown,
      "notes.yaml:+0:32: error: \"wishes\" has no option \"weather\"; there are complaint, fire, lost_child, lost_things, noise, smuggling, thefts, timetable"
    ),
    Slip(
      .documents, "{card: none}", "{card: missing}", .idUnknown,
      "documents.yaml:+0:23: error: \"card\" has no option \"missing\"; there are none, photo, plastic, unknown"
    ),
  ])
  func `a condition that says nothing sound is refused`(slip: Slip) throws {
    try slip.check()
  }
}
