import Advice
import Packs
import Reports
import Shipped
import Testing

/// Edits of the pack that ships which every file by itself allows, and what the proof says of them.
@Suite struct ProofProblemsTests {
  private typealias Edits = [String: [(String, String)]]

  private func said(_ edits: Edits, in language: String = "en", isWorded: Bool = true) throws -> [String] {
    let words = try Shipped.problemWords(language)
    return try PackProof.ofEdit(edits, in: isWorded ? language : nil).problems(words).map { words.line($0) }
  }

  @Test func `the pack that ships has nothing to mend`() throws {
    #expect(try said([:]) == [])
  }

  // MARK: People without a route

  /// The route of people who sleep elsewhere gets a condition too many.
  private let gap: Edits = ["routes": [("- residence: elsewhere", "- residence: elsewhere\n        - age: {to: 60}")]]

  @Test func `somebody without a route is told by the answers that matter and no others`() throws {
    #expect(
      try said(gap) == [
        """
        routes.yaml:14:9: error: on 5 April 2023 somebody has no route: first application · another province · \
        61 years old; add a route, or widen one (the questions: questions.yaml:19:9, questions.yaml:46:9, \
        questions.yaml:51:9) [no-route]
        """
      ])
    #expect(
      try said(gap, in: "it") == [
        """
        routes.yaml:14:9: error: qualcuno il giorno 5 aprile 2023 non ha una strada: prima domanda · altra provincia · \
        61 anni; aggiungi una strada o allargane una (le domande: questions.yaml:19:9, questions.yaml:46:9, \
        questions.yaml:51:9) [no-route]
        """
      ])
  }

  @Test func `where the words are broken somebody without a route is told by the names of the pack`() throws {
    let line = try #require(try said(gap, isWorded: false).first)
    #expect(line.contains("on 2023-04-05 somebody has no route: request: asylum · residence: elsewhere · age: 61; add"))
  }

  @Test func `a single day without a route is found`() throws {
    let lines = try said(["routes": [("valid_from: 2023-07-17", "valid_from: 2023-07-18")]])
    #expect(lines.count == 1)
    #expect(
      lines.first?.contains(
        """
        on 17 July 2023 somebody has no route: first application · Milan or province · 18 years old · \
        original document · man · no condition;
        """) == true)
  }

  // MARK: What nobody comes to

  @Test func `a question nobody is asked, and what hangs on it`() throws {
    #expect(
      try said([
        "questions": [("relevant: {pregnant: \"yes\"}", "relevant: {pregnant: \"yes\", age: {from: 56}}")]
      ]) == [
        """
        questions.yaml:95:9: error: nobody is ever asked "pregnancy_certificate": its relevant holds for nobody; \
        widen it, or take the question out [question-unasked]
        """,
        """
        notes.yaml:46:9: error: nobody is told the note "pregnancy-priority"; \
        widen its when, or take it out [note-untold]
        """,
        """
        notes.yaml:50:9: error: nobody is told the note "pregnancy-certificate-needed"; \
        widen its when, or take it out [note-untold]
        """,
      ])
  }

  @Test func `a question whose answer changes nothing`() throws {
    #expect(
      try said([
        "documents": [
          ("have_when: {residence_proof: \"yes\"}", "have_when: {gender: woman}"),
          ("lack_when: {residence_proof: \"no\"}", "lack_when: {gender: man}"),
        ], "notes": [("when: {residence_proof: \"no\"}", "when: {gender: man}")],
      ]) == [
        """
        questions.yaml:115:9: error: whatever is answered to "residence_proof", the result is the same; \
        let a rule read it, or take the question out [question-idle]
        """
      ])
  }

  @Test func `a route open for nobody, before it the people it leaves behind`() throws {
    let when = "when: {request: in_procedure}"
    #expect(
      try said(["routes": [(when, "when: {request: in_procedure, age: {from: 0}}")]]) == [
        """
        routes.yaml:14:9: error: on 5 April 2023 somebody has no route: case already open; \
        add a route, or widen one (the questions: questions.yaml:19:9) [no-route]
        """,
        """
        routes.yaml:170:9: error: the route "in-procedure" is open for nobody; \
        widen its when, or take it out [route-closed]
        """,
      ])
  }

  @Test func `a route that others always come before`() throws {
    let when = "- identity_document: [none, unknown]"
    let lines = try said([
      "routes": [(when, "\(when)\n        - vulnerability: \"yes\"\n        - vulnerability_evidence: \"yes\"")]
    ])
    #expect(
      lines.last == """
        routes.yaml:152:9: warning: the route "association-without-document" is open for somebody and recommended to \
        nobody: those above it always come first [route-never-recommended]
        """)
  }

  @Test func `a document somebody has and lacks`() throws {
    #expect(
      try said(["documents": [("lack_when: {identity_document: none}", "lack_when: {gender: man}")]]) == [
        """
        documents.yaml:4:9: error: somebody has "identity-document" and lacks it at once: first application · \
        Milan or province · 18 years old · original document · man; narrow have_when or lack_when \
        [document-contradiction]
        """
      ])
  }

  @Test func `a document its route asks nobody for is told once, at the route`() throws {
    #expect(
      try said(["routes": [("when: {is: by_age}", "when: {is: by_age, gender: woman}")]]) == [
        """
        routes.yaml:62:9: error: the route "avsi-hub" asks nobody for "age-proof"; \
        widen the when of this entry, or take it out [document-unlisted]
        """
      ])
  }

  @Test func `a document no route has`() throws {
    #expect(
      try said(["routes": [("      - personal-data\n", "")]]) == [
        """
        documents.yaml:9:9: error: no route asks for the document "personal-data"; \
        name it in a route, or take it out [document-unlisted]
        """
      ])
  }

  @Test func `a service its route names to nobody is told once, at the route`() throws {
    let entry = "{id: prenotafacile, when: {residence: elsewhere}}"
    #expect(
      try said(["routes": [("services: [prenotafacile,", "services: [\(entry),")]]) == [
        """
        routes.yaml:121:9: error: the route "self-registration" names "prenotafacile" to nobody; \
        widen the when of this entry, or take it out [service-unreached]
        """
      ])
  }

  @Test func `a service no answers lead to`() throws {
    #expect(
      try said(["routes": [("services: [prenotafacile, ", "services: [")]]) == [
        """
        services.yaml:196:9: error: no answers lead to the service "prenotafacile"; \
        name it in a route or a topic, or take it out [service-unreached]
        """
      ])
  }

  @Test func `a service that only a fallback leads to is reached`() throws {
    #expect(
      try said([
        "routes": [
          ("services: [prenotafacile, asylum-freephone,", "services: [asylum-freephone,"),
          (
            "if: no_reply, turn_to: child-emergency}",
            "if: no_reply, turn_to: child-emergency}\n      "
              + "- {service: asylum-freephone, if: closed, turn_to: prenotafacile}"
          ),
        ]
      ]) == [])
  }

  @Test func `a service that has ended needs nobody to come to it`() throws {
    let url = "    url: \"https://prenotafacile.poliziadistato.it\"\n    status: "
    #expect(
      try said([
        "routes": [("services: [prenotafacile, ", "services: [")],
        "services": [("\(url)active", "\(url)ended\n    ended: 2023-07-16")],
      ]).isEmpty)
  }

  @Test func `a condition with a name that never holds is worth a look`() throws {
    #expect(
      try said([
        "questions": [("conditions:\n", "conditions:\n  nobody:\n    all: [{age: {to: 17}}, {age: {from: 18}}]\n")]
      ]) == ["questions.yaml:25:3: warning: the condition \"nobody\" holds for nobody [condition-empty]"])
  }
}
