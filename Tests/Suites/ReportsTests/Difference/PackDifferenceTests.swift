import Advice
import Interviews
import Invented
import Packs
import Proofs
import Reports
import Sheets
import Shipped
import Testing

@Suite struct PackDifferenceTests {
  @Test(arguments: Shipped.reportLanguages) func `a pack and itself say the same`(language: String) throws {
    let words = try #require(try DifferenceWords.ofEdit(language, [:]))
    #expect(words.difference.isEmpty)
    #expect(words.text.split(separator: "\n").count == 4)
    #expect(words.json()["changed"] == .bool(false))
  }

  @Test func `whoever is sent elsewhere is counted by route`() throws {
    let edits = [
      "routes": [
        (
          "          - age: {from: 61}\n            - card: [plastic, photo]",
          "          - age: {from: 61}"
        )
      ]
    ]
    let difference = try PackDifference(ComparedPack.invented(), ComparedPack.invented(edits)).people
    #expect(difference.routes.map(\.old) == [.route("write-ahead"), .route("agent-without-card")])
    #expect(difference.routes.allSatisfy { $0.new == .route("old-pier") })
    #expect(difference.routes.map(\.answersCount) == [368_640, 1_105_920])
    #expect(difference.items.allSatisfy { item in item.changes.allSatisfy { $0.people.rest == 0 } })
  }
}
