import CivilTime
import Interviews
import OrderedCollections
import Packs
import Shipped
import Testing

struct HelplinesCommandTests {
  private func directory(_ words: [String] = [], at moment: String = "2026-11-24T10:30") throws -> Value {
    let command = try Command.run(["helplines", "--format", "json", "--at", moment] + words)
    #expect(command.status == 0)
    return try #require(try command.json["services"])
  }

  @Test func `the directory has every key of the contract`() throws {
    let command = try Command.run(["helplines", "--format", "json", "--at", "2026-07-01T10:30"])
    let json = try command.json
    #expect(Shape.helplines.faults(json, at: "$") == [])
    #expect(json["schema"] == .number(1))
    #expect(json["at"] == .string("2026-07-01T10:30:00+02:00"))
    for service in json["services"]?.elements ?? [] { #expect(service["role"] == .null) }
  }

  @Test func `all services stand in the contract's order`() throws {
    #expect(try directory().texts("id") == MilanFacts.services.map(\.id))
  }

  @Test func `numbers are those of the contract, as machines and as people write them`() throws {
    let directory = try directory()
    for (id, numbers) in MilanFacts.services {
      let phones = try #require(directory.element(id)?["phones"])
      if let numbers { #expect(phones.texts("number") == numbers, "\(id)") }
      for phone in phones.elements {
        let digits = (phone["number"]?.text ?? "").filter(\.isNumber)
        let shown = (phone["display"]?.text ?? "").filter(\.isNumber)
        #expect(digits == shown || digits == "39" + shown, "\(id)")
      }
    }
  }

  @Test func `only those who are open now are kept where they alone are asked for`() throws {
    let open = try directory(["--open-now"], at: "2026-12-25T10:30")
    #expect(open.texts("state").allSatisfy { $0 == "open" })
    let all = try directory(at: "2026-12-25T10:30")
    #expect(open.texts("id") == all.elements.filter { $0["state"] == .string("open") }.compactMap { $0["id"]?.text })
    #expect(open.texts("id").contains("emergency"))
    #expect(!open.texts("id").contains("fgm"))
  }

  @Test func `a number is the same in a route as in the directory`() throws {
    let directory = try directory()
    let json = try Command.route(RouteCommandTests.sheets[1], ["--format", "json"]).json
    for service in json["services"]?.elements ?? [] {
      let same = directory.element(service["id"]?.text ?? "")
      for key in ["name", "phones", "address", "email", "hours", "state", "alert"] {
        #expect(service[key] == same?[key])
      }
    }
  }

  @Test func `the citizenship line has ended, has no phones and says what replaced it`() throws {
    let directory = try directory()
    let successor = try #require(directory.element("citizenship-contact-centre")?["name"]?.text)
    let ended = try #require(directory.element("citizenship"))
    #expect(ended["status"] == .string("ended"))
    #expect(ended["state"] == .string("closed"))
    guard case .object(let members) = ended else { throw Unready("a service is no object") }
    #expect(members.values.contains { $0.text?.contains(successor) == true })
    for service in directory.elements where service["id"] != ended["id"] {
      #expect(service["status"] == .string("active"))
    }
  }

  @Test func `the undated list bears no date, is stale on every day, and the pack says why`() throws {
    let pack = try Shipped.pack()
    let ids = [
      "child-emergency", "asylum-freephone", "immigration-info", "poste-permits", "citizenship",
      "victims-terrorism-duty", "mafia-victims", "extortion-usury", "fgm", "anti-discrimination",
    ]
    for moment in ["2023-04-05T10:00", "2026-11-24T10:30"] {
      let directory = try directory(at: moment)
      for id in ids {
        let service = try #require(directory.element(id))
        #expect(service["assured_date"] == .null, "\(id)")
        #expect(service["stale"] == .bool(true), "\(id)")
      }
    }
    let day = try #require(CivilDate(iso: "2026-11-24"))
    for service in pack.services(on: day) where service.assuredDate == nil {
      #expect(pack.sources[service.source]?.dateless?.isEmpty == false, "\(service.id)")
    }
  }

  @Test func `hours are disputed where an alert states others`() throws {
    let disputed = try directory().elements.filter { $0["disputed"] == .bool(true) }
    #expect(disputed.compactMap { $0["id"]?.text } == ["asylum-freephone", "anti-discrimination", "centro-sammartini"])
    for service in disputed {
      #expect(service["hours"]?.text?.isEmpty == false)
      #expect(service["alert"]?.text?.isEmpty == false)
    }
  }

  @Test func `addresses are the contract's`() throws {
    let directory = try directory()
    for (id, street) in MilanFacts.streets {
      #expect(directory.element(id)?["address"]?.text?.contains(street) == true, "\(id)")
    }
    #expect(directory.element("avsi-desk")?["address"] == .null)
    let questura = directory.element("questura-vulnerable-email")
    #expect(questura?["email"] == .string(MilanFacts.questura.email))
    #expect(questura?["email_subject"] == .string(MilanFacts.questura.subject))
    #expect(directory.element("prenotafacile")?["alert"]?.text?.contains("2023") == true)
  }

  @Test(arguments: [
    ([try Shipped.phone("immigration-info").display], ["immigration-info"]),
    ([try Shipped.phone("violence-women").display], ["violence-women"]), (["zzzz"], []),
    ([try Shipped.phone("violence-women").display, "zzzz"], []), (["quesutra", "prenota"], ["prenotafacile"]),
    (
      ["--speaks", "arabo"],
      ["violence-women", "anti-trafficking", "immigration-info", "milano-welcome-center"]
    ),
    (["--speaks", "ar", "tratta"], ["anti-trafficking"]), (["--speaks", "bn"], ["milano-welcome-center"]),
    (["--speaks", "Arabic", "--language", "en", "traficking"], ["anti-trafficking"]),
    ([String(try Shipped.phone("avsi-secretary").display.dropLast(5))], ["avsi-secretary"]),
    ([String(try Shipped.phone("avsi-secretary").display.dropLast(5)), "AVSI"], ["avsi-secretary"]),
  ])
  func `words filter the directory`(words: [String], ids: [String]) throws {
    #expect(try directory(words).texts("id") == ids)
  }

  /// The words of a desk's day, in Italian and in English, each with who must be among those it finds.
  @Test(arguments: [
    ("letto", "bed", "centro-sammartini"), ("dormire", "sleep", "homeless-line"), ("mangiare", "eat", "osf-canteen"),
    ("medico", "doctor", "osf-clinic"), ("avvocato", "lawyer", "legal-aid-milan"),
    ("espulsione", "expulsion", "naga"), ("rifiutato", "refused", "naga-har"),
    ("picchiata", "beaten", "violence-women"), ("incinta", "pregnant", "avsi-secretary"),
  ])
  func `the words of the desk's day find their service`(italian: String, english: String, id: String) throws {
    #expect(try directory([italian]).texts("id").contains(id))
    #expect(try directory([english, "--language", "en"]).texts("id").contains(id))
  }

  @Test func `an old number is found, and leads to what took its place`() throws {
    for words in [["06", "48042101"], ["06 48042101"], ["0648042104"]] {
      #expect(try directory(words).texts("id") == ["citizenship-contact-centre", "citizenship"], "\(words)")
    }
  }

  @Test func `an unknown language is a usage error that names those there are`() throws {
    let command = try Command.run(["helplines", "--speaks", "klingon"])
    #expect(command.status == 64)
    #expect(command.output.isEmpty)
    #expect(command.complaints.contains("--speaks") && command.complaints.contains("arabo (ar)"))
    #expect(command.complaints.split(separator: "\n").count == 1)
  }

  @Test func `the list as text shows an ended service as ended, with what replaced it`() throws {
    let command = try Command.run(["helplines", "centralino", "--at", "2026-11-24T10:30"])
    #expect(command.status == 0)
    #expect(command.output.contains("Chiuso dal 31 dicembre 2010: non chiamare. Al suo posto: Polo Orienta"))
    let former = try Shipped.service("citizenship").formerPhones
    #expect(!former.isEmpty)
    for phone in former { #expect(!command.output.contains(phone.display.suffix(8).prefix(5))) }
  }
}
