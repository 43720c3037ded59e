import Packs
import Problems
import Shipped
import Testing

@Suite struct ProblemWordsTests {
  private let place = Place(file: "services.yaml", line: 41, column: 18)

  @Test(arguments: [
    ("en", "services.yaml:41:18: error: \"x\" is not an e-mail address; write one such as desk@example.org [email]"),
    ("it", "services.yaml:41:18: error: «x» non è un indirizzo e-mail: scrivine uno come sportello@esempio.it [email]"),
  ])
  func `a problem is one line, with its place and its code`(language: String, line: String) throws {
    let problem = Problem(place, .email, .emailForm, ["text": "x"])
    #expect(try Shipped.problemWords(language).line(problem) == line)
  }

  @Test(
    arguments: [
      (.meant("hours"), "questa chiave: volevi dire «hours»?"), (.known(["a", "b"]), "questa chiave; ci sono a, b"),
      (nil, "questa chiave"),
    ] as [(Problem.Hint?, String)])
  func `what was meant stands at the sentence's end`(hint: Problem.Hint?, text: String) throws {
    #expect(try "questa chiave" + Shipped.problemWords("it").hint(hint) == text)
  }

  @Test func `what stands in a file is shown, never obeyed, and cut where it is too long`() throws {
    let words = try Shipped.problemWords()
    let steering = Problem(place, .keyUnknown, .keyUnknown, ["key": "\u{1B}[2J\u{202E}\u{2066}"])
    #expect(words.sentence(steering) == "\"␛[2J\u{FFFD}\u{FFFD}\" is not a key of this place")
    let long = Problem(place, .keyUnknown, .keyUnknown, ["key": String(repeating: "x", count: 5000)])
    #expect(words.sentence(long).count < 400)
  }

  @Test func `braces in a value are the value's own, and braces of YAML stay`() throws {
    let words = try Shipped.problemWords()
    let unknown = Problem(place, .placeholder, .placeholderUnknown, ["name": "{name}"])
    #expect(words.sentence(unknown) == "{{name}} is not known here")
    #expect(words.sentence(Problem(place, .condition, .numberMatch)) == "write {from: …}, {to: …} or both")
  }

  @Test func `without a catalogue a problem is said by its names and values`() {
    let problem = Problem(place, .phone, .phoneDisplay, ["display": "113", "number": "112"])
    #expect(
      ProblemWords.none.line(problem)
        == "services.yaml:41:18: error: phone_display; display: 113; number: 112 [phone]")
    #expect(ProblemWords.none(.counts, ["errors": "2"]) == "counts; errors: 2")
    #expect(ProblemWords.none.hint(.meant("x")) == "; did_you_mean; word: x")
    #expect("\(problem)" == "services.yaml:41:18: error: phone_display display: 113; number: 112 [phone]")
  }

  @Test func `a catalogue that is no catalogue is a problem of its own`() {
    #expect(throws: Problem.self) { try ProblemWords(SourceFile(name: "en.yaml", text: "sentences: [")) }
    #expect(throws: Problem.self) { try ProblemWords(SourceFile(name: "en.yaml", text: "rules: {}")) }
  }
}
