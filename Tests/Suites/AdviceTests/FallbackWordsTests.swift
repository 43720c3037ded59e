import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct FallbackWordsTests {
  private func contact(_ name: String, of person: Person, in language: String) throws -> Contact? {
    let adviser = try Adviser.invented(language, on: person.day)
    let sheet = try #require(adviser.paperSheet(person.answers, withTopics: false))
    let framed = [sheet.directions?.call].compactMap(\.self) + (sheet.directions?.places ?? [])
    if let contact = framed.first(where: { $0.name.text.hasPrefix(name) }) { return contact }
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
    let hub = try #require(Person.all.first { $0.route == "old-pier" })
    #expect(
      try contact("Segreteria", of: hub, in: "it")?.fallbacks.map(\.text) == [
        "Se non risponde nessuno, non c'è posto o è chiuso: Agenti dell'elenco"
      ])
    let freephone = try InventedPack.phone("ferry-line").display
    #expect(
      try contact("Agenti", of: hub, in: "it")?.fallbacks.map(\.text) == [
        "Se non risponde nessuno o non c'è posto: Linea dei traghetti, \(freephone)"
      ])
    #expect(
      try contact("Agents", of: hub, in: "en")?.fallbacks.first?.text.hasPrefix(
        "If nobody answers or there is no place: ") == true)
    #expect(try contact("Linea dei traghetti", of: hub, in: "it")?.fallbacks == [])
  }

  @Test func `two routes that send on alike say it once`() throws {
    for person in Person.all {
      let result = try #require(
        InventedPack().pack().interview.replay(person.answers, on: Shipped.time(person.day).moment.date).result)
      for service in result.services {
        let fallbacks = result.fallbacks(of: service.id)
        #expect(Set(fallbacks).count == fallbacks.count)
        #expect(fallbacks.allSatisfy { $0.service == service.id })
      }
    }
  }
}
