import Advice
import CivilTime
import Interviews
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct FallbackWordsTests {
  private func contact(_ name: String, of person: Person, in language: String) throws -> Contact? {
    let adviser = try Adviser.shipped(language, on: person.day)
    let sheet = try #require(adviser.paperSheet(person.answers, withTopics: false))
    for block in sheet.blocks {
      if case .contacts(let contacts) = block.content,
        let contact = contacts.first(where: { $0.name.text.hasPrefix(name) })
      {
        return contact
      }
    }
    return nil
  }

  @Test func `whom to turn to stands under the contact that does not help, with its number`() throws {
    let hub = try #require(Person.all.first { $0.route == "avsi-hub" })
    #expect(
      try contact("Segreteria AVSI", of: hub, in: "it")?.fallbacks.map(\.text) == [
        "Se non risponde nessuno, non c'è posto o è chiuso: Associazioni dell'elenco della Questura"
      ])
    let freephone = try Shipped.phone("asylum-freephone").display
    #expect(
      try contact("Associazioni", of: hub, in: "it")?.fallbacks.map(\.text) == [
        "Se non risponde nessuno o non c'è posto: Numero verde asilo, \(freephone)"
      ])
    #expect(
      try contact("Associations", of: hub, in: "en")?.fallbacks.first?.text.hasPrefix(
        "If nobody answers or there is no place: ") == true)
    #expect(try contact("Numero verde asilo", of: hub, in: "it")?.fallbacks == [])
  }

  @Test func `two routes that send on alike say it once`() throws {
    for person in Person.all {
      let result = try #require(
        Shipped.pack().interview.replay(person.answers, on: Shipped.time(person.day).moment.date).result)
      for service in result.services {
        let fallbacks = result.fallbacks(of: service.id)
        #expect(Set(fallbacks).count == fallbacks.count)
        #expect(fallbacks.allSatisfy { $0.service == service.id })
      }
    }
  }
}
