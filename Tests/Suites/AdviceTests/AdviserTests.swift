import Advice
import Interviews
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
      let adviser = try Adviser.shipped(language, on: day)
      var texts = adviser.pack.interview.questions.keys.map(adviser.why)
      texts += adviser.pack.interview.routes.keys.flatMap { [adviser.title(of: $0)] }
      texts += try Person.all.flatMap { try adviser.steps(of: $0.route) }
      texts += adviser.pack.interview.notes.map { adviser.text(of: $0.id) }
      texts += adviser.pack.services.values.map { RichText("\(String(describing: adviser.contact(for: $0)))") }
      #expect(texts.count > 80)
      for text in texts {
        #expect(!text.isEmpty)
        #expect(!text.text.contains { "{}".contains($0) }, "\(text)")
        // A fact that is not there would leave its hole.
        #expect(!text.text.contains("  ") && !text.text.contains(" .") && !text.text.contains("()"), "\(text)")
      }
    }
  }

  @Test func `a number stands in a sentence as in the directory, with plain spaces`() throws {
    let text = try Adviser.shipped("en", on: "2026-11-24").text(of: "residence-proof-missing")
    let number = try Shipped.phone("asylum-freephone").display
    #expect(text.text.hasSuffix(" If someone refuses you for this, call \(number)."))
    #expect(number.contains(" "))
    #expect(!text.text.contains("\u{A0}"))
  }

  @Test func `a web address stands in a sentence as people type it`() throws {
    let steps = try Adviser.shipped("it", on: "2023-05-02").steps(of: "self-registration")
    let url = try #require(try Shipped.pack().services["prenotafacile"]?.url)
    #expect(url.hasPrefix("https://"))
    #expect(steps.first?.text == "Apri il portale PRENOTAFACILE: \(url.dropFirst("https://".count)).")
  }

  @Test func `a fact in a sentence is the one of the directory`() throws {
    let adviser = try Adviser.shipped("en", on: "2026-11-24")
    let address = try Shipped.address("avsi-secretary")
    #expect(adviser.title(of: "avsi-hub").text == "Book at the AVSI Secretary's Office, \(address)")
    #expect(try adviser.steps(of: "avsi-hub").first?.text.hasSuffix("Hours: Tuesday to Thursday 9:00–13:00.") == true)
  }

  @Test(arguments: ["association-with-document", "association-without-document"] as [Route.ID])
  func `a desk that is a listed association registers people itself`(route: Route.ID) throws {
    let away = try Adviser.shipped("en", on: "2026-11-24").steps(of: route)
    for role in ["other", "hub"] {
      #expect(try Adviser.shipped("en", on: "2026-11-24", desk: .sample(role)).steps(of: route) == away)
    }
    let here = try Adviser.shipped("en", on: "2026-11-24", desk: .sample("listed_association")).steps(of: route)
    #expect(here.first == "This desk registers you. You need no other association.")
    #expect(away.first?.text.hasPrefix("Contact an association on the list") == true)
    #expect(here != away)
  }

  @Test func `a route without words for this desk has the same steps everywhere`() throws {
    let away = try Adviser.shipped("it", on: "2026-11-24")
    let here = try Adviser.shipped("it", on: "2026-11-24", desk: .sample("listed_association"))
    for route in away.pack.interview.routes.keys where !route.text.hasPrefix("association-") {
      #expect(try here.steps(of: route) == away.steps(of: route))
    }
  }

  @Test func `what nobody has words for is named by its name`() throws {
    let adviser = try Adviser.shipped("it", on: "2026-11-24")
    #expect(adviser.title(of: "by-sea") == "by-sea")
    #expect(adviser.text(of: "weather" as Note.ID) == "weather")
    #expect(adviser.why("weather") == "")
  }
}
