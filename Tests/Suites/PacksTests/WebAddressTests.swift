import Problems
import Testing

@testable import Packs

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://porta.example.org", "https://fari.it/", "https://a-b.example.org/x?y=1#z", "https://www.example.it?x",
  ])
  func `an address is https and a host with a dot`(text: String) {
    #expect(WebAddress.isAddress(text))
  }

  @Test(arguments: [
    "", "https://", "https://x", "http://fari.it", "fari.it", "www.fari.it", "https://fa ri.it", "https:/fari.it",
    "https://fari.it/a b", "https://fari..it", "ftp://fari.it", "https://.it", "https://farì.it",
    "https://user@fari.it", "HTTPS://fari.it",
  ])
  func `anything else is none`(text: String) {
    #expect(!WebAddress.isAddress(text))
  }

  @Test(arguments: [
    Slip(
      .services, "https://porta.example.org", "http://porta.example.org", .webAddress,
      "services.yaml:+0:10: error: \"http://porta.example.org\" is not a safe web address; write https instead of http"),
    Slip(
      .services, "https://porta.example.org", "www.porta.example.org", .webAddress,
      "services.yaml:+0:10: error: \"www.porta.example.org\" is not a web address; write one such as https://example.org/page"
    ),
    Slip(
      .pack, "https://porto.example.org/guida", "https://por to.example.org/guida", .webAddress,
      "pack.yaml:+0:10: error: \"https://por to.example.org/guida\" is not a web address; write one such as https://example.org/page"
    ),
    Slip(
      .services, "url: \"https://porta.example.org\"", "url: [https://porta.example.org]", .wrongType,
      "services.yaml:+0:10: error: a text is expected here"),
  ])
  func `an address that cannot be one is refused`(slip: Slip) throws {
    try slip.check()
  }
}
