import Packs
import Problems
import Testing

@Suite struct RoutesFileTests {
  @Test(arguments: [
    Slip(
      .routes, "  - id: with-parent", "  - id: unaccompanied-minor", .idDoubled,
      "routes.yaml:+0:9: error: the route \"unaccompanied-minor\" stands here twice"),
    Slip(
      .routes, "sources: [unhcr-italy]", "sources: []", .sourceMissing,
      "routes.yaml:+0:14: error: a route names at least one source"),
    Slip(
      .routes, "    documents: [identity-document]", "    documents: [identity-document, identity-document]",
      .idDoubled,
      "routes.yaml:+0:36: error: \"identity-document\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - id: personal-details-statement\n", "      - id: identity-document\n", .idDoubled,
      "routes.yaml:+0:13: error: \"identity-document\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - child-emergency\n", "      - milan-minors-centre\n", .idDoubled,
      "routes.yaml:+0:9: error: \"milan-minors-centre\" stands here twice; keep one of them"),
    Slip(
      .routes, "printed: [wish]", "printed: [wishes]", .wordUnknown,
      "routes.yaml:+0:15: error: \"wishes\" is not known here; write one of wish, appointment"),
    Slip(
      .routes, "routes:\n", "routes:\n  - with-parent\n", .wrongType,
      "routes.yaml:+1:5: error: keys with values are expected here"),
  ])
  func `a route that could not be followed is refused`(slip: Slip) throws {
    try slip.check()
  }
}
