import Testing

/// A moment at which it is known what the program must say of a service, and why.
private struct Instant: CustomTestStringConvertible {
  let moment: String
  let service: String
  let state: String
  let next: String?
  let nextState: String?
  let reason: String

  init(_ moment: String, _ service: String, _ state: String, _ next: String?, _ nextState: String?, _ reason: String) {
    self.moment = moment
    self.service = service
    self.state = state
    self.next = next
    self.nextState = nextState
    self.reason = reason
  }

  var testDescription: String { "\(service) at \(moment): \(reason)" }
}

struct StatesTests {
  private static let unchanging: [(id: String, state: Value)] = [
    ("emergency", .string("open")), ("violence-women", .string("open")), ("child-emergency", .string("open")),
    ("anti-trafficking", .string("open")), ("immigration-info", .string("open")),
    ("milan-minors-centre", .string("open")),
    ("citizenship", .string("closed")), ("extortion-usury", .string("unknown")),
    ("avsi-desk", .string("by_appointment")), ("immigration-branch-office", .string("by_appointment")),
    ("milan-associations", .string("by_appointment")), ("questura-vulnerable-email", .null), ("prenotafacile", .null),
  ]

  private func services(at moment: String, environment: [String: String] = [:]) throws -> Value {
    let arguments = ["helplines", "--format", "json", "--at", moment]
    return try #require(try Command.run(arguments, environment: environment).json["services"])
  }

  @Test(arguments: ["2026-11-24T10:30", "2026-12-25T03:00", "2026-12-07T10:00", "2027-03-28T01:59"])
  func `round the clock, by appointment, ended and without hours are the same at any moment`(moment: String) throws {
    let services = try services(at: moment)
    for (id, state) in StatesTests.unchanging {
      #expect(services.element(id)?["state"] == state, "\(id)")
      #expect(services.element(id)?["next_change"] == .null, "\(id)")
      #expect(services.element(id)?["next_state"] == .null, "\(id)")
    }
  }

  private static let asylumLine = [
    Instant(
      "2026-11-24T09:29", "asylum-freephone", "answering_machine", "2026-11-24T09:30:00+01:00", "open",
      "the last minute before people answer; the machine takes requests round the clock"),
    Instant(
      "2026-11-24T09:30", "asylum-freephone", "open", "2026-11-24T14:00:00+01:00", "answering_machine",
      "the first minute on which both sources agree"),
    Instant(
      "2026-11-24T10:30", "asylum-freephone", "open", "2026-11-24T14:00:00+01:00", "answering_machine",
      "a Tuesday morning"),
    Instant(
      "2026-11-24T13:59", "asylum-freephone", "open", "2026-11-24T14:00:00+01:00", "answering_machine",
      "the last minute"),
    Instant(
      "2026-11-24T14:00", "asylum-freephone", "answering_machine", "2026-11-25T09:30:00+01:00", "open",
      "the list says until 14:00, a newer page until 17:30: the machine is sure"),
    Instant(
      "2026-11-27T14:00", "asylum-freephone", "answering_machine", "2026-11-30T09:30:00+01:00", "open",
      "from Friday over the weekend"),
    Instant(
      "2026-11-28T10:00", "asylum-freephone", "answering_machine", "2026-11-30T09:30:00+01:00", "open", "a Saturday"),
    Instant(
      "2026-12-08T10:00", "asylum-freephone", "answering_machine", "2026-12-09T09:30:00+01:00", "open",
      "a holiday of which the source says nothing, with a machine round the clock"),
    Instant(
      "2026-12-07T10:00", "asylum-freephone", "open", "2026-12-07T14:00:00+01:00", "answering_machine",
      "Milan's feast is no holiday for a national line"),
    Instant(
      "2027-12-07T10:00", "asylum-freephone", "open", "2027-12-07T14:00:00+01:00", "answering_machine",
      "nor in a year in which it is a Tuesday"),
    Instant(
      "2026-12-07T20:00", "asylum-freephone", "answering_machine", "2026-12-09T09:30:00+01:00", "open",
      "nothing changes on the holiday between"),
    Instant(
      "2027-03-28T01:59", "asylum-freephone", "answering_machine", "2027-03-30T09:30:00+02:00", "open",
      "the clock jumps that night, and the Monday is Easter Monday"),
    Instant(
      "2027-03-28T03:00", "asylum-freephone", "answering_machine", "2027-03-30T09:30:00+02:00", "open",
      "the first minute of summer time"),
    Instant(
      "2026-10-25T01:59", "asylum-freephone", "answering_machine", "2026-10-26T09:30:00+01:00", "open",
      "the clock is set back an hour later"),
    Instant(
      "2026-10-25T03:00", "asylum-freephone", "answering_machine", "2026-10-26T09:30:00+01:00", "open",
      "the first minute that comes once again"),
  ]

  private static let disputed = [
    Instant(
      "2026-11-24T09:00", "asylum-freephone", "answering_machine", "2026-11-24T09:30:00+01:00", "open",
      "one source has people answer, the other a machine"),
    Instant(
      "2026-11-24T10:00", "anti-discrimination", "open", "2026-11-24T20:00:00+01:00", "unknown",
      "round the clock or until 20:00: by day both agree"),
    Instant(
      "2026-11-24T23:00", "anti-discrimination", "unknown", "2026-11-25T10:00:00+01:00", "open", "at night they do not"),
    Instant(
      "2026-11-28T12:00", "centro-sammartini", "unknown", "2026-11-28T17:00:00+01:00", "closed",
      "open on Saturdays in the winter of 2024; of this one nothing is known"),
    Instant(
      "2026-11-26T09:00", "centro-sammartini", "open", "2026-11-26T13:00:00+01:00", "closed", "a Thursday morning"),
    Instant(
      "2026-11-25T09:00", "centro-sammartini", "closed", "2026-11-25T14:00:00+01:00", "open",
      "on Wednesday from 14:00 alone"),
  ]

  private static let postLine = [
    Instant(
      "2026-11-24T19:59", "poste-permits", "open", "2026-11-24T20:00:00+01:00", "closed", "the last minute"),
    Instant(
      "2026-11-24T20:00", "poste-permits", "closed", "2026-11-25T08:00:00+01:00", "open", "half open"),
    Instant(
      "2026-10-23T20:00", "poste-permits", "closed", "2026-10-26T08:00:00+01:00", "open",
      "over the weekend on which the clock is set back"),
    Instant(
      "2026-12-24T20:00", "poste-permits", "closed", "2026-12-25T08:00:00+01:00", "unknown",
      "Christmas Eve: of the usual hours of the next day nobody knows"),
    Instant(
      "2026-12-25T07:59", "poste-permits", "closed", "2026-12-25T08:00:00+01:00", "unknown",
      "the rest of a holiday stays as it is"),
    Instant(
      "2026-12-25T08:00", "poste-permits", "unknown", "2026-12-25T20:00:00+01:00", "closed", "Christmas"),
    Instant(
      "2026-12-25T20:00", "poste-permits", "closed", "2026-12-28T08:00:00+01:00", "open",
      "Boxing Day is a Saturday and has no hours"),
    Instant("2026-12-26T10:00", "poste-permits", "closed", "2026-12-28T08:00:00+01:00", "open", "26 December"),
    Instant("2025-12-26T10:00", "poste-permits", "unknown", "2025-12-26T20:00:00+01:00", "closed", "a Friday"),
    Instant("2027-01-01T10:00", "poste-permits", "unknown", "2027-01-01T20:00:00+01:00", "closed", "New Year"),
    Instant("2027-01-06T10:00", "poste-permits", "unknown", "2027-01-06T20:00:00+01:00", "closed", "Epiphany"),
    Instant("2026-04-06T10:00", "poste-permits", "unknown", "2026-04-06T20:00:00+02:00", "closed", "Easter Monday"),
    Instant("2027-03-29T10:00", "poste-permits", "unknown", "2027-03-29T20:00:00+02:00", "closed", "Easter Monday"),
    Instant("2028-04-17T10:00", "poste-permits", "unknown", "2028-04-17T20:00:00+02:00", "closed", "Easter Monday"),
    Instant("2029-04-02T10:00", "poste-permits", "unknown", "2029-04-02T20:00:00+02:00", "closed", "Easter Monday"),
    Instant("2027-03-30T10:00", "poste-permits", "open", "2027-03-30T20:00:00+02:00", "closed", "the day after it"),
    Instant("2025-04-25T10:00", "poste-permits", "unknown", "2025-04-25T20:00:00+02:00", "closed", "25 April"),
    Instant("2026-05-01T10:00", "poste-permits", "unknown", "2026-05-01T20:00:00+02:00", "closed", "1 May"),
    Instant("2026-06-02T10:00", "poste-permits", "unknown", "2026-06-02T20:00:00+02:00", "closed", "2 June"),
    Instant("2025-08-15T10:00", "poste-permits", "unknown", "2025-08-15T20:00:00+02:00", "closed", "15 August"),
    Instant(
      "2027-10-04T10:00", "poste-permits", "unknown", "2027-10-04T20:00:00+02:00", "closed",
      "4 October, a holiday again from 2026 on"),
    Instant(
      "2024-10-04T10:00", "poste-permits", "open", "2024-10-04T20:00:00+02:00", "closed",
      "4 October was none before"),
    Instant("2027-11-01T10:00", "poste-permits", "unknown", "2027-11-01T20:00:00+01:00", "closed", "All Saints"),
    Instant("2026-12-08T10:00", "poste-permits", "unknown", "2026-12-08T20:00:00+01:00", "closed", "8 December"),
    Instant("2026-12-07T10:00", "poste-permits", "open", "2026-12-07T20:00:00+01:00", "closed", "no feast of Rome's"),
    Instant("2026-03-19T10:00", "poste-permits", "open", "2026-03-19T20:00:00+01:00", "closed", "abolished in 1977"),
    Instant("2026-06-29T10:00", "poste-permits", "open", "2026-06-29T20:00:00+02:00", "closed", "abolished in 1977"),
    Instant("2026-11-04T10:00", "poste-permits", "open", "2026-11-04T20:00:00+01:00", "closed", "abolished in 1977"),
    Instant("2026-05-14T10:00", "poste-permits", "open", "2026-05-14T20:00:00+02:00", "closed", "Ascension, abolished"),
  ]

  private static let mafiaLine = [
    Instant("2026-11-26T18:59", "mafia-victims", "open", "2026-11-26T19:00:00+01:00", "closed", "until 19:00"),
    Instant(
      "2026-11-27T13:59", "mafia-victims", "open", "2026-11-27T14:00:00+01:00", "closed", "on Friday until 14:00"),
    Instant("2026-11-27T14:00", "mafia-victims", "closed", "2026-11-30T09:00:00+01:00", "open", "the weekend"),
    Instant(
      "2026-12-08T10:00", "mafia-victims", "closed", "2026-12-09T09:00:00+01:00", "open",
      "\"on all working days\": closed on holidays"),
    Instant(
      "2026-12-07T19:00", "mafia-victims", "closed", "2026-12-09T09:00:00+01:00", "open", "the holiday is passed over"),
    Instant(
      "2026-12-24T19:00", "mafia-victims", "closed", "2026-12-28T09:00:00+01:00", "open",
      "Christmas, Boxing Day and a Sunday"),
    Instant(
      "2027-10-01T14:00", "mafia-victims", "closed", "2027-10-05T09:00:00+02:00", "open",
      "4 October 2027 is a Monday"),
    Instant(
      "2027-03-26T14:00", "mafia-victims", "closed", "2027-03-30T09:00:00+02:00", "open",
      "Easter, and the clock jumps"),
  ]

  private static let breaks = [
    Instant("2026-11-24T13:59", "fgm", "open", "2026-11-24T14:00:00+01:00", "closed", "before the lunch break"),
    Instant("2026-11-24T14:00", "fgm", "closed", "2026-11-24T15:00:00+01:00", "open", "its first minute"),
    Instant("2026-11-24T14:59", "fgm", "closed", "2026-11-24T15:00:00+01:00", "open", "its last minute"),
    Instant("2026-11-24T15:00", "fgm", "open", "2026-11-24T20:00:00+01:00", "closed", "the afternoon"),
    Instant("2026-12-08T08:00", "fgm", "unknown", "2026-12-08T14:00:00+01:00", "closed", "a holiday's usual hours"),
    Instant(
      "2026-12-08T14:30", "fgm", "closed", "2026-12-08T15:00:00+01:00", "unknown", "a holiday's lunch break is one"),
    Instant(
      "2026-11-24T12:00", "victims-terrorism-duty", "closed", "2026-11-24T15:00:00+01:00", "open", "three hours' break"),
    Instant("2026-11-24T17:59", "victims-terrorism-duty", "open", "2026-11-24T18:00:00+01:00", "closed", "last minute"),
    Instant("2026-11-24T18:00", "victims-terrorism-duty", "closed", "2026-11-25T09:00:00+01:00", "open", "half open"),
    Instant(
      "2026-11-24T10:30", "citizenship-contact-centre", "closed", "2026-11-25T09:30:00+01:00", "open", "no Tuesdays"),
    Instant(
      "2026-12-07T17:30", "citizenship-contact-centre", "closed", "2026-12-09T09:30:00+01:00", "open",
      "the holiday is a Tuesday, on which it has no hours"),
    Instant(
      "2027-01-06T10:00", "citizenship-contact-centre", "unknown", "2027-01-06T17:30:00+01:00", "closed", "a Wednesday"),
  ]

  private static let secretary = [
    Instant("2026-11-24T08:59", "avsi-secretary", "closed", "2026-11-24T09:00:00+01:00", "open", "a minute early"),
    Instant("2026-11-24T10:30", "avsi-secretary", "open", "2026-11-24T13:00:00+01:00", "closed", "a Tuesday"),
    Instant("2026-11-24T13:00", "avsi-secretary", "closed", "2026-11-25T09:00:00+01:00", "open", "half open"),
    Instant("2026-11-26T13:00", "avsi-secretary", "closed", "2026-12-01T09:00:00+01:00", "open", "Friday to Monday"),
    Instant(
      "2026-12-03T13:00", "avsi-secretary", "closed", "2026-12-08T09:00:00+01:00", "unknown",
      "the next Tuesday is a holiday"),
    Instant(
      "2026-12-07T10:00", "avsi-secretary", "closed", "2026-12-08T09:00:00+01:00", "unknown",
      "Milan's feast is a Monday, on which it has no hours"),
    Instant("2026-12-08T10:00", "avsi-secretary", "unknown", "2026-12-08T13:00:00+01:00", "closed", "8 December"),
    Instant("2026-12-08T13:00", "avsi-secretary", "closed", "2026-12-09T09:00:00+01:00", "open", "the day after"),
    Instant(
      "2027-12-07T10:00", "avsi-secretary", "unknown", "2027-12-07T13:00:00+01:00", "closed",
      "Milan's feast on a Tuesday"),
    Instant(
      "2027-12-06T12:00", "avsi-secretary", "closed", "2027-12-07T09:00:00+01:00", "unknown", "the day before it"),
    Instant(
      "2026-10-22T13:00", "avsi-secretary", "closed", "2026-10-27T09:00:00+01:00", "open", "the clock is set back"),
  ]

  @Test(arguments: asylumLine + disputed + postLine + mafiaLine + breaks + secretary)
  private func `at a known moment the state is the known one, and so is the next`(instant: Instant) throws {
    let service = try #require(try services(at: instant.moment).element(instant.service))
    #expect(service["state"] == .string(instant.state))
    #expect(service["next_change"] == instant.next.map(Value.string) ?? .null)
    #expect(service["next_state"] == instant.nextState.map(Value.string) ?? .null)
  }

  @Test(arguments: [
    ("asylum-freephone", "2026-11-24T13:59", "en", "open until 14:00"),
    ("asylum-freephone", "2026-11-24T14:00", "en", "now voicemail only, until tomorrow at 9:30"),
    ("avsi", "2026-11-26T13:00", "en", "closed, opens Tuesday 1 December at 9:00"),
    ("avsi", "2026-12-08T10:00", "it", "giorno festivo: chiama prima"),
    ("avsi", "2027-12-07T10:00", "it", "giorno festivo: chiama prima"),
    ("mutilazioni", "2026-11-24T14:30", "it", "chiuso, riapre alle 15:00"),
    ("112", "2026-12-25T03:00", "it", "aperto ora"),
  ])
  func `the directory as text says the same in words`(
    word: String, moment: String, language: String, words: String
  ) throws {
    let directory = try Command.run(["helplines", word, "--at", moment, "--language", language])
    #expect(directory.status == 0)
    #expect(directory.output.contains(words), "\(directory.output)")
  }

  @Test(arguments: ["America/New_York", "Asia/Kolkata", "UTC", ""])
  func `the zone of the computer changes nothing`(zone: String) throws {
    let moment = "2026-11-24T13:59"
    #expect(try services(at: moment, environment: ["TZ": zone]) == services(at: moment))
  }

  @Test func `a route says the same of its services as the directory`() throws {
    let moment = "2026-12-08T10:00"
    let answers = """
      {"request": "asylum", "residence": "milan", "age": 25, "identity_document": "original", "gender": "woman",
       "pregnant": "no", "residence_proof": "yes", "topics": ["fgm"]}
      """
    let result = try #require(try Command.route(answers, ["--format", "json"], at: moment).json["services"])
    let directory = try services(at: moment)
    for id in ["avsi-secretary", "asylum-freephone", "fgm", "emergency"] {
      for key in ["state", "next_change", "next_state", "disputed"] {
        #expect(result.element(id)?[key] == directory.element(id)?[key], "\(id) \(key)")
      }
    }
    #expect(result.element("avsi-secretary")?["state"] == .string("unknown"))
    #expect(result.element("asylum-freephone")?["disputed"] == .bool(true))
  }
}
