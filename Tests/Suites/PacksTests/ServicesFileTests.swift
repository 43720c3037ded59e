import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Testing

@Suite struct ServicesFileTests {
  @Test(arguments: [
    Slip(
      .services, "  - id: fire-watch", "  - id: rescue", .idDoubled,
      "services.yaml:+0:5: error: the service \"rescue\" stands here twice"),
    Slip(
      .services, "    former_phones: [\"06 00002221–223\"", "    phones: [\"06 00002221–223\"", .phoneEnded,
      "services.yaml:+0:13: error: a service that has ended has no phones to call; write former_phones"),
    Slip(
      .services, "status: active", "status: closed", .wordUnknown,
      "services.yaml:+0:13: error: \"closed\" is not known here; write one of active, ended"),
    Slip(
      .services, "holidays: open", "holidays: maybe", .wordUnknown,
      "services.yaml:+0:15: error: \"maybe\" is not known here; write one of open, closed, unstated"),
    Slip(
      .services, "members: desk", "members: pack", .wordUnknown,
      "services.yaml:+0:14: error: \"pack\" is not known here; write one of desk",
      also: [
        "services.yaml:+1:20: error: known_members stand only in a service that a desk fills in: write members: desk beside them, or take them out"
      ]),
    Slip(
      .services, "languages: [it, en, fr]", "languages: [it, en, no]", .yamlTrap,
      "services.yaml:+0:25: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"),
    Slip(
      .services, "date: \"2022\"", "date: \"22\"", .date,
      "services.yaml:+0:13: error: \"22\" is not a date; write \"2024\", \"2024-02\" or 2024-02-05"),
    Slip(
      .services, "date: \"2024-11\"", "date: \"2024-13\"", .date,
      "services.yaml:+0:13: error: \"2024-13\" is not a date; write \"2024\", \"2024-02\" or 2024-02-05"),
    Slip(
      .services, "date: \"2024-04-18\"", "date: \"2024-04-31\"", .date,
      "services.yaml:+0:13: error: \"2024-04-31\" is not a date; write \"2024\", \"2024-02\" or 2024-02-05"),
    Slip(
      .services, "date: \"2022\"", "date: [2022]", .wrongType,
      "services.yaml:+0:13: error: a date is expected here"),
  ])
  func `a service that contradicts itself is refused`(slip: Slip) throws {
    try slip.check()
  }

  @Test func `those who are known to belong to a service stand there by name, with day and source`() throws {
    let known = try #require(InventedPack.service("ferry-agents").knownMembers)
    #expect(known.date == CivilDate(iso: "2024-04-15") && known.source == "shore-news")
    #expect(known.names == ["Agenzia Scoglio", "Agenzia Vela"])
    #expect(try InventedPack.service("pier-office").knownMembers == nil)
  }

  @Test(arguments: [
    Slip(
      .services, "    members: desk\n", "", .keyUnknown,
      "services.yaml:+0:20: error: known_members stand only in a service that a desk fills in: write members: desk beside them, or take them out"
    ),
    Slip(
      .services, "names: [\"Agenzia Scoglio\", \"Agenzia Vela\"]", "names: []", .keyMissing,
      "services.yaml:+0:66: error: name at least one member, or take known_members out"),
    Slip(
      .services, "\"Agenzia Vela\"]", "\"Agenzia Scoglio\"]", .idDoubled,
      "services.yaml:+0:86: error: \"Agenzia Scoglio\" stands here twice; keep one of them"),
    Slip(
      .services, "\"Agenzia Vela\"]", "\"Agenzia \\eVela\"]", .controlCharacter,
      "services.yaml:+0:86: error: this text holds U+001B, a character that steers the screen or turns the direction of reading; delete it"
    ),
    Slip(
      .services, "\"Agenzia Vela\"]", "\"\"]", .wrongType, "services.yaml:+0:86: error: a text is expected here"),
    Slip(
      .services, "source: shore-news, names", "names", .sourceMissing,
      "services.yaml:+0:20: error: \"source\" is missing here"),
    Slip(
      .services, "{date: 2024-04-15, source", "{date: 2024-04, source", .date,
      "services.yaml:+0:27: error: \"2024-04\" is not a day; write it as 2024-02-05"),
  ])
  func `names that nobody could stand for are refused`(slip: Slip) throws {
    try slip.check()
  }
}
