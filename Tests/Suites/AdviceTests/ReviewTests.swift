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

    /// - Parameter edits: what is written after the review, each in the place of something that stands there.
    init(_ edits: (file: InventedPack.File, old: String, new: String)...) throws {
      let pack = InventedPack()
      let day = try Shipped.time(ReviewTests.day).moment.date
      let named = { (file: InventedPack.File) in
        SourceFile(name: "harbour/\(file.rawValue).yaml", text: pack.text(file))
      }
      let read = try ReviewedCatalogue(named(.english), original: named(.italian), by: "Ada \"A\" Rossi", on: day)
      var edited = [InventedPack.File.english: read.catalogue.text, .italian: pack.text(.italian)]
      for edit in edits {
        let text = try #require(edited[edit.file])
        try #require(text.contains(edit.old), "nothing would be edited")
        edited[edit.file] = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
      }
      english = SourceFile(name: read.catalogue.name, text: edited[.english] ?? "")
      italian = SourceFile(name: named(.italian).name, text: edited[.italian] ?? "")
      texts = read.texts
    }

    func problems() throws -> [String] {
      try CheckedPack(
        InventedPack().files(), texts: [[italian], [english]],
        interfaces: ["it", "en"].map { try Shipped.file("interface/\($0).yaml") }, reviews: [texts]
      ).problems.map(Shipped.said)
    }

    /// Whether the questions on paper bear the name of the review.
    func areQuestionsReviewed() throws -> Bool { try catalogue(InventedPack().pack()).areQuestionsReviewed }

    private func catalogue(_ pack: Pack) throws -> Catalogue {
      try Catalogue([english], pack: pack).reviewed([english], original: [italian], reviews: [texts])
    }

    /// Whether the English sheet of somebody says that nobody has reviewed its words.
    func isReviewed(_ person: Person) throws -> Bool {
      let pack = try InventedPack().pack()
      let catalogue = try catalogue(pack)
      let day = try Shipped.time(person.day).moment.date
      let result = try #require(pack.interview.replay(person.answers, on: day).result)
      return catalogue.isReviewed(for: result, printedAlways: pack.printedAlways)
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

  @Test(arguments: [
    (InventedPack.File.english, "title: \"Is there a ferry card?\"", "title: \"Is there any ferry card?\""),
    (.italian, "title: \"Ha una tessera del traghetto?\"", "title: \"Ha la tessera del traghetto?\""),
  ])
  func `a text that changes after its review is told, and so is one whose original does`(
    file: InventedPack.File, old: String, new: String
  ) throws {
    let said = try Reviewed((file, old, new)).problems()
    #expect(said.count == 1)
    let sentence = "questions.card.title: this text, or its original, has changed since Ada \"A\" Rossi reviewed it"
    #expect(said.first?.contains(sentence) == true, "\(said)")
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
    let isReviewed = { (old: String, new: String) in try Reviewed((.english, old, new)).isReviewed(person) }
    let title = { (route: Route.ID) in "  \(route):\n    title: \"" }
    let route = title(result.recommended.route.id)
    #expect(try !isReviewed(route, route + "Now "))
    // Another's route, or a question, which is on no such paper.
    let other = try title(
      #require(pack.interview.routes.keys.first { id in !result.routes.contains { $0.route.id == id } }))
    #expect(try isReviewed(other, other + "Now "))
    #expect(try isReviewed("Is there a ferry card?", "Is there any ferry card?"))
    // What every sheet says, and whose number stands on it.
    #expect(try !isReviewed("sheet_pen: \"Your", "sheet_pen: \"The"))
    let always = pack.printedAlways.filter { id in !result.services.contains { $0.id == id } }
    for service in always {
      let name = "  \(service):\n    name: \""
      #expect(try !isReviewed(name, name + "The "), "\(service)")
    }
  }

  @Test func `the questions on paper do so while they say what was reviewed, whatever becomes of results`() throws {
    #expect(try Reviewed().areQuestionsReviewed())
    let areReviewed = { (old: String, new: String) in try Reviewed((.english, old, new)).areQuestionsReviewed() }
    #expect(try !areReviewed("Is there a ferry card?", "Is there any ferry card?"))
    #expect(try !areReviewed("sheet_questions: \"Point", "sheet_questions: \"Show"))
    let route = try #require(InventedPack().pack().interview.routes.keys.first)
    let title = "  \(route):\n    title: \""
    #expect(try areReviewed(title, title + "Now "))
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
