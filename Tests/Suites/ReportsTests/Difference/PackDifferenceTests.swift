import Advice
import Interviews
import Packs
import Proofs
import Reports
import Sheets
import Shipped
import Testing

@Suite struct PackDifferenceTests {
  @Test(arguments: Shipped.screenLanguages) func `a pack and itself say the same`(language: String) throws {
    let words = try #require(try DifferenceWords.ofEdit(language, [:]))
    #expect(words.difference.isEmpty)
    #expect(words.text.split(separator: "\n").count == 4)
    #expect(words.json()["changed"] == .bool(false))
  }

  @Test func `whoever is sent elsewhere is counted by route`() throws {
    let edits = [
      "routes": [
        (
          "          - age: {from: 61}\n            - identity_document: [original, copy]",
          "          - age: {from: 61}"
        )
      ]
    ]
    let difference = try PackDifference(Versions.shipped(), Versions.edited(edits)).people
    #expect(difference.routes.map(\.old) == [.route("questura-email"), .route("association-without-document")])
    #expect(difference.routes.allSatisfy { $0.new == .route("avsi-hub") })
    #expect(difference.routes.map(\.answersCount) == [737_280, 2_211_840])
    #expect(difference.items.allSatisfy { item in item.changes.allSatisfy { $0.people.rest == 0 } })
  }
}
