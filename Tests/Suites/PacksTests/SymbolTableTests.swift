import Packs
import Problems
import Testing

@Suite struct SymbolTableTests {
  @Test(arguments: [
    Slip(
      .pack, "always: [emergency]", "always: [emergncy]", .idUnknown,
      "pack.yaml:+0:10: error: there is no service \"emergncy\"; did you mean \"emergency\"?"),
    Slip(
      .pack, "child-emergency, anti", "childhood-emergency, anti", .idUnknown,
      "pack.yaml:+0:45: error: there is no service \"childhood-emergency\"; did you mean \"child-emergency\"?"),
    Slip(
      .questions, "services: [anti-trafficking]", "services: [antitrafficking]", .idUnknown,
      "questions.yaml:+0:73: error: there is no service \"antitrafficking\"; did you mean \"anti-trafficking\"?"),
    Slip(
      .questions, "- is: adult\n", "- is: adullt\n", .idUnknown,
      "questions.yaml:+0:13: error: there is no condition \"adullt\"; did you mean \"adult\"?"),
    Slip(
      .questions, "relevant: {is: adult_in_milan}", "relevant: {is: grown-up}", .idUnknown,
      "questions.yaml:+0:20: error: there is no condition \"grown-up\"; there are adult, adult_in_milan, by_age"),
    Slip(
      .questions, "not: {preferred: avsi-hub}", "not: {preferred: avsi}", .idUnknown,
      "questions.yaml:+0:28: error: there is no route \"avsi\"; there are association-with-document, association-without-document, avsi-hub, elsewhere, in-procedure, other-help, questura-email, self-registration, unaccompanied-minor, with-parent"
    ),
    Slip(
      .questions, "- open: questura-email", "- open: questura-mail", .idUnknown,
      "questions.yaml:+0:17: error: there is no route \"questura-mail\"; did you mean \"questura-email\"?"),
    Slip(
      .routes, "    services: [asylum-freephone]", "    services: [asylum-phone]", .idUnknown,
      "routes.yaml:+0:16: error: there is no service \"asylum-phone\"; did you mean \"asylum-freephone\"?"),
    Slip(
      .routes, "      - id: milan-minors-centre", "      - id: milan-minors-center", .idUnknown,
      "routes.yaml:+0:13: error: there is no service \"milan-minors-center\"; did you mean \"milan-minors-centre\"?"),
    Slip(
      .routes, "    documents: [identity-document]", "    documents: [identity-card]", .idUnknown,
      "routes.yaml:+0:17: error: there is no document \"identity-card\"; there are age-proof, identity-document, passport-photos-2, personal-data, personal-details-statement, pregnancy-certificate, residence-proof, vulnerability-evidence"
    ),
    Slip(
      .routes, "      - id: age-proof", "      - id: age-prof", .idUnknown,
      "routes.yaml:+0:13: error: there is no document \"age-prof\"; did you mean \"age-proof\"?"),
    Slip(
      .routes, "sources: [unhcr-italy]", "sources: [unhcr-spain]", .idUnknown,
      "routes.yaml:+0:15: error: there is no source \"unhcr-spain\""),
    Slip(
      .routes, "when: {is: by_age}", "when: {is: by_ages}", .idUnknown,
      "routes.yaml:+0:20: error: there is no condition \"by_ages\"; did you mean \"by_age\"?"),
    Slip(
      .documents, "source: questura-milano", "source: questura-roma", .idUnknown,
      "documents.yaml:+0:13: error: there is no source \"questura-roma\""),
    Slip(
      .notes, "{open: questura-email}", "{open: questura-post}", .idUnknown,
      "notes.yaml:+0:18: error: there is no route \"questura-post\"; there are association-with-document, association-without-document, avsi-hub, elsewhere, in-procedure, other-help, questura-email, self-registration, unaccompanied-minor, with-parent"
    ),
    Slip(
      .services, "source: emergency-112", "source: emergency-113", .idUnknown,
      "services.yaml:+0:13: error: there is no source \"emergency-113\"; did you mean \"emergency-112\"?"),
    Slip(
      .services, "display: \"333 000 0000\", source: arci-2020", "display: \"333 000 0000\", source: arci-2020s",
      .idUnknown,
      "services.yaml:+0:68: error: there is no source \"arci-2020s\"; did you mean \"arci-2020\"?"),
    Slip(
      .services, "replaced_by: citizenship-contact-centre", "replaced_by: citizenship-center", .idUnknown,
      "services.yaml:+0:18: error: there is no service \"citizenship-center\""),
    Slip(
      .services, "      source: arci-2022", "      source: blog", .idUnknown,
      "services.yaml:+0:15: error: there is no source \"blog\""),
  ])
  func `a name that nothing in the pack has is refused with the one that was probably meant`(slip: Slip) throws {
    try slip.check()
  }
}
