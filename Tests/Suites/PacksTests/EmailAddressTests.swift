import Packs
import Problems
import Testing

@testable import Packs

@Suite struct EmailAddressTests {
  @Test(arguments: [
    "a@b.it", "dipps146.00p0@pecps.poliziadistato.it", "o'neill+x@ex-ample.org", "A.B@EXAMPLE.COM",
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
      .services, "milano.msna@comune.milano.it", "milano.msna.comune.milano.it", .email,
      "services.yaml:+0:12: error: \"milano.msna.comune.milano.it\" is not an e-mail address; write one such as desk@example.org"
    ),
    Slip(
      .services, "dipps146.00p0@pecps.poliziadistato.it", "dipps146.00p0@pecps", .email,
      "services.yaml:+0:12: error: \"dipps146.00p0@pecps\" is not an e-mail address; write one such as desk@example.org"
    ),
    Slip(
      .services, "email: \"milano.msna@comune.milano.it\"", "email: milano.msna@comune milano.it", .email,
      "services.yaml:+0:12: error: \"milano.msna@comune milano.it\" is not an e-mail address; write one such as desk@example.org"
    ),
  ])
  func `an address that cannot be one is refused`(slip: Slip) throws {
    try slip.check()
  }
}
