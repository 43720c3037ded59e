import Packs
import Problems
import Testing

@Suite struct RoutesFileTests {
  @Test(arguments: [
    Slip(
      .routes, "  - id: with-family", "  - id: lone-child", .idDoubled,
      "routes.yaml:+0:9: error: the route \"lone-child\" stands here twice"),
    Slip(
      .routes, "sources: [family-guide]", "sources: []", .sourceMissing,
      "routes.yaml:+0:14: error: a route names at least one source"),
    Slip(
      .routes, "    documents: [ferry-card]", "    documents: [ferry-card, ferry-card]",
      .idDoubled,
      "routes.yaml:+0:29: error: \"ferry-card\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - id: details-statement\n", "      - id: ferry-card\n", .idDoubled,
      "routes.yaml:+0:13: error: \"ferry-card\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - child-line\n", "      - children-house\n", .idDoubled,
      "routes.yaml:+0:9: error: \"children-house\" stands here twice; keep one of them"),
    Slip(
      .routes, "printed: [wish]", "printed: [wishes]", .wordUnknown,
      "routes.yaml:+0:15: error: \"wishes\" is not known here; write one of wish, appointment, place"),
    Slip(
      .routes, "routes:\n", "routes:\n  - with-family\n", .wrongType,
      "routes.yaml:+1:5: error: keys with values are expected here"),
  ])
  func `a route that could not be followed is refused`(slip: Slip) throws {
    try slip.check()
  }
}
