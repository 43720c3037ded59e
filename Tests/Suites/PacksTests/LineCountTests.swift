import Problems
import Testing

@testable import Packs

@Suite struct LineCountTests {
  @Test(arguments: [
    ("", "1:1"), ("ab", "1:3"), ("a\n", "2:1"), ("a\r\nb", "2:2"), ("a\rb", "2:2"), ("\r\r\n\n", "4:1"),
    ("a\u{2028}b\u{85}", "3:1"), ("è\u{301}", "1:3"),
  ])
  func `lines end where YAML ends them`(text: String, place: String) {
    var here = LineCount()
    for scalar in text.unicodeScalars { here.pass(scalar) }
    #expect("\(here.line):\(here.column)" == place)
  }
}
