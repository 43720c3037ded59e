import Printing
import Testing

@Suite struct SheetFormatTests {
  @Test(arguments: [
    ("foglio", "foglio.pdf"), ("/media/foglio.pdf", "/media/foglio.pdf"), ("foglio.PDF", "foglio.PDF"),
    ("foglio.v2", "foglio.v2.pdf"), ("foglio.txt", "foglio.txt.pdf"), ("a.pdf/b", "a.pdf/b.pdf"), ("pdf", "pdf.pdf"),
    ("perché", "perché.pdf"), ("", ""), ("cartella/", "cartella/"), ("..", ".."), ("a/.", "a/."), ("~", "~"),
  ])
  func `a file is given the ending of its format unless it has it`(path: String, whole: String) {
    #expect(SheetFormat.pdf.ending(path) == whole)
  }

  @Test func `each format has its own ending`() {
    #expect(SheetFormat.allCases.map { $0.ending("foglio") } == ["foglio.txt", "foglio.pdf", "foglio.eml"])
  }
}
