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
      "services.yaml:+0:14: error: \"pack\" is not known here; write one of desk"),
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
}
