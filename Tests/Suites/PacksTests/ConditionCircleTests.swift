import Packs
import Problems
import Testing

@Suite struct ConditionCircleTests {
  @Test(arguments: [
    Slip(
      .questions, "- request: asylum\n      - any", "- is: adult_in_milan\n      - any", .conditionCircle,
      "questions.yaml:-2:3: error: conditions go round in a circle: is: adult → is: adult_in_milan → is: adult"),
    Slip(
      .questions, "- request: asylum\n      - any", "- is: adult\n      - any", .conditionCircle,
      "questions.yaml:-2:3: error: conditions go round in a circle: is: adult → is: adult"),
    Slip(
      .routes, "        - is: adult_in_milan\n        - any:\n            - gender",
      "        - is: by_age\n        - any:\n            - gender", .conditionCircle,
      "questions.yaml:-29:3: error: conditions go round in a circle: is: by_age → open: avsi-hub → is: by_age"),
    Slip(
      .routes, "        - gender: woman\n        - pregnant", "        - preferred: avsi-hub\n        - pregnant",
      .conditionCircle,
      "routes.yaml:-11:9: error: conditions go round in a circle: open: avsi-hub → open: avsi-hub"),
    Slip(
      .routes, "        - vulnerability: \"yes\"\n", "        - not: {open: questura-email}\n", .conditionCircle,
      "routes.yaml:-3:9: error: conditions go round in a circle: open: questura-email → open: questura-email"),
    Slip(
      .routes, "    when: {request: other}", "    when: {recommended: stale}", .conditionCircle,
      "routes.yaml:-1:9: error: conditions go round in a circle: open: other-help → open: other-help"),
  ])
  func `conditions that need each other are refused`(slip: Slip) throws {
    try slip.check()
  }
}
