import Packs
import Problems
import Testing

@Suite struct PaperTopicsTests {
  private static func words(_ name: String) -> String {
    "error: \"\(name)\" depends on topics that are printed only on request; only services and notes may"
  }

  @Test(arguments: [
    Slip(
      .routes, "    when: {trip: other}", "    when: {wishes: noise}", .paperTopics,
      "routes.yaml:+0:12: \(words("other-ways"))"),
    Slip(
      .routes, "        when: {is: by_age}", "        when: {wishes: noise}", .paperTopics,
      "routes.yaml:+0:16: \(words("old-pier"))"),
    Slip(
      .documents, "    have_when: {card: plastic}", "    have_when: {wishes: noise}", .paperTopics,
      "documents.yaml:+0:17: \(words("proof-of-age"))"),
  ])
  func `nothing but services and notes depends on what paper keeps to itself`(slip: Slip) throws {
    try slip.check()
  }
}
