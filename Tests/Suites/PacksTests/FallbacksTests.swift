import Packs
import Problems
import Testing

@Suite struct FallbacksTests {
  @Test(arguments: [
    Slip(
      .routes, "{service: pier-office, if", "{service: pier-counter, if", .fallback,
      "routes.yaml:+0:19: error: the route does not name \"pier-counter\" among its services, so nobody can find it closed; there are "
        + "customs-house, ferry-line, pier-office"),
    Slip(
      .routes, "if: no_reply, turn_to: ferry-agents", "if: no_reply, turn_to: old-lost-things", .fallback,
      "routes.yaml:+0:56: error: nobody can be sent on to \"old-lost-things\": it has ended"),
    Slip(
      .routes, "closed], turn_to: ferry-agents", "closed], turn_to: pier-office", .fallbackCircle,
      "routes.yaml:+0:19: error: these send people on in a circle: pier-office → pier-office; "
        + "take one of them out"),
    Slip(
      .routes, "no_place], turn_to: ferry-line", "no_place], turn_to: master-email",
      .fallbackCircle,
      "routes.yaml:-28:19: error: these send people on in a circle: master-email → ferry-agents "
        + "→ master-email; take one of them out"),
    Slip(
      .routes, "if: no_reply, turn_to: ferry-agents", "if: no_answer, turn_to: ferry-agents",
      .wordUnknown,
      "routes.yaml:+0:37: error: \"no_answer\" is not known here; write one of no_reply, no_place, closed"),
    Slip(
      .routes, "closed], turn_to: ferry-agents", "closed], turn_to: ferry-agent", .idUnknown,
      "routes.yaml:+0:75: error: there is no service \"ferry-agent\"; did you mean \"ferry-agents\"?"),
    Slip(
      .routes, "closed], turn_to: ferry-agents", "closed], goto: ferry-agents", .keyMissing,
      "routes.yaml:+0:9: error: \"turn_to\" is missing here",
      also: ["routes.yaml:+0:66: error: \"goto\" is not a key of this place; there are if, service, turn_to"]),
    Slip(
      .routes, "if: [no_reply, no_place, closed]", "if: []", .fallback,
      "routes.yaml:+0:36: error: \"if\" says in which cases; write at least one of no_reply, no_place, closed"),
  ])
  func `a fallback that helps nobody is refused`(slip: Slip) throws {
    try slip.check()
  }
}
