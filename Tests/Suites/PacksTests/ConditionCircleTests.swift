import Packs
import Problems
import Testing

@Suite struct ConditionCircleTests {
  @Test(arguments: [
    Slip(
      .questions, "- trip: ferry\n      - any", "- is: grown_up_near\n      - any", .conditionCircle,
      "questions.yaml:+4:3: error: conditions go round in a circle: is: grown_up_near → is: grown_up → is: grown_up_near"
    ),
    Slip(
      .questions, "- trip: ferry\n      - any", "- is: grown_up\n      - any", .conditionCircle,
      "questions.yaml:-2:3: error: conditions go round in a circle: is: grown_up → is: grown_up"),
    Slip(
      .routes, "        - is: grown_up_near\n        - any:\n            - deck",
      "        - is: by_age\n        - any:\n            - deck", .conditionCircle,
      "questions.yaml:-36:3: error: conditions go round in a circle: is: by_age → open: old-pier → is: by_age"),
    Slip(
      .routes, "        - deck: upper\n        - seasick", "        - preferred: old-pier\n        - seasick",
      .conditionCircle,
      "routes.yaml:-11:9: error: conditions go round in a circle: open: old-pier → open: old-pier"),
    Slip(
      .routes, "        - heavy_load: \"yes\"\n", "        - not: {open: write-ahead}\n", .conditionCircle,
      "routes.yaml:-3:9: error: conditions go round in a circle: open: write-ahead → open: write-ahead"),
    Slip(
      .routes, "    when: {trip: other}", "    when: {recommended: stale}", .conditionCircle,
      "routes.yaml:-1:9: error: conditions go round in a circle: open: other-ways → open: other-ways"),
  ])
  func `conditions that need each other are refused`(slip: Slip) throws {
    try slip.check()
  }
}
