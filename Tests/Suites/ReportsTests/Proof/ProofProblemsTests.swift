import Advice
import Packs
import Reports
import Shipped
import Testing

/// Edits of the invented pack which every file by itself allows, and what the proof says of them.
@Suite struct ProofProblemsTests {
  private typealias Edits = [String: [(String, String)]]

  private func said(_ edits: Edits, in language: String = "en", isWorded: Bool = true) throws -> [String] {
    let words = try Shipped.problemWords(language)
    return try PackProof.ofEdit(edits, in: isWorded ? language : nil).problems(words).map { words.line($0) }
  }

  @Test func `the invented pack has nothing to mend`() throws {
    #expect(try said([:]) == [])
  }

  // MARK: People without a route

  /// The route of people who sleep elsewhere gets a condition too many.
  private let gap: Edits = ["routes": [("- island: far", "- island: far\n        - age: {to: 60}")]]

  @Test func `somebody without a route is told by the answers that matter and no others`() throws {
    #expect(
      try said(gap) == [
        """
        routes.yaml:2:9: error: on 2 March 2020 somebody has no route: first trip · far island · \
        61 years old; add a route, or widen one (the questions: questions.yaml:2:9, questions.yaml:26:9, \
        questions.yaml:31:9) [no-route]
        """
      ])
    #expect(
      try said(gap, in: "it") == [
        """
        routes.yaml:2:9: error: qualcuno il giorno 2 marzo 2020 non ha una strada: primo viaggio · isola lontana · \
        61 anni; aggiungi una strada o allargane una (le domande: questions.yaml:2:9, questions.yaml:26:9, \
        questions.yaml:31:9) [no-route]
        """
      ])
  }

  @Test func `where the words are broken somebody without a route is told by the names of the pack`() throws {
    let line = try #require(try said(gap, isWorded: false).first)
    #expect(line.contains("on 2020-03-02 somebody has no route: trip: ferry · island: far · age: 61; add"))
  }

  @Test func `a single day without a route is found`() throws {
    let lines = try said(["routes": [("valid_from: 2020-10-01", "valid_from: 2020-10-02")]])
    #expect(lines.count == 1)
    #expect(
      lines.first?.contains(
        """
        on 1 October 2020 somebody has no route: first trip · near island · 18 years old · \
        card in hand · lower deck · no load;
        """) == true)
  }

  @Test func `where it happens on some days only, the first of them is told`() throws {
    let dated = ["keep-the-ticket", "book-once", "missed-the-boat", "call-the-line"]
      .map { "{id: \($0), valid_to: 2027-02-28}" }.joined(separator: ", ")
    let lines = try said(["routes": [("[keep-the-ticket, book-once, missed-the-boat, call-the-line]", "[\(dated)]")]])
    #expect(
      lines == [
        """
        routes.yaml:153:9: error: on the route "ticket-holder" somebody is told no step: 1 March 2027 · \
        ticket in hand; add a step, or widen the when of one [step-missing]
        """
      ])
  }

  // MARK: What nobody comes to

  @Test func `where a route sends nobody`() throws {
    #expect(
      try said(["routes": [("where: [office-of-that-island]", "where: [bring-all, office-of-that-island]")]]) == [
        """
        routes.yaml:39:9: error: the route "far-away" sends nobody to "office-of-that-island"; move this entry of \
        where up, widen its when, or take it out [step-untold]
        """
      ])
  }

  @Test func `a question nobody is asked, and what hangs on it`() throws {
    #expect(
      try said([
        "questions": [("relevant: {seasick: \"yes\"}", "relevant: {seasick: \"yes\", age: {from: 56}}")]
      ]) == [
        """
        questions.yaml:75:9: error: nobody is ever asked "doctor_letter": its relevant holds for nobody; \
        widen it, or take the question out [question-unasked]
        """,
        """
        notes.yaml:28:9: error: nobody is told the note "seasick-first"; \
        widen its when, or take it out [note-untold]
        """,
      ])
  }

  @Test func `a question whose answer changes nothing`() throws {
    #expect(
      try said([
        "documents": [
          ("have_when: {island_paper: \"yes\"}", "have_when: {deck: upper}"),
          ("lack_when: {island_paper: \"no\"}", "lack_when: {deck: lower}"),
        ], "notes": [("when: {island_paper: \"no\"}", "when: {deck: lower}")],
      ]) == [
        """
        questions.yaml:94:9: error: whatever is answered to "island_paper", the result is the same; \
        let a rule read it, or take the question out [question-idle]
        """
      ])
  }

  @Test func `a route open for nobody, before it the people it leaves behind`() throws {
    let when = "when: {trip: has_ticket}"
    #expect(
      try said(["routes": [(when, "when: {trip: has_ticket, age: {from: 0}}")]]) == [
        """
        routes.yaml:2:9: error: on 2 March 2020 somebody has no route: ticket in hand; \
        add a route, or widen one (the questions: questions.yaml:2:9) [no-route]
        """,
        """
        routes.yaml:153:9: error: the route "ticket-holder" is open for nobody; \
        widen its when, or take it out [route-closed]
        """,
      ])
  }

  @Test func `a route that others always come before`() throws {
    let when = "- card: [none, unknown]"
    let lines = try said([
      "routes": [(when, "\(when)\n        - heavy_load: \"yes\"\n        - load_paper: \"yes\"")]
    ])
    #expect(
      lines.last == """
        routes.yaml:135:9: warning: the route "agent-without-card" is open for somebody and recommended to \
        nobody: those above it always come first [route-never-recommended]
        """)
  }

  @Test func `a document somebody has and lacks`() throws {
    #expect(
      try said(["documents": [("lack_when: {card: none}", "lack_when: {deck: lower}")]]) == [
        """
        documents.yaml:2:9: error: somebody has "ferry-card" and lacks it at once: first trip · \
        near island · 18 years old · card in hand · lower deck; narrow have_when or lack_when \
        [document-contradiction]
        """
      ])
  }

  @Test func `a document its route asks nobody for is told once, at the route`() throws {
    #expect(
      try said(["routes": [("when: {is: by_age}", "when: {is: by_age, deck: upper}")]]) == [
        """
        routes.yaml:50:9: error: the route "old-pier" asks nobody for "proof-of-age"; \
        widen the when of this entry, or take it out [document-unlisted]
        """
      ])
  }

  @Test func `a document no route has`() throws {
    #expect(
      try said(["routes": [("      - own-details\n", "")]]) == [
        """
        documents.yaml:7:9: error: no route asks for the document "own-details"; \
        name it in a route, or take it out [document-unlisted]
        """
      ])
  }

  @Test func `a service its route names to nobody is told once, at the route`() throws {
    let entry = "{id: booking-page, when: {island: far}}"
    #expect(
      try said(["routes": [("services: [booking-page,", "services: [\(entry),")]]) == [
        """
        routes.yaml:107:9: error: the route "own-booking" names "booking-page" to nobody; \
        widen the when of this entry, or take it out [service-unreached]
        """
      ])
  }

  @Test func `a service no answers lead to`() throws {
    #expect(
      try said(["routes": [("services: [booking-page, ", "services: [")]]) == [
        """
        services.yaml:167:9: error: no answers lead to the service "booking-page"; \
        name it in a route or a topic, or take it out [service-unreached]
        """
      ])
  }

  @Test func `a service a topic adds for nobody is told once, at the question`() throws {
    let entry = "{id: noise-line, when: {all: [{trip: other}, {open: old-pier}]}}"
    #expect(
      try said(["questions": [("services: [noise-line]", "services: [\(entry)]")]]) == [
        """
        questions.yaml:102:9: error: the topic "noise" adds "noise-line" for nobody; \
        widen the when of this entry, or take it out [service-unreached]
        """
      ])
  }

  @Test func `a question that only a topic's service reads changes something`() throws {
    let edits: Edits = [
      "documents": [
        ("have_when: {island_paper: \"yes\"}", "have_when: {deck: upper}"),
        ("lack_when: {island_paper: \"no\"}", "lack_when: {deck: lower}"),
      ], "notes": [("when: {island_paper: \"no\"}", "when: {deck: lower}")],
    ]
    #expect(try !said(edits).isEmpty)
    let read = ("services: [noise-line]", "services: [{id: noise-line, when: {island_paper: unknown}}]")
    #expect(try said(edits.merging(["questions": [read]]) { $1 }).isEmpty)
  }

  @Test func `a service that only a fallback leads to is reached`() throws {
    #expect(
      try said([
        "routes": [
          ("services: [booking-page, ferry-line,", "services: [ferry-line,"),
          (
            "if: no_reply, turn_to: child-line}",
            "if: no_reply, turn_to: child-line}\n      "
              + "- {service: ferry-line, if: closed, turn_to: booking-page}"
          ),
        ]
      ]) == [])
  }

  @Test func `a service that has ended needs nobody to come to it`() throws {
    let url = "    url: \"https://biglietti.example.org\"\n    status: "
    #expect(
      try said([
        "routes": [("services: [booking-page, ", "services: [")],
        "services": [("\(url)active", "\(url)ended\n    ended: 2020-09-30")],
      ]).isEmpty)
  }

  @Test func `a condition with a name that never holds is worth a look`() throws {
    #expect(
      try said([
        "questions": [("conditions:\n", "conditions:\n  nobody:\n    all: [{age: {to: 17}}, {age: {from: 18}}]\n")]
      ]) == ["questions.yaml:7:3: warning: the condition \"nobody\" holds for nobody [condition-empty]"])
  }
}
