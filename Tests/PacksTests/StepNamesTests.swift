import Packs
import Shipped
import Testing

@Suite struct StepNamesTests {
  /// The problems of the pack of Milan in two languages, with edits by the name of the file.
  private func problems(_ edits: [String: [(String, String)]]) throws -> [String] {
    let edited = { (file: SourceFile, name: String) in
      let text = (edits[name] ?? []).reduce(file.text) { text, edit in
        #expect(text.contains(edit.0))
        return text.replacing(edit.0, with: edit.1)
      }
      return SourceFile(name: file.name, text: text)
    }
    let routes = try edited(Shipped.file("packs/milano/routes.yaml"), "routes").text
    let texts = try Shipped.screenLanguages.map { try edited(Shipped.file("packs/milano/texts/\($0).yaml"), $0) }
    let interfaces = try Shipped.screenLanguages.map { try Shipped.file("interface/\($0).yaml") }
    let check = try PackCheck(Shipped.files(["routes": routes]), texts: texts, interfaces: interfaces)
    let words = try Shipped.problemWords()
    return check.problems.filter { $0.severity == .error }.map { problem in
      "\(problem.place.file.split(separator: "/").last ?? "") \(words.sentence(problem))"
    }
  }

  private static let cure = "correct the name, or add its words under steps in every catalogue"

  @Test func `a name misspelt in a route is told once, where the route names it`() throws {
    #expect(
      try problems(["routes": [("interview-at-avsi", "interveiw-at-avsi")]]) == [
        "routes.yaml the step \"interveiw-at-avsi\" has no words in any language: \(StepNamesTests.cure); "
          + "did you mean \"interview-at-avsi\"?"
      ])
  }

  @Test func `so it is where other routes still spell it rightly`() throws {
    #expect(
      try problems(["routes": [("missed-appointment, call-in-doubt]", "missed-appointment, cal-in-doubt]")]]) == [
        "routes.yaml the step \"cal-in-doubt\" has no words in any language: \(StepNamesTests.cure); "
          + "did you mean \"call-in-doubt\"?"
      ])
  }

  @Test func `a name misspelt in one language is told there`() throws {
    #expect(
      try problems(["it": [("  interview-at-avsi:", "  interveiw-at-avsi:")]]) == [
        "it.yaml \"interveiw-at-avsi\" is not in the pack: delete its words, or correct the name; "
          + "did you mean \"interview-at-avsi\"?"
      ])
  }

  @Test func `a step that is new is missed in every language`() throws {
    #expect(
      try problems(["routes": [("steps: [keep-every-paper, ", "steps: [whistle, keep-every-paper, ")]]).sorted() == [
        "en.yaml \"whistle\" has no words in this language; add it here",
        "it.yaml \"whistle\" has no words in this language; add it here",
      ])
  }

  @Test func `a step that is gone leaves words to delete`() throws {
    let problems = try problems(["routes": [("keep-every-paper, ", "")]])
    #expect(problems.count == 2)
    for problem in problems {
      #expect(problem.contains("\"keep-every-paper\" is not in the pack: delete its words, or correct the name"))
    }
  }
}
