import Packs
import Problems
import Testing

@Suite struct PaperTopicsTests {
  private static func words(_ name: String) -> String {
    "error: \"\(name)\" depends on topics that are printed only on request; only services and notes may"
  }

  @Test(arguments: [
    Slip(
      .routes, "    when: {request: other}", "    when: {topics: fgm}", .paperTopics,
      "routes.yaml:+0:12: \(words("other-help"))"),
    Slip(
      .routes, "        when: {is: by_age}", "        when: {topics: fgm}", .paperTopics,
      "routes.yaml:+0:16: \(words("avsi-hub"))"),
    Slip(
      .documents, "    have_when: {identity_document: original}", "    have_when: {topics: fgm}", .paperTopics,
      "documents.yaml:+0:17: \(words("age-proof"))"),
  ])
  func `nothing but services and notes depends on what paper keeps to itself`(slip: Slip) throws {
    try slip.check()
  }
}
