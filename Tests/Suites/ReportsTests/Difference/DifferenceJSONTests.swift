import Advice
import Interviews
import Packs
import Proofs
import Reports
import Sheets
import Shipped
import Testing

@Suite struct DifferenceJSONTests {
  private func json(_ language: String, _ edits: [String: [(String, String)]]) throws -> JSON {
    try #require(try DifferenceWords.ofEdit(language, edits)).json()
  }

  @Test func `a note for more people, another hour and another word are one text`() throws {
    let text = try json(
      "en",
      [
        "notes": [("    when: {card: unknown}", "    when: {card: [none, unknown]}")],
        "services": [("Tu-Th 09:00-13:00", "Tu-Fr 09:00-13:00")],
        "texts/it": [("Quanti anni ha?", "Che età ha?")],
      ]
    ).description
    // An edit further up in a file, and another version of the pack, change no test.
    let masked = text.replacing(#/"line": \d+/#, with: "\"line\": 1")
      .replacing(#/"version": "[^"]+"/#, with: "\"version\": \"1\"")
    #expect(
      masked == """
        {
          "schema": 1,
          "language": "en",
          "old": {
            "id": "porto",
            "version": "1",
            "languages": ["en", "it"]
          },
          "new": {
            "id": "porto",
            "version": "1",
            "languages": ["en", "it"]
          },
          "changed": true,
          "sheets": "6400256",
          "routes": [],
          "items": [
            {
              "kind": "note",
              "id": "card-unknown",
              "route": null,
              "topic": null,
              "name": "Look whether you have a card: a photo on the telephone of… (card-unknown)",
              "old": "absent",
              "new": "present",
              "old_place": {
                "file": "notes.yaml",
                "line": 1,
                "column": 9
              },
              "new_place": {
                "file": "notes.yaml",
                "line": 1,
                "column": 9
              },
              "sheets": "1858560",
              "days": [
                {
                  "from": "2020-03-02",
                  "through": null
                }
              ],
              "people": [
                {
                  "words": "no card",
                  "sheets": "1858560",
                  "answers": [
                    {
                      "question": "card",
                      "among": ["none"],
                      "not_among": ["plastic", "photo", "unknown"],
                      "or_not_asked": false
                    }
                  ]
                }
              ],
              "other_sheets": "0"
            }
          ],
          "facts": [
            {
              "kind": "service",
              "id": "pier-office",
              "key": "hours",
              "old": "Tu-Th 09:00-13:00",
              "new": "Tu-Fr 09:00-13:00",
              "place": {
                "file": "services.yaml",
                "line": 1,
                "column": 9
              }
            }
          ],
          "words": [
            {
              "language": "it",
              "key": "questions.age.title",
              "old": "Quanti anni ha?",
              "new": "Che età ha?"
            }
          ]
        }
        """)
  }

  @Test func `an answer more names the people by numbers, and by what they may not be asked`() throws {
    let words = "      far: {"
    let more = "      street: {label: \"In the street\", so_far: \"in the street\"}\n"
    let routes = try json(
      "en",
      [
        "questions": [("[near, far, unknown]", "[near, far, street, unknown]")],
        "texts/it": [(words, more + words)], "texts/en": [(words, more + words)],
      ])["routes"]?.list
    let last = try #require(routes?.last)
    #expect(last["old"]?["route"] == .null && last["old"]?["answerable"] == .bool(false))
    #expect(last["new"] == .keys(["route": .null, "answerable": .bool(true), "name": .string("no way on")]))
    let answers = last["people"]?.list.first?["answers"]?.list
    #expect(
      answers?[1]
        == .keys([
          "question": .string("age"),
          "among": .array([.keys(["from": .number(18), "to": .number(120)]), .string("unknown")]),
          "not_among": .array([.keys(["from": .number(0), "to": .number(17)])]), "or_not_asked": .bool(false),
        ]))
    #expect(answers?[2]["or_not_asked"] == .bool(true))
  }

  @Test func `a topic more or less is an option that is chosen or not`() throws {
    let items = try json("en", ["notes": [("[smuggling, fire, lost_child]", "[fire]")]])[
      "items"]
    let answers = items?.list.first?["people"]?.list.first?["answers"]?.list.flatMap { $0["among"]?.list ?? [] }
    #expect(answers?.contains(.keys(["option": .string("fire"), "chosen": .bool(false)])) == true)
    #expect(answers?.contains(.keys(["option": .string("fire"), "chosen": .bool(true)])) == false)
  }

  @Test func `a rule that ends later tells its days and both rules`() throws {
    let route = try #require(
      try json("it", ["routes": [("valid_to: 2020-09-30", "valid_to: 2020-10-04")]])["routes"]?.list.first)
    #expect(route["old"]?["route"] == .string("agent-with-card"))
    #expect(route["new"]?["route"] == .string("own-booking"))
    #expect(route["days"] == .array([.keys(["from": .string("2020-10-01"), "through": .string("2020-10-04")])]))
  }
}
