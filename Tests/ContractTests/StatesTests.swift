import Testing

struct StatesTests {
  private static let unchanging: [(id: String, state: Value)] = [
    ("emergency", .string("open")), ("violence-women", .string("open")), ("child-emergency", .string("open")),
    ("anti-trafficking", .string("open")), ("immigration-info", .string("open")),
    ("anti-discrimination", .string("open")), ("milan-minors-centre", .string("open")),
    ("citizenship", .string("closed")), ("extortion-usury", .string("unknown")),
    ("avsi-desk", .string("by_appointment")), ("immigration-branch-office", .string("by_appointment")),
    ("milan-associations", .string("by_appointment")), ("questura-vulnerable-email", .null), ("prenotafacile", .null),
  ]

  private func services(at moment: String) throws -> Value {
    try #require(try Command.run(["helplines", "--format", "json", "--at", moment]).json["services"])
  }

  @Test(arguments: ["2026-11-24T10:30", "2026-12-25T03:00"])
  func `round the clock, by appointment, ended and without hours are the same at any moment`(moment: String) throws {
    let services = try services(at: moment)
    for (id, state) in StatesTests.unchanging {
      #expect(services.element(id)?["state"] == state, "\(id)")
      #expect(services.element(id)?["next_change"] == .null, "\(id)")
      #expect(services.element(id)?["next_state"] == .null, "\(id)")
    }
  }

  @Test(arguments: ["avsi-secretary", "asylum-freephone", "fgm", "mafia-victims", "poste-permits"])
  func `hours that come and go with the clock are never guessed`(id: String) throws {
    let service = try #require(try services(at: "2026-11-24T10:30").element(id))
    #expect(service["state"] == .string("unknown"))
    #expect(service["next_change"] == .null)
  }
}
