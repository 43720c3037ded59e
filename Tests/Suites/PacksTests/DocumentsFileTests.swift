import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct DocumentsFileTests {
  @Test(arguments: [
    Slip(
      .documents, "  - id: own-details", "  - id: ferry-card", .idDoubled,
      "documents.yaml:+0:9: error: the document \"ferry-card\" stands here twice"),
    Slip(
      .documents, "documents:\n", "documents:\n  - {}\n", .keyMissing,
      "documents.yaml:+1:5: error: \"id\" is missing here"),
    Slip(
      .documents, "documents:\n", "papers:\n", .keyMissing,
      "documents.yaml:+0:1: error: \"documents\" is missing here",
      also: [
        "documents.yaml:+0:1: error: \"papers\" is not a key of this place; there are documents"
      ]),
  ])
  func `a document stands in the list once`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `a document keeps its source`() throws {
    let pack = try InventedPack().replacing(
      "- id: own-details\n    source: harbour-guide", with: "- id: own-details\n    source: line-report-2",
      in: .documents
    ).pack()
    #expect(pack.interview.documents["own-details"]?.source == "line-report-2")
    #expect(pack.interview.documents["proof-of-age"]?.source == "harbour-guide")
  }
}
