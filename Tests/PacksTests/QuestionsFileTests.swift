import Testing

@Suite struct QuestionsFileTests {
  @Test(arguments: [
    Slip(
      .questions, "kind: one", "kind: single",
      "questions.yaml:+0:11: error: \"single\" is not known here; write one of one, several, integer"),
    Slip(
      .questions, "  - id: residence\n", "  - id: request\n",
      "questions.yaml:+0:9: error: the question \"request\" stands here twice"),
    Slip(
      .questions, "options: [milan, elsewhere, unknown]", "options: [milan, elsewhere, milan]",
      "questions.yaml:+0:33: error: the option \"milan\" stands here twice"),
    Slip(
      .questions, "options: [milan, elsewhere, unknown]", "options: []",
      "questions.yaml:+0:14: error: a question has one to nine options"),
    Slip(
      .questions, "options: [milan, elsewhere, unknown]", "options: [a, b, c, d, e, f, g, h, i, j]",
      "questions.yaml:+0:14: error: a question has one to nine options"),
    Slip(
      .questions, "minimum: 0", "minimum: 121",
      "questions.yaml:+1:14: error: the range 121 to 120 is empty or negative"),
    Slip(
      .questions, "minimum: 0", "minimum: -1",
      "questions.yaml:+1:14: error: the range -1 to 120 is empty or negative"),
    Slip(
      .questions, "minimum: 0", "minimum: zero",
      "questions.yaml:+0:14: error: a whole number is expected here"),
    Slip(
      .questions, "role: danger", "role: peril",
      "questions.yaml:+0:33: error: \"peril\" is not known here; write one of danger, topic"),
    Slip(
      .questions, "printed: when_ticked", "printed: always",
      "questions.yaml:+0:54: error: \"always\" is not known here; write one of when_ticked, on_request"),
    Slip(
      .questions, "  - id: gender\n    kind: one", "  - id: gender\n    kind: integer",
      "questions.yaml:+0:5: error: \"minimum\" is missing here"),
  ])
  func `a question that could not be asked is refused`(slip: Slip) throws {
    try slip.check()
  }
}
