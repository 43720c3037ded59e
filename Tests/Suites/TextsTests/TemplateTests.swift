import Testing
import Texts

@Suite struct TemplateTests {
  private func filled(_ text: String, _ values: [String: RichText] = [:]) throws -> String {
    try Template(parsing: text).filled { values[$0] }.text
  }

  @Test(arguments: [
    ("da {first} a {last}", "da A a {first}"), ("{last}{first}", "{first}A"), ("{other} {first}", "{other} A"),
    ("", ""), ("senza posti", "senza posti"), ("{alert.date} {a-b_2}", "{alert.date} {a-b_2}"),
  ])
  func `places are filled once, and one without a value stays as it is written`(text: String, filled: String) throws {
    #expect(try self.filled(text, ["first": "A", "last": "{first}"]) == filled)
  }

  @Test(arguments: [
    ("scrivi {{from: …}}", "scrivi {from: …}"), ("{{{name}}}", "{A}"), ("{{name}}", "{name}"), ("}}{{", "}{"),
  ])
  func `a doubled brace is a brace`(text: String, filled: String) throws {
    #expect(try self.filled(text, ["name": "A"]) == filled)
  }

  @Test(arguments: ["{", "}", "{}", "{first", "first}", "{two words}", "{from: 1}", "{a{b}}", "{ä}", "{{{"])
  func `any other brace is a slip`(text: String) {
    #expect(throws: TemplateFault.self) { try Template(parsing: text) }
  }

  @Test func `a text of another language is one whole inside a phrase, with its own facts`() throws {
    let quoted = try Template(parsing: "Chiama {phone}: {hours}.").quoted(
      in: Template(parsing: "({text}: untranslated)"))
    #expect(quoted.places == ["phone", "hours"])
    #expect(quoted.written == "(Chiama {phone}: {hours}.: untranslated)")
    let text = quoted.filled(
      quoting: { $0 == "hours" ? "da lunedì" : RichText("112", .number) }, { _ in "from Monday" })
    #expect(text.text == "(Chiama 112: da lunedì.: untranslated)")
    #expect(text.spans.map(\.kind) == [.plain, .quotation, .plain])
    #expect(text.spans[1].text == "Chiama 112: da lunedì.")
  }

  @Test func `a fact stays what it is in the middle of words`() throws {
    let text = try Template(parsing: "Chiama {phone}: {hours}.").filled { name in
      name == "phone" ? RichText("800 333 444", .number) : "dalle " + RichText("9:00", .time)
    }
    #expect(text.spans.map(\.text) == ["Chiama ", "800 333 444", ": dalle ", "9:00", "."])
    #expect(text.spans.map(\.kind) == [.plain, .number, .plain, .time, .plain])
  }

  @Test(arguments: ["Chiama {harbour-office.phone}.", "{{x}} (uno) {y}", ""])
  func `a text is written as its file has it`(text: String) throws {
    #expect(try Template(parsing: text).written == text)
  }

  @Test func `places are named in the order of reading`() throws {
    #expect(try Template(parsing: "{b} e {a} e {b}").places == ["b", "a", "b"])
  }
}
