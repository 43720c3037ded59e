import Advice
import Directory
import Interviews
import Invented
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct ServiceCardTests {
  private func card(_ id: String, _ language: String = "it") throws -> ServiceCard {
    let adviser = try Adviser.invented(language, on: "2026-11-24")
    return try adviser.card(for: #require(adviser.directory().first { $0.id.text == id }))
  }

  @Test(arguments: ["it", "en"])
  func `a card tells everything that is known of a service`(language: String) throws {
    let adviser = try Adviser.invented(language, on: "2026-11-24")
    for service in adviser.directory() {
      let card = try adviser.card(for: service)
      let contact = adviser.contact(for: service)
      let told =
        card.facts.map(\.text.text) + [card.ending, card.alert, card.missing, card.audience].compactMap { $0?.text }
      let known = [
        contact.audience, contact.email, service.emailSubject.map { "\($0)" }, contact.address, contact.url,
        contact.hours,
        contact.cost,
        contact.answeredBy, contact.alert, contact.note, contact.missing, contact.source,
      ].compactMap { $0?.text }
      for fact in known {
        // Behind what holds now.
        #expect(told.contains { $0 == fact || $0.hasSuffix(" · \(fact)") }, "\(service.id): \(fact)")
      }
      for code in service.languages {
        let name = adviser.name(ofLanguage: code)
        #expect(told.contains { $0.contains(name) }, "\(service.id): \(code)")
      }
      #expect(card.phones == contact.phones)
      #expect(card.name.text.hasSuffix("*") == (card.legend != nil), "\(service.id)")
    }
  }

  @Test func `a service that has ended says so, names what replaced it, and has no number to call`() throws {
    let card = try self.card("old-lost-things")
    #expect(card.phones.isEmpty)
    #expect(
      card.ending?.text.hasPrefix("Chiuso dal 31 dicembre 2010: non chiamare. Al suo posto: Ufficio delle cose perdute")
        == true)
    #expect(card.facts.map(\.label) == ["Fonte"])
    #expect(try self.card("coast-guard").ending == nil)
    let former = try InventedPack.service("old-lost-things").formerPhones
    #expect(!former.isEmpty)
    for phone in former {
      #expect(card.ending?.text.contains(phone.display) == false)
    }
  }

  @Test func `the facts stand in the order in which they are asked for`() throws {
    #expect(
      try card("coast-guard").facts.map(\.label) == ["Orario", "Costo", "Lingue", "Risponde", "Fonte"])
    #expect(
      try card("ferry-line").facts.map(\.label) == ["Orario", "Sito", "Costo", "Da sapere", "Fonte"])
    #expect(
      try card("master-email", "en").facts.map(\.label) == [
        "E-mail", "Subject, copy it exactly", "Good to know", "Source",
      ])
  }
}
