import Packs
import Problems
import Testing

@Suite struct TextRoomTests {
  private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }

  private static func wraps(_ columns: Int, _ most: Int) -> String {
    "warning: this text is \(columns) columns long, and \(most) look well here; shorten it"
  }

  @Test(arguments: [
    Slip(
      .italian, "label: \"Vuole un traghetto e non ha ancora un biglietto\"", "label: \"\(long(73))\"", .textWraps,
      "it.yaml:+0:22: \(wraps(73, 72))"),
    Slip(
      .italian, "so_far: \"primo viaggio\"", "so_far: \"\(long(25))\"", .textWraps, "it.yaml:+0:81: \(wraps(25, 24))"),
    Slip(
      .italian, "title: \"Su quale isola dorme?\"", "title: \"\(long(153))\"", .textWraps,
      "it.yaml:+0:12: \(wraps(153, 152))"),
    Slip(
      .italian, "name: \"Soccorso\"", "name: \"\(long(77))\"", .textWraps, "it.yaml:+0:11: \(wraps(77, 76))"),
    Slip(
      .services, "address: \"Viale Lungo 79, Prova\"", "address: \"\(long(77))\"", .textWraps,
      "services.yaml:+0:14: \(wraps(77, 76))"),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: \"\(long(153))\"", .textWraps, "it.yaml:+0:12: \(wraps(153, 152))"),
    Slip(
      .italian, "title: \"Su quale isola dorme?\"", "title: \"\(long(2001))\"", .textTooLong,
      "it.yaml:+0:12: error: this text is 2001 columns long; no text has more than 2000"),
    Slip(
      .pack, "publisher: \"Aiuto Famiglie\"", "publisher: \"\(long(2001))\"", .textTooLong,
      "pack.yaml:+0:16: error: this text is 2001 columns long; no text has more than 2000"),
  ])
  func `a text that does not fit its place is told with how much does`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `a text is measured in columns, not in bytes`() throws {
    let text = try CheckedFile.italian.text().replacing(
      "so_far: \"primo viaggio\"", with: "so_far: \"\(String(repeating: "è", count: 24))\"")
    #expect(try CheckedFile.italian.problems(reading: text).isEmpty)
    let wide = try CheckedFile.italian.text().replacing(
      "so_far: \"primo viaggio\"", with: "so_far: \"\(String(repeating: "中", count: 13))\"")
    #expect(try CheckedFile.italian.problems(reading: wide).map(\.rule) == [.textWraps])
  }
}
