import Packs
import Problems
import Testing

@testable import Packs

@Suite struct EmailAddressTests {
  @Test(arguments: [
    "a@b.it", "prova146.00p0@pec.example.it", "o'neill+x@ex-ample.org", "A.B@EXAMPLE.COM",
  ])
  func `an address has a name, one @ and a host with a dot`(text: String) {
    #expect(EmailAddress.isAddress(text))
  }

  @Test(arguments: [
    "", "@", "a@", "@b.it", "a@b", "a b@c.it", "a@b .it", "a@@b.it", "a@b.it, c@d.it", "a.@b.it", ".a@b.it",
    "a..b@c.it", "a@-b.it", "a@b.i", "a@b.12", "mailto:a@b.it", "è@b.it", "a@b.it.",
  ])
  func `anything else is none`(text: String) {
    #expect(!EmailAddress.isAddress(text))
  }

  @Test(arguments: [
    Slip(
      .services, "casa.prova@comune.example.it", "casa.prova.comune.example.it", .email,
      "services.yaml:+0:12: error: \"casa.prova.comune.example.it\" is not an e-mail address; write one such as desk@example.org"
    ),
    Slip(
      .services, "prova146.00p0@pec.example.it", "prova146.00p0@pec", .email,
      "services.yaml:+0:12: error: \"prova146.00p0@pec\" is not an e-mail address; write one such as desk@example.org"
    ),
    Slip(
      .services, "email: \"casa.prova@comune.example.it\"", "email: casa.prova@comune example.it", .email,
      "services.yaml:+0:12: error: \"casa.prova@comune example.it\" is not an e-mail address; write one such as desk@example.org"
    ),
  ])
  func `an address that cannot be one is refused`(slip: Slip) throws {
    try slip.check()
  }
}
