import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct PackFileTests {
  @Test(arguments: [
    Slip(
      .pack, "    date: 2024-02-05\n", "", .sourceDate,
      "pack.yaml:-4:3: error: a source has either a date or no_date with the reason"),
    Slip(
      .pack, "    date: 2024-02-05\n", "    date: 2024-02-05\n    no_date: \"x\"\n", .sourceDate,
      "pack.yaml:-4:3: error: a source has either a date or no_date with the reason"),
  ])
  func `a source has either a date or the reason why it has none`(slip: Slip) throws {
    try slip.check()
  }

  @Test(arguments: [
    Slip(
      .pack, "review_every: 12", "review_every: 0", .range,
      "pack.yaml:+0:15: error: write 1 to 120 months"),
    Slip(
      .pack, "review_every: 12", "review_every: -12", .range,
      "pack.yaml:+0:15: error: write 1 to 120 months"),
    Slip(
      .pack, "review_every: 12", "review_every: 121", .range,
      "pack.yaml:+0:15: error: write 1 to 120 months"),
  ])
  func `facts are reviewed every 1 to 120 months`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `what the pack says of itself is read`() throws {
    let pack = try InventedPack().pack()
    #expect(pack.id == "porto")
    #expect(pack.zone == "Europe/Rome")
    #expect(pack.language == "it")
    #expect(pack.interview.rulesFrom == CivilDate(iso: "2020-03-02"))
    #expect(pack.interview.reviewMonths == 12)
    #expect(pack.interview.always == ["rescue"])
    #expect(pack.printedAlways == ["rescue", "fire-watch", "child-line", "coast-guard"])
    #expect(pack.sources["phone-list"]?.date == nil)
    #expect(pack.sources["phone-list"]?.dateless?.isEmpty == false)
    #expect(pack.sources["harbour-guide"]?.date == CivilDate(iso: "2024-02-05"))
  }
}
