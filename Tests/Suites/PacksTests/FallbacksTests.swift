import Packs
import Problems
import Testing

@Suite struct FallbacksTests {
  @Test(arguments: [
    Slip(
      .routes, "{service: avsi-secretary, if", "{service: avsi-desk, if", .fallback,
      "routes.yaml:+0:19: error: the route does not name \"avsi-desk\" among its services, so nobody can find it closed; there are "
        + "asylum-freephone, avsi-secretary, immigration-branch-office"),
    Slip(
      .routes, "if: no_reply, turn_to: milan-associations", "if: no_reply, turn_to: citizenship", .fallback,
      "routes.yaml:+0:69: error: nobody can be sent on to \"citizenship\": it has ended"),
    Slip(
      .routes, "closed], turn_to: milan-associations", "closed], turn_to: avsi-secretary", .fallbackCircle,
      "routes.yaml:+0:19: error: these send people on in a circle: avsi-secretary → avsi-secretary; "
        + "take one of them out"),
    Slip(
      .routes, "no_place], turn_to: asylum-freephone", "no_place], turn_to: questura-vulnerable-email",
      .fallbackCircle,
      "routes.yaml:-30:19: error: these send people on in a circle: questura-vulnerable-email → milan-associations "
        + "→ questura-vulnerable-email; take one of them out"),
    Slip(
      .routes, "if: no_reply, turn_to: milan-associations", "if: no_answer, turn_to: milan-associations",
      .wordUnknown,
      "routes.yaml:+0:50: error: \"no_answer\" is not known here; write one of no_reply, no_place, closed"),
    Slip(
      .routes, "closed], turn_to: milan-associations", "closed], turn_to: milan-association", .idUnknown,
      "routes.yaml:+0:78: error: there is no service \"milan-association\"; did you mean \"milan-associations\"?"),
    Slip(
      .routes, "closed], turn_to: milan-associations", "closed], goto: milan-associations", .keyMissing,
      "routes.yaml:+0:9: error: \"turn_to\" is missing here",
      also: ["routes.yaml:+0:69: error: \"goto\" is not a key of this place; there are if, service, turn_to"]),
    Slip(
      .routes, "if: [no_reply, no_place, closed]", "if: []", .fallback,
      "routes.yaml:+0:39: error: \"if\" says in which cases; write at least one of no_reply, no_place, closed"),
  ])
  func `a fallback that helps nobody is refused`(slip: Slip) throws {
    try slip.check()
  }
}
