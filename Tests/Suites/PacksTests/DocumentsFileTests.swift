import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

@Suite struct DocumentsFileTests {
  @Test(arguments: [
    Slip(
      .documents, "  - id: personal-data", "  - id: identity-document", .idDoubled,
      "documents.yaml:+0:9: error: the document \"identity-document\" stands here twice"),
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
    let files = try Shipped.files()
    let text = files.documents.text.replacing(
      "- id: personal-data\n    source: questura-milano", with: "- id: personal-data\n    source: arci-2022")
    let pack = try Pack(
      Pack.Files(
        pack: files.pack, questions: files.questions, routes: files.routes,
        documents: SourceFile(name: files.documents.name, text: text), services: files.services, notes: files.notes,
        countries: files.countries))
    #expect(pack.interview.documents["personal-data"]?.source == "arci-2022")
    #expect(pack.interview.documents["age-proof"]?.source == "questura-milano")
  }
}
