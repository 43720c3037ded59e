import Packs
import Problems
import Testing

@Suite struct PhoneReaderTests {
  @Test(arguments: [
    Slip(
      .services, "{number: \"112\"", "{number: \"1 1 2\"", .phone,
      "services.yaml:+0:18: error: \"1 1 2\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"112\"", "{number: \"\"", .wrongType,
      "services.yaml:+0:18: error: a text is expected here"),
    Slip(
      .services, "{number: \"112\"", "{number: \"11\"", .phone,
      "services.yaml:+0:18: error: \"11\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"112\"", "{number: \"1121120\"", .phone,
      "services.yaml:+0:18: error: \"1121120\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: \"+39 800111222\"", .phone,
      "services.yaml:+0:18: error: \"+39 800111222\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: \"0039800111222\"", .phone,
      "services.yaml:+0:18: error: \"0039800111222\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: \"+39８００111222\"", .phone,
      "services.yaml:+0:18: error: \"+39８００111222\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: \"+3980011\"", .phone,
      "services.yaml:+0:18: error: \"+3980011\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
    Slip(
      .services, "{number: \"+39800111222\"", "{number: \"+3980011122280011\"", .phone,
      "services.yaml:+0:18: error: \"+3980011122280011\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
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
      .services, "display: \"800 111 222\"", "display: \"800 111 212\"", .phoneDisplay,
      "services.yaml:+0:43: error: \"800 111 212\" shows other digits than +39800111222"),
    Slip(
      .services, "display: \"800 111 222\"", "display: \"800 111\"", .phoneDisplay,
      "services.yaml:+0:43: error: \"800 111\" shows other digits than +39800111222"),
    Slip(
      .services, "display: \"112\"", "display: \"113\"", .phoneDisplay,
      "services.yaml:+0:34: error: \"113\" shows other digits than 112"),
    Slip(
      .services, "display: \"112\"", "display: \"soccorso\"", .phoneDisplay,
      "services.yaml:+0:34: error: \"soccorso\" shows other digits than 112"),
    Slip(
      .services, "display: \"06 00001111\"", "display: \"6 00001111\"", .phoneDisplay,
      "services.yaml:+0:44: error: \"6 00001111\" shows other digits than +390600001111"),
  ])
  func `a number shown is the number dialled`(slip: Slip) throws {
    try slip.check()
  }
}
