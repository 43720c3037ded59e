import Advice
import CivilTime
import Interviews
import Invented
import OrderedCollections
import Packs
import Problems
import Shipped
import Testing

/// A review stands for the words that somebody read, and for no others.
@Suite struct ReviewTests {
  private static let day = "2026-10-01"

  /// The invented pack, its English read by somebody and then edited.
  private struct Reviewed {
    let english: SourceFile
    let italian: SourceFile
    let texts: SourceFile

    init(edit: (String) -> String = { $0 }, original: (String) -> String = { $0 }) throws {
      let pack = InventedPack()
      let day = try Shipped.time(ReviewTests.day).moment.date
      let named = { (file: InventedPack.File) in
        SourceFile(name: "harbour/\(file.rawValue).yaml", text: pack.text(file))
      }
      let read = try ReviewedCatalogue(named(.english), original: named(.italian), by: "Ada \"A\" Rossi", on: day)
      english = SourceFile(name: read.catalogue.name, text: edit(read.catalogue.text))
      italian = SourceFile(name: named(.italian).name, text: original(named(.italian).text))
      texts = read.texts
    }

    func problems() throws -> [String] {
      try CheckedPack(
        InventedPack().files(), texts: [[italian], [english]],
        interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }, reviews: [texts]
      ).problems.map(Shipped.said)
    }

    /// Whether the English sheet of somebody says that nobody has reviewed its words.
    func isReviewed(_ person: Person) throws -> Bool {
      let pack = try InventedPack().pack()
      let catalogue = try Catalogue([english], pack: pack)
        .reviewed([english], original: [italian], reviews: [texts])
      let day = try Shipped.time(person.day).moment.date
      let result = try #require(pack.interview.replay(person.answers, on: day).result)
      return catalogue.isReviewed(for: result)
    }
  }

  @Test func `a review says who read the words, and when, and changes nothing else`() throws {
    let reviewed = try Reviewed()
    let own = InventedPack().text(.english)
    #expect(
      reviewed.english.text
        == own.replacing("review: none", with: "review: {by: \"Ada \\\"A\\\" Rossi\", date: 2026-10-01}"))
    #expect(reviewed.texts.name == "harbour/reviews/en.yaml")
    #expect(try reviewed.problems() == [])
  }

  @Test func `a text that changes after its review is told, and so is one whose original does`() throws {
    let title = "title: \"Is there a ferry card?\""
    try #require(InventedPack().text(.english).contains(title))
    let changed = try Reviewed { $0.replacing(title, with: "title: \"Is there any ferry card?\"") }
    let said = try changed.problems()
    #expect(said.count == 1)
    #expect(
      said.first?.contains("title: this text, or its original, has changed since Ada \"A\" Rossi reviewed it") == true)
    let original = try Reviewed {
      $0
    } original: {
      $0.replacing("Hai una tessera", with: "Hai la tessera")
    }
    #expect(try original.problems().count <= 1)
  }

  @Test func `where nobody kept what was reviewed, that is said once`() throws {
    let reviewed = try Reviewed()
    let said = try CheckedPack(
      InventedPack().files(), texts: [[reviewed.italian], [reviewed.english]],
      interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }
    ).problems.map(Shipped.said)
    #expect(said.count == 1 && said.first?.contains("harbour/reviews/en.yaml is missing") == true, "\(said)")
  }

  @Test func `a sheet bears the name of a review only while it says what was reviewed`() throws {
    let person = try #require(Person.all.first)
    #expect(try Reviewed().isReviewed(person))
    let pack = try InventedPack().pack()
    let day = try Shipped.time(person.day).moment.date
    let result = try #require(pack.interview.replay(person.answers, on: day).result)
    let route = "  \(result.recommended.route.id):\n    title: \""
    try #require(InventedPack().text(.english).contains(route))
    #expect(try !Reviewed { $0.replacing(route, with: route + "Now ") }.isReviewed(person))
    // Another's route, or a question, which is on no paper.
    let other = try #require(pack.interview.routes.keys.first { id in !result.routes.contains { $0.route.id == id } })
    let others = "  \(other):\n    title: \""
    #expect(try Reviewed { $0.replacing(others, with: others + "Now ") }.isReviewed(person))
    #expect(
      try Reviewed { $0.replacing("Is there a ferry card?", with: "Is there any ferry card?") }.isReviewed(person))
    // What every sheet says.
    #expect(try !Reviewed { $0.replacing("sheet_pen: \"Your", with: "sheet_pen: \"The") }.isReviewed(person))
  }

  @Test(arguments: [
    ("review: yes", "en.yaml:+0:9"), ("review: Ada", "en.yaml:+0:9"), ("review: {by: Ada}", "en.yaml:+0:9"),
    ("review: {by: Ada, date: soon}", "en.yaml:+0:25"),
  ])
  func `any other word is no review`(line: String, place: String) throws {
    let pack = try InventedPack().replacing("review: none", with: line, in: .english)
    let problems = try CheckedPack(
      pack.files(), texts: [[pack.source(.italian)], [pack.source(.english)]],
      interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }
    ).problems
    #expect(problems.count == 1 && problems.first?.severity == .error, "\(problems)")
    #expect(problems.first?.place.column == Int(place.split(separator: ":").last ?? ""))
  }
}
