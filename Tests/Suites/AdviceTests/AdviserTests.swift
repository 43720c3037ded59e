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

@Suite struct AdviserTests {
  @Test(arguments: Shipped.languages)
  func `every placeholder of every text resolves to a fact`(language: String) throws {
    for day in ["2023-05-02", "2026-11-24"] {
      var advisers = [try Adviser.shipped(language, on: day)]
      if ["it", "en"].contains(language) { advisers.append(try Adviser.invented(language, on: day)) }
      for adviser in advisers { try check(adviser) }
    }
  }

  private func check(_ adviser: Adviser) throws {
    do {
      var texts = adviser.pack.interview.questions.keys.map(adviser.why)
      texts += adviser.pack.interview.routes.keys.flatMap { [adviser.title(of: $0)] }
      // What the people of the pack that ships are told to do stands on the pages of PagesTests.
      if adviser.pack.interview.routes["old-pier"] != nil {
        texts += try Person.all.flatMap { try adviser.steps(of: $0.route) }
      }
      texts += adviser.pack.interview.notes.map { adviser.text(of: $0.id) }
      texts += adviser.services.map { RichText("\(String(describing: adviser.contact(for: $0)))") }
      #expect(texts.count > 60)
      for text in texts {
        #expect(!text.isEmpty)
        #expect(!text.text.contains { "{}".contains($0) }, "\(text)")
        // A fact that is not there would leave its hole.
        #expect(!text.text.contains("  ") && !text.text.contains(" .") && !text.text.contains("()"), "\(text)")
      }
    }
  }

  @Test func `a number stands in a sentence as in the directory, with plain spaces`() throws {
    let text = try Adviser.invented("en", on: "2026-11-24").text(of: "no-island-proof")
    let number = try InventedPack.phone("ferry-line").display
    #expect(text.text.hasSuffix(" If you are refused, call \(number)."))
    #expect(number.contains(" "))
    #expect(!text.text.contains("\u{A0}"))
  }

  @Test func `a web address stands in a sentence as people type it`() throws {
    let steps = try Adviser.invented("it", on: "2020-05-02").steps(of: "own-booking")
    let url = try #require(try Adviser.invented(on: "2026-11-24").service("booking-page")?.url)
    #expect(url.hasPrefix("https://"))
    #expect(steps.first?.text == "Apri la pagina: \(url.dropFirst("https://".count)).")
  }

  @Test func `a fact in a sentence is the one of the directory`() throws {
    let adviser = try Adviser.invented("en", on: "2026-11-24")
    let address = try InventedPack.address("pier-office")
    #expect(adviser.title(of: "old-pier").text == "Book at the Office, \(address)")
    #expect(try adviser.steps(of: "old-pier").first?.text.hasSuffix("Hours: Tuesday to Thursday 9:00–13:00.") == true)
  }

  @Test(arguments: ["agent-with-card", "agent-without-card"] as [Route.ID])
  func `a desk that is a listed association registers people itself`(route: Route.ID) throws {
    let away = try Adviser.invented("en", on: "2026-11-24").steps(of: route)
    for role in ["other", "hub"] {
      #expect(try Adviser.invented("en", on: "2026-11-24", desk: .sample(role)).steps(of: route) == away)
    }
    let here = try Adviser.invented("en", on: "2026-11-24", desk: .sample("listed_association")).steps(of: route)
    #expect(here.first == "This desk books for you.")
    #expect(away.first?.text.hasPrefix("Contact an agent") == true)
    #expect(here != away)
  }

  @Test func `a route without words for this desk has the same steps everywhere`() throws {
    let away = try Adviser.invented("it", on: "2026-11-24")
    let here = try Adviser.invented("it", on: "2026-11-24", desk: .sample("listed_association"))
    for route in away.pack.interview.routes.keys where !route.text.hasPrefix("agent-") {
      #expect(try here.steps(of: route) == away.steps(of: route))
    }
  }

  @Test func `what nobody has words for is named by its name`() throws {
    let adviser = try Adviser.invented("it", on: "2026-11-24")
    #expect(adviser.title(of: "by-sea") == "by-sea")
    #expect(adviser.text(of: "weather" as Note.ID) == "weather")
    #expect(adviser.why("weather") == "")
  }

  @Test func `a text that is not translated names its facts in its own words`() throws {
    let own = InventedPack()
    let line = try #require(own.text(.english).split(separator: "\n").first { $0.hasPrefix("  ask-how-to-book:") })
    let pack = try own.pack()
    let lacking = try own.replacing("\(line)\n", with: "", in: .english)
    let (original, english) = try (own.catalogue(.italian, pack), lacking.catalogue(.english, pack))
    let adviser = Adviser(
      pack: pack, catalogue: english.filled(from: original), official: original, desk: nil,
      day: try Shipped.time("2026-11-24").moment.date)
    let step = try #require(adviser.catalogue.steps["ask-how-to-book"])
    #expect(adviser.text(step).text.contains("da lunedì a venerdì"))
    #expect(adviser.text(step).text.hasSuffix(" (not translated yet)"))
  }
}
