import Testing

@Suite struct DocumentsFileTests {
  @Test(arguments: [
    Slip(
      .documents, "  - id: personal-data", "  - id: identity-document",
      "documents.yaml:+0:9: error: the document \"identity-document\" stands here twice"),
    Slip(
      .documents, "documents:\n", "documents:\n  - {}\n",
      "documents.yaml:+1:5: error: \"id\" is missing here"),
    Slip(
      .documents, "documents:\n", "papers:\n",
      "documents.yaml:+0:1: error: \"documents\" is missing here"),
  ])
  func `a document stands in the list once`(slip: Slip) throws {
    try slip.check()
  }
}
