import Problems
import Testing

@testable import Packs

@Suite struct WebAddressTests {
  @Test(arguments: [
    "https://1522.eu", "https://unar.it/", "https://a-b.example.org/x?y=1#z", "https://www.example.it?x",
  ])
  func `an address is https and a host with a dot`(text: String) {
    #expect(WebAddress.isAddress(text))
  }

  @Test(arguments: [
    "", "https://", "https://x", "http://unar.it", "unar.it", "www.unar.it", "https://un ar.it", "https:/unar.it",
    "https://unar.it/a b", "https://unar..it", "ftp://unar.it", "https://.it", "https://unàr.it",
    "https://user@unar.it", "HTTPS://unar.it",
  ])
  func `anything else is none`(text: String) {
    #expect(!WebAddress.isAddress(text))
  }

  @Test(arguments: [
    Slip(
      .services, "https://1522.eu", "http://1522.eu", .webAddress,
      "services.yaml:+0:10: error: \"http://1522.eu\" is not a safe web address; write https instead of http"),
    Slip(
      .services, "https://1522.eu", "www.1522.eu", .webAddress,
      "services.yaml:+0:10: error: \"www.1522.eu\" is not a web address; write one such as https://example.org/page"),
    Slip(
      .pack, "https://help.unhcr.org/italy", "https://help unhcr.org/italy", .webAddress,
      "pack.yaml:+0:10: error: \"https://help unhcr.org/italy\" is not a web address; write one such as https://example.org/page"
    ),
    Slip(
      .services, "url: \"https://1522.eu\"", "url: [https://1522.eu]", .wrongType,
      "services.yaml:+0:10: error: a text is expected here"),
  ])
  func `an address that cannot be one is refused`(slip: Slip) throws {
    try slip.check()
  }
}
