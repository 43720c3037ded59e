import Advice
import CivilTime
import Directory
import Interviews
import Invented
import OrderedCollections
import Packs
import Sheets
import Shipped
import Testing
import Texts

@Suite struct ServiceContactTests {
  private func contact(_ id: Service.ID, _ language: String = "it", on day: String = "2026-11-24", desk: Desk? = nil)
    throws -> Contact
  {
    let adviser = try Adviser.invented(language, on: day, desk: desk)
    return adviser.contact(for: try #require(adviser.service(id)))
  }

  @Test(
    arguments: [
      ("rescue", "tutti i giorni, 24 ore su 24", "every day, 24 hours"),
      (
        "ferry-line",
        "da lunedì a venerdì 9:00–14:00; segreteria: tutti i giorni, 24 ore su 24 (forse non nei festivi)",
        "Monday to Friday 9:00–14:00; answering machine: every day, 24 hours (maybe not on holidays)"
      ),
      (
        "noise-line", "da lunedì a venerdì 8:00–14:00 e 15:00–20:00 (forse non nei festivi)",
        "Monday to Friday 8:00–14:00 and 15:00–20:00 (maybe not on holidays)"
      ),
      (
        "lost-property-office", "lunedì, mercoledì e venerdì 9:30–17:30 (forse non nei festivi)",
        "Monday, Wednesday and Friday 9:30–17:30 (maybe not on holidays)"
      ),
      (
        "theft-desk", "da lunedì a venerdì 9:00–12:00 e 15:00–18:00 (forse non nei festivi)",
        "Monday to Friday 9:00–12:00 and 15:00–18:00 (maybe not on holidays)"
      ),
      (
        "pickpocket-line", "da lunedì a giovedì 9:00–19:00; venerdì 9:00–14:00; chiuso nei giorni festivi",
        "Monday to Thursday 9:00–19:00; Friday 9:00–14:00; closed on public holidays"
      ),
      ("purse-office", "orario non indicato: chiama prima", "hours not stated: call first"),
      ("pier-counter", "su appuntamento", "by appointment"), ("ferry-agents", "su appuntamento", "by appointment"),
      ("old-lost-things", nil, nil), ("master-email", nil, nil), ("booking-page", nil, nil),
    ] as [(Service.ID, String?, String?)])
  func `hours are said in words, or nothing where none apply`(service: Service.ID, italian: String?, english: String?)
    throws
  {
    #expect(try contact(service).hours?.text == italian)
    #expect(try contact(service, "en").hours?.text == english)
  }

  @Test func `a service is said with all that the pack knows of it`() throws {
    let contact = try contact("ferry-line", "en")
    #expect(contact.name == "Ferry line")
    #expect(try contact.phones.map(\.display.text) == InventedPack.numbers("ferry-line"))
    #expect(contact.phones.map { $0.note == nil } == [true, false])
    #expect(contact.url?.text == "traghetti.example.org")
    #expect(
      contact.alert?.text == "A later page (2022) gives other hours: Monday to Friday 9:30–17:30.")
    #expect(contact.note?.text.hasSuffix("Map of the landings: traghetti.example.org.") == true)
    #expect(!contact.isAlertAboutHours)
    #expect(contact.missing == nil)
    #expect(contact.languages == nil)
    #expect(contact.source?.text.contains("undated") == true)
    #expect(contact.members.isEmpty)
    #expect(
      try self.contact("timetable-line", "en").languages?.text
        == "Languages: Italian, English, Spanish, Arabic, French")
    #expect(try self.contact("pier-office", "en").source?.text == "Porto di Prova, 5 February 2024")
  }

  @Test(
    arguments: [
      ("booking-page", "2020-09-30", false), ("booking-page", "2020-10-01", true),
      ("customs-house", "2024-04-16", false), ("customs-house", "2024-04-17", true),
      ("ferry-agents", "2020-03-02", true), ("rescue", "2026-11-24", false),
    ] as [(Service.ID, String, Bool)])
  func `an alert is told only from its day on`(service: Service.ID, day: String, isTold: Bool) throws {
    for language in ["it", "en"] { #expect((try contact(service, language, on: day).alert != nil) == isTold) }
  }

  @Test(
    arguments: [
      // These tell hours in their words alone, the next say other things; the rest have none.
      ("ferry-line", "2020-03-02", false), ("complaint-line", "2026-11-24", false),
      ("booking-page", "2026-11-24", false), ("customs-house", "2026-11-24", false),
      ("ferry-agents", "2026-11-24", false), ("rescue", "2026-11-24", false),
    ] as [(Service.ID, String, Bool)])
  func `an alert that disputes no hours may give way on a full page`(
    service: Service.ID, day: String, isAboutHours: Bool
  ) throws {
    for language in ["it", "en"] {
      #expect(try contact(service, language, on: day).isAlertAboutHours == isAboutHours)
    }
  }

  @Test func `a web address is shown as people type it, and stays whole in the JSON`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    let json = try #require(adviser.helplinesJSON(at: "x")["services"]).list
    var shown = 0
    for (service, printed) in zip(adviser.services, json) {
      #expect(printed["url"] == .text(service.url))
      let contact = adviser.contact(for: service)
      #expect(!"\(contact)".contains("https://"), "\(service.id)")
      if let url = contact.url {
        #expect(service.url == "https://\(url)")
        shown += 1
      }
    }
    #expect(shown > 3)
  }

  @Test func `the alert of the portal names its day and its source`() throws {
    let alert = try #require(try contact("booking-page", "en", on: "2020-10-01").alert)
    #expect(alert.text.contains("1 October 2020"))
    #expect(alert.text.contains("5 February 2024"))
  }

  @Test func `a service that has ended says so, names what took its place, and has no number`() throws {
    let italian = try contact("old-lost-things")
    #expect(italian.phones.isEmpty)
    #expect(
      italian.note?.text.hasPrefix(
        "Chiuso dal 31 dicembre 2010: non chiamare. Al suo posto: Ufficio delle cose perdute.")
        == true)
    let english = try contact("old-lost-things", "en")
    #expect(english.note?.text.hasPrefix("Closed since 31 December 2010: do not call. Instead: ") == true)
    for contact in [italian, english] { #expect(!"\(contact)".contains("0000222")) }
    // It is said once.
    #expect(italian.note?.text.ranges(of: "Chiuso dal").count == 1)
    #expect(english.note?.text.ranges(of: "Closed since").count == 1)
  }

  @Test func `the associations are those that the desk knows, itself first if it is one`() throws {
    let listed = try contact("ferry-agents", desk: .sample("listed_association"))
    #expect(listed.members.map(\.name.text) == ["Sportello Aurora", "Casa Aperta"])
    let itself = try #require(listed.members.first)
    #expect(itself.address?.text == "Via Padova 1, Milano")
    #expect(itself.phones.map(\.display.text) == ["02 1234567"])
    #expect(itself.hours?.text == "da lunedì a venerdì 9:00–13:00")
    #expect(itself.languages?.text == "Lingue: italiano, francese")
    #expect(listed.members.last?.hours?.text == "martedì 10:00–12:00")

    let other = try contact("ferry-agents", desk: .sample("other"))
    #expect(other.members.map(\.name.text) == ["Casa Aperta"])
    // No other service is filled by the desk.
    #expect(try contact("pier-counter", desk: .sample("listed_association")).members.isEmpty)
  }

  @Test func `without associations it is said where their list is published`() throws {
    let url = try #require(try contact("ferry-agents", desk: .sample("other")).url)
    for desk in [nil, try Desk.reading("role: other\nname: Aurora\n")] {
      let empty = try contact("ferry-agents", desk: desk)
      #expect(empty.members.isEmpty)
      #expect(
        empty.missing?.text
          == "L'elenco è in rete: \(url) · il 15 aprile 2024: Agenzia Scoglio, Agenzia Vela"
      )
      // The sentence names the page itself.
      #expect(empty.url == nil)
      #expect(empty.note?.text.contains("L'elenco è in rete") == false)
      #expect(empty.note?.text.hasPrefix("Elenco aggiornato al ") == true)
    }
    let filled = try contact("ferry-agents", desk: .sample("other"))
    #expect(filled.missing == nil)
    #expect(filled.note?.text.contains("L'elenco è in rete") == false)
    // A listed association knows at least itself.
    let alone = try contact("ferry-agents", desk: .reading("role: listed_association\nname: Aurora\n"))
    #expect(alone.members.map(\.name.text) == ["Aurora"])
    #expect(alone.missing == nil)
    #expect(alone.note?.text.contains("L'elenco è in rete") == false)
    // Nobody else has a list to miss.
    let others = try Adviser.invented(on: "2026-11-24").services.filter { !$0.isFilledByDesk }
    #expect(others.count == 19)
    for service in others { #expect(try contact(service.id).missing == nil) }
  }
}
