import Testing
import Texts

@Suite struct RichTextTests {
  @Test func `words beside each other are one, and nothing empty is kept`() {
    let text: RichText = "uno " + "due" + RichText() + RichText("", .number) + " tre"
    #expect(text.spans.map(\.text) == ["uno due tre"])
    #expect(RichText("").isEmpty)
  }

  @Test func `two numbers beside each other stay two`() {
    let text = RichText("112", .number) + RichText("114", .number)
    #expect(text.spans.count == 2)
    #expect(text.text == "112114")
  }

  @Test func `a literal keeps the kinds of what it holds`() {
    let number = RichText("112", .number)
    let count = 3
    let word = "volte"
    let text: RichText = "\(number): \(count) \(word)"
    #expect(text == number + ": 3 volte")
  }

  @Test func `texts are joined by what stands between them`() {
    let texts = [RichText("112", .number), "oppure", RichText("114", .number)]
    #expect(texts.joined(separator: ", ").text == "112, oppure, 114")
    #expect(texts.joined(separator: ", ").spans.map(\.kind) == [.number, .plain, .number])
    #expect([RichText]().joined(separator: ", ").isEmpty)
  }

  @Test(arguments: [
    ("dal medico (consultorio) vicino", ["dal medico ", "(consultorio)", " vicino"]),
    ("(uno)(due)", ["(uno)", "(due)"]),
    ("la legge (art. 17 D.Lgs. 142/2015) conta", ["la legge ", "(art. 17 D.Lgs. 142/2015)", " conta"]),
    ("una parentesi (che va avanti per un bel pezzo) no", ["una parentesi (che va avanti per un bel pezzo) no"]),
    ("mai chiusa (forse", ["mai chiusa (forse"]),
    ("fuori (dentro (in fondo) no)", ["fuori (dentro ", "(in fondo)", " no)"]),
    ("chiusa) senza aprire", ["chiusa) senza aprire"]), ("", []),
  ])
  func `a few words in brackets are a name that stays together`(text: String, spans: [String]) {
    let read = RichText(words: text)
    #expect(read.spans.map(\.text) == spans)
    #expect(read.text == text)
    #expect(read.spans.allSatisfy { ($0.kind == .name) == $0.text.hasPrefix("(") })
  }
}
