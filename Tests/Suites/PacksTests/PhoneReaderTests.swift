import CivilTime
import Interviews
import Invented
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
    // As it is written, whatever stands between its digits; with the country's code; the first of several.
    Slip(
      .services, "former_phones: [\"02 00003331\"", "former_phones: [\"333 123 45.67\"", .phoneFormer,
      "services.yaml:+0:21: error: \"333 123 45.67\" is still called: take it out of former_phones, or out of phones if nobody answers there any more"
    ),
    Slip(
      .services, "former_phones: [\"02 00003331\"", "former_phones: [\"+39 333/1234567\"", .phoneFormer,
      "services.yaml:+0:21: error: \"+39 333/1234567\" is still called: take it out of former_phones, or out of phones if nobody answers there any more"
    ),
    Slip(
      .services, "former_phones: [\"02 00003331\"", "former_phones: [\"333 1234567–69\"", .phoneFormer,
      "services.yaml:+0:21: error: \"333 1234567–69\" is still called: take it out of former_phones, or out of phones if nobody answers there any more"
    ),
    Slip(
      .services, "{number: \"+390200003332\", display: \"02 00003332\"}",
      "{number: \"+393331234567\", display: \"333 1234567\"}", .phoneFormer,
      "services.yaml:+0:36: error: \"333 1234567\" is still called: take it out of former_phones, or out of phones if nobody answers there any more"
    ),
    Slip(
      .services, "{number: \"+390200003332\", display: \"02 00003332\"}",
      "{number: \"+390200003332\", display: \"02 00003333\"}", .phoneDisplay,
      "services.yaml:+0:71: error: \"02 00003333\" shows other digits than +390200003332"),
    // Of a service that works the number is held to the plan, of one that has ended only to its form.
    Slip(
      .services, "{number: \"+390200003332\", display: \"02 00003332\"}",
      "{number: \"+39900003332\", display: \"900003332\"}", .phone,
      "services.yaml:+0:45: error: no number begins like \"+39900003332\" behind +39; look at the digits again"),
    Slip(
      .services, "{number: \"+39060000222\"", "{number: \"06 0000222\"", .phone,
      "services.yaml:+0:49: error: \"06 0000222\" is not a telephone number; write the country's code, such as +39, and the digits without spaces, or a short code like 112"
    ),
  ])
  func `a number that a service has no more is no number that is called`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `a number of a service that has ended may be of another plan, one of a service that works is not`() throws
  {
    let odd = "{number: \"+39900003332\", display: \"900003332\"}"
    let ended = try InventedPack().replacing(
      "{number: \"+39060000222\", display: \"06 0000222\"}", with: odd, in: .services
    ).pack().service("old-lost-things", on: try #require(CivilDate(iso: "2026-11-24")))
    #expect(
      ended?.formerPhones == [
        ServiceRecord.FormerPhone(display: "06 00002221–223"),
        ServiceRecord.FormerPhone(number: "+39900003332", display: "900003332"),
      ])
    #expect(throws: Problem.self) {
      try InventedPack().replacing(
        "{number: \"+390200003332\", display: \"02 00003332\"}", with: odd, in: .services
      ).pack()
    }
  }

  @Test(
    arguments: [
      ("06 48042101–104", "+390648042101"), ("06/480.421.01", "+390648042101"), ("+44 20 7946 0000", "+442079460000"),
      ("(06) 48042101, 48042102", "+390648042101"), ("48042101 int. 5", "+3948042101"), ("1522", "1522"),
      ("senza numero", ""),
    ] as [(String, String)])
  func `a number as its source writes it is found as it was dialled`(display: String, number: String) throws {
    let plan = try #require(try InventedPack().pack().numbering)
    #expect(ServiceRecord.FormerPhone(display: display).dialled(in: plan) == number)
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
