import Testing

@Suite struct CircleTests {
  @Test(arguments: [
    Slip(
      .questions, "- request: asylum\n      - any", "- is: adult_in_milan\n      - any",
      "questions.yaml:1:1: error: conditions go round in a circle: is: adult → is: adult_in_milan → is: adult"),
    Slip(
      .questions, "- request: asylum\n      - any", "- is: adult\n      - any",
      "questions.yaml:1:1: error: conditions go round in a circle: is: adult → is: adult"),
    Slip(
      .routes, "        - is: adult_in_milan\n        - any:\n            - gender",
      "        - is: by_age\n        - any:\n            - gender",
      "questions.yaml:1:1: error: conditions go round in a circle: is: by_age → open: avsi-hub → is: by_age"),
    Slip(
      .routes, "        - gender: woman\n        - pregnant", "        - preferred: avsi-hub\n        - pregnant",
      "questions.yaml:1:1: error: conditions go round in a circle: open: avsi-hub → open: avsi-hub"),
    Slip(
      .routes, "        - vulnerability: \"yes\"\n", "        - not: {open: questura-email}\n",
      "questions.yaml:1:1: error: conditions go round in a circle: open: questura-email → open: questura-email"),
    Slip(
      .routes, "    when: {request: other}", "    when: {recommended: stale}",
      "questions.yaml:1:1: error: conditions go round in a circle: open: other-help → open: other-help"),
  ])
  func `conditions that need each other are refused`(slip: Slip) throws {
    try slip.check()
  }
}
