import Packs
import Problems
import Testing

@Suite struct SymbolTableTests {
  @Test(arguments: [
    Slip(
      .pack, "always: [rescue]", "always: [rescu]", .idUnknown,
      "pack.yaml:+0:10: error: there is no service \"rescu\"; did you mean \"rescue\"?"),
    Slip(
      .pack, "child-line, coast", "chlid-line, coast", .idUnknown,
      "pack.yaml:+0:38: error: there is no service \"chlid-line\"; did you mean \"child-line\"?"),
    Slip(
      .questions, "services: [coast-guard]", "services: [coastguard]", .idUnknown,
      "questions.yaml:+0:71: error: there is no service \"coastguard\"; did you mean \"coast-guard\"?"),
    Slip(
      .questions, "- is: grown_up\n", "- is: grown_upp\n", .idUnknown,
      "questions.yaml:+0:13: error: there is no condition \"grown_upp\"; did you mean \"grown_up\"?"),
    Slip(
      .questions, "relevant: {is: grown_up_near}", "relevant: {is: mariner}", .idUnknown,
      "questions.yaml:+0:20: error: there is no condition \"mariner\"; there are by_age, grown_up, grown_up_near"),
    Slip(
      .questions, "not: {preferred: old-pier}", "not: {preferred: lighthouse}", .idUnknown,
      "questions.yaml:+0:28: error: there is no route \"lighthouse\"; there are agent-with-card, agent-without-card, far-away, lone-child, old-pier, other-ways, own-booking, ticket-holder, with-family, write-ahead"
    ),
    Slip(
      .questions, "- open: write-ahead", "- open: write-ahed", .idUnknown,
      "questions.yaml:+0:17: error: there is no route \"write-ahed\"; did you mean \"write-ahead\"?"),
    Slip(
      .routes, "    services: [ferry-line]", "    services: [fery-line]", .idUnknown,
      "routes.yaml:+0:16: error: there is no service \"fery-line\"; did you mean \"ferry-line\"?"),
    Slip(
      .routes, "      - id: children-house", "      - id: children-huose", .idUnknown,
      "routes.yaml:+0:13: error: there is no service \"children-huose\"; did you mean \"children-house\"?"),
    Slip(
      .routes, "    documents: [ferry-card]", "    documents: [passport]", .idUnknown,
      "routes.yaml:+0:17: error: there is no document \"passport\"; there are details-statement, doctor-letter, ferry-card, island-proof, load-papers, own-details, proof-of-age, two-photos"
    ),
    Slip(
      .routes, "      - id: proof-of-age", "      - id: prof-of-age", .idUnknown,
      "routes.yaml:+0:13: error: there is no document \"prof-of-age\"; did you mean \"proof-of-age\"?"),
    Slip(
      .routes, "sources: [family-guide]", "sources: [sailor-song]", .idUnknown,
      "routes.yaml:+0:15: error: there is no source \"sailor-song\""),
    Slip(
      .routes, "when: {is: by_age}", "when: {is: by_ages}", .idUnknown,
      "routes.yaml:+0:20: error: there is no condition \"by_ages\"; did you mean \"by_age\"?"),
    Slip(
      .documents, "source: harbour-guide", "source: lighthouse", .idUnknown,
      "documents.yaml:+0:13: error: there is no source \"lighthouse\""),
    Slip(
      .notes, "{open: write-ahead}", "{open: lighthouse}", .idUnknown,
      "notes.yaml:+0:18: error: there is no route \"lighthouse\"; there are agent-with-card, agent-without-card, far-away, lone-child, old-pier, other-ways, own-booking, ticket-holder, with-family, write-ahead"
    ),
    Slip(
      .services, "source: rescue-leaflet", "source: rescue-leaflets", .idUnknown,
      "services.yaml:+0:13: error: there is no source \"rescue-leaflets\"; did you mean \"rescue-leaflet\"?"),
    Slip(
      .services, "display: \"333 000 0000\", source: line-report", "display: \"333 000 0000\", source: line-reports",
      .idUnknown,
      "services.yaml:+0:68: error: there is no source \"line-reports\"; did you mean \"line-report\"?"),
    Slip(
      .services, "replaced_by: lost-property-office", "replaced_by: umbrella-shop", .idUnknown,
      "services.yaml:+0:18: error: there is no service \"umbrella-shop\""),
    Slip(
      .services, "      source: line-report-2", "      source: blog", .idUnknown,
      "services.yaml:+0:15: error: there is no source \"blog\""),
  ])
  func `a name that nothing in the pack has is refused with the one that was probably meant`(slip: Slip) throws {
    try slip.check()
  }
}
