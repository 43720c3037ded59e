import Interviews
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

struct RulePlacesTests {
  @Test func `every rule of the pack knows where it stands`() throws {
    let pack = try Shipped.pack()
    let places = pack.places
    for (id, question) in pack.interview.questions { #expect(places[question.id]?.file == "questions.yaml", "\(id)") }
    for id in pack.interview.routes.keys { #expect(places[id]?.file == "routes.yaml", "\(id)") }
    for id in pack.interview.documents.keys { #expect(places[id]?.file == "documents.yaml", "\(id)") }
    for note in pack.interview.notes { #expect(places[note.id]?.file == "notes.yaml", "\(note.id)") }
    for (id, name) in pack.services.keys.map({ ($0, "services.yaml") }) {
      #expect([name, "italia/\(name)"].contains(places[id]?.file), "\(id)")
    }
    for (id, name) in pack.sources.keys.map({ ($0, "pack.yaml") }) {
      #expect([name, "italia/\(name)"].contains(places[id]?.file), "\(id)")
    }
    for name in pack.interview.conditions.keys { #expect(places[condition: name]?.file == "questions.yaml") }
  }

  @Test func `a place is the line and the column of the name`() throws {
    let pack = try Shipped.pack()
    let text = try Shipped.file("packs/milano/routes.yaml").text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for id in pack.interview.routes.keys {
      let place = try #require(pack.places[id])
      #expect(lines[place.line - 1].dropFirst(place.column - 1) == "\(id)")
    }
  }
}
