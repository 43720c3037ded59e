import Packs
import Problems
import Testing

@Suite struct PhoneReaderTests {
  @Test(arguments: [
    Slip(
      .services, "{number: \"112\"", "{number: \"1 1 2\"", .phone,
      "services.yaml:+0:18: error: \"1 1 2\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"112\"", "{number: \"\"", .wrongType,
      "services.yaml:+0:18: error: a text is expected here"),
    Slip(
      .services, "{number: \"112\"", "{number: \"11\"", .phone,
      "services.yaml:+0:18: error: \"11\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"112\"", "{number: \"112112\"", .phone,
      "services.yaml:+0:18: error: \"112112\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"+39 800290290\"", .phone,
      "services.yaml:+0:18: error: \"+39 800290290\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"0039800290290\"", .phone,
      "services.yaml:+0:18: error: \"0039800290290\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"+41800290290\"", .phone,
      "services.yaml:+0:18: error: \"+41800290290\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"+39８００290290\"", .phone,
      "services.yaml:+0:18: error: \"+39８００290290\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"+3980029\"", .phone,
      "services.yaml:+0:18: error: \"+3980029\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800290290\"", "{number: \"+39800290290800\"", .phone,
      "services.yaml:+0:18: error: \"+39800290290800\" is not a telephone number; write +39 and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "- {number: \"112\", display: \"112\"}", "- \"112\"", .wrongType,
      "services.yaml:+0:9: error: keys with values are expected here"),
  ])
  func `a number that could not be dialled is refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .services, "display: \"800 290 290\"", "display: \"800 290 209\"", .phoneDisplay,
      "services.yaml:+0:43: error: \"800 290 209\" shows other digits than +39800290290"),
    Slip(
      .services, "display: \"800 290 290\"", "display: \"800 290\"", .phoneDisplay,
      "services.yaml:+0:43: error: \"800 290\" shows other digits than +39800290290"),
    Slip(
      .services, "display: \"112\"", "display: \"113\"", .phoneDisplay,
      "services.yaml:+0:34: error: \"113\" shows other digits than 112"),
    Slip(
      .services, "display: \"112\"", "display: \"soccorso\"", .phoneDisplay,
      "services.yaml:+0:34: error: \"soccorso\" shows other digits than 112"),
    Slip(
      .services, "display: \"06 69000700\"", "display: \"6 69000700\"", .phoneDisplay,
      "services.yaml:+0:44: error: \"6 69000700\" shows other digits than +390669000700"),
  ])
  func `a number shown is the number dialled`(slip: Slip) throws {
    try slip.check()
  }
}
