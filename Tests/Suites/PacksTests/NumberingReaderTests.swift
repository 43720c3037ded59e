import Packs
import Problems
import Testing

@Suite struct NumberingReaderTests {
  @Test(arguments: [
    Slip(
      .country, "code: \"+39\"", "code: \"0039\"", .phone,
      "countries/it.yaml:+0:9: error: \"0039\" is not a country's code; write it as +39"),
    Slip(
      .country, "prefix: \"800\"", "prefix: \"8oo\"", .phone,
      "countries/it.yaml:+0:16: error: \"8oo\" is not how a number begins; write the digits behind the country's code alone"
    ),
    Slip(
      .country, "{prefix: \"800\", digits: 9}", "{prefix: \"800\", digits: 0}", .range,
      "countries/it.yaml:+0:31: error: write how many digits these numbers have, from 1 to 15"),
    Slip(
      .country, "{prefix: \"800\", digits: 9}", "{prefix: \"800\", digits: nine}", .wrongType,
      "countries/it.yaml:+0:31: error: a whole number is expected here"),
    Slip(
      .country, "  source: \"Piano di numerazione nazionale, delibera AGCOM 8/15/CIR\"\n", "", .sourceMissing,
      "countries/it.yaml:-1:3: error: \"source\" is missing here"),
  ])
  func `a plan that says nothing is told`(slip: Slip) throws {
    try slip.check()
  }
}
