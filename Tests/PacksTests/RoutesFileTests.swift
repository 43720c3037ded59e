import Testing

@Suite struct RoutesFileTests {
  @Test(arguments: [
    Slip(
      .routes, "  - id: with-parent", "  - id: unaccompanied-minor",
      "routes.yaml:+0:9: error: the route \"unaccompanied-minor\" stands here twice"),
    Slip(
      .routes, "valid_to: 2023-07-16", "valid_to: 2023-04-04",
      "routes.yaml:+0:15: error: the last day 2023-04-04 lies before the first day 2023-04-05"),
    Slip(
      .routes, "sources: [unhcr-italy]", "sources: []",
      "routes.yaml:+0:14: error: a route names at least one source"),
    Slip(
      .routes, "    documents: [identity-document]", "    documents: [identity-document, identity-document]",
      "routes.yaml:+0:36: error: \"identity-document\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - id: personal-details-statement\n", "      - id: identity-document\n",
      "routes.yaml:+0:13: error: \"identity-document\" stands here twice; keep one of them"),
    Slip(
      .routes, "      - child-emergency\n", "      - milan-minors-centre\n",
      "routes.yaml:+0:9: error: \"milan-minors-centre\" stands here twice; keep one of them"),
    Slip(
      .routes, "printed: [wish]", "printed: [wishes]",
      "routes.yaml:+0:15: error: \"wishes\" is not known here; write one of wish, appointment"),
    Slip(
      .routes, "routes:\n", "routes:\n  - with-parent\n",
      "routes.yaml:+1:5: error: keys with values are expected here"),
  ])
  func `a route that could not be followed is refused`(slip: Slip) throws {
    try slip.check()
  }
}
