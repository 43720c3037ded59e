import TerminalText
import Testing
import Texts

@Suite struct WrappingTests {
  @Test func `a sentence breaks at spaces and never exceeds the width`() {
    #expect(
      "Chiama la segreteria prima di andare".wrapped(to: 14) == ["Chiama la", "segreteria", "prima di", "andare"])
  }

  @Test func `later lines hang under the first word`() {
    #expect("1. Chiama la segreteria".wrapped(to: 12, hanging: 3) == ["1. Chiama la", "   segreteri", "   a"])
  }

  @Test func `a telephone number with no-break spaces stays on one line`() {
    #expect("Chiama 351\u{A0}573\u{A0}5567".wrapped(to: 16) == ["Chiama", "351\u{A0}573\u{A0}5567"])
  }

  @Test func `a telephone number is never broken, whatever stands around it`() {
    let number = "333 222 3333"
    for before in 0...30 {
      let text = RichText(String(repeating: "a ", count: before)) + RichText(number, .number) + ", 02 1234567"
      #expect(text.wrapped(to: 20).contains { $0.text.contains(number) })
    }
  }

  @Test func `a word longer than the line is broken`() {
    #expect("prova146.00p0@pecps".wrapped(to: 8) == ["prova146", ".00p0@pe", "cps"])
  }

  @Test func `a web address longer than the line is broken behind a slash`() {
    #expect("ferry.example/a/timetable".wrapped(to: 20) == ["ferry.example/a/", "timetable"])
    #expect("ferry.example/timetable".wrapped(to: 8) == ["ferry.ex", "ample/", "timetabl", "e"])
  }

  @Test func `an empty text is one empty line and a newline ends a line`() {
    #expect("".wrapped(to: 10) == [""])
    #expect("a\nb".wrapped(to: 10) == ["a", "b"])
  }

  @Test func `a short text is filled up, a long one stays`() {
    #expect("Segre".padded(to: 7) == "Segre  ")
    #expect("Segreteria".padded(to: 7) == "Segreteria")
  }
}
