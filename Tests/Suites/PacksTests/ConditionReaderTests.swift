import Packs
import Problems
import Testing

@Suite struct ConditionReaderTests {
  @Test(arguments: [
    Slip(
      .questions, "- request: asylum", "- requset: asylum", .idUnknown,
      "questions.yaml:+0:9: error: there is no question \"requset\"; did you mean \"request\"?"),
    Slip(
      .questions, "- request: asylum", "- weather: rain", .idUnknown,
      "questions.yaml:+0:9: error: there is no question \"weather\""),
    Slip(
      .questions, "- request: asylum", "- request: asylm", .idUnknown,
      "questions.yaml:+0:18: error: \"request\" has no option \"asylm\"; did you mean \"asylum\"?"),
    Slip(
      .questions, "- request: asylum", "- request: [asylum, tourism]", .idUnknown,
      "questions.yaml:+0:27: error: \"request\" has no option \"tourism\"; there are asylum, in_procedure, minor_alone, other"
    ),
    Slip(
      .questions, "- request: asylum", "- request: []", .condition,
      "questions.yaml:+0:18: error: an option of \"request\" is missing here"),
    Slip(
      .notes, "{topics: [trafficking, violence_women, child_danger]}", "{topics: []}", .condition,
      "notes.yaml:+0:20: error: an option of \"topics\" is missing here"),
    Slip(
      .questions, "- request: asylum", "- request: {from: 1}", .wrongType,
      "questions.yaml:+0:18: error: a text is expected here"),
    Slip(
      .questions, "- request: asylum", "- request", .wrongType,
      "questions.yaml:+0:9: error: keys with values are expected here"),
    Slip(
      .questions, "- request: asylum", "- {}", .condition,
      "questions.yaml:+0:9: error: a condition is missing here"),
    Slip(
      .questions, "    all:\n      - is: adult\n", "    every:\n      - is: adult\n", .idUnknown,
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
      .routes, "        - request: minor_alone\n        - all:", "        - request: minor\n        - all:", .idUnknown,
      "routes.yaml:+0:20: error: \"request\" has no option \"minor\"; there are asylum, in_procedure, minor_alone, other"
    ),
    Slip(
      .routes, "    when:\n      any:\n        - request: minor_alone",
      "    when:\n      any: []\n      all:\n        - request: minor_alone", .condition,
      "routes.yaml:+1:12: error: a condition is missing here"),
    Slip(
      .notes, "{recommended: stale}", "{recommended: old}", .condition,
      "notes.yaml:+0:25: error: a recommended route can only be stale here"),
    Slip(
      .notes, "{topics: [trafficking, violence_women, child_danger]}", "{topics: [trafficking, violence]}", .idUnknown,
      "notes.yaml:+0:34: error: \"topics\" has no option \"violence\"; there are child_danger, citizenship, crime_victims, discrimination, fgm, immigration_info, residence_permit, trafficking, violence_women"
    ),
    Slip(
      .documents, "{identity_document: none}", "{identity_document: missing}", .idUnknown,
      "documents.yaml:+0:36: error: \"identity_document\" has no option \"missing\"; there are copy, none, original, unknown"
    ),
  ])
  func `a condition that says nothing sound is refused`(slip: Slip) throws {
    try slip.check()
  }
}
