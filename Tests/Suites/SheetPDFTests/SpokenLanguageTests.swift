import Testing

@testable import SheetPDF

@Suite struct SpokenLanguageTests {
  private func whole(_ language: PaperSample.Language) throws -> String {
    try Tool.ask(
      "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: PaperSample.paper(language).pdf())
  }

  @Test(arguments: PaperSample.languages.dropFirst())
  func `what the office says is tagged with its language, all else has the person's`(
    language: PaperSample.Language
  ) throws {
    let whole = try whole(language)
    let spans = whole.matches(of: /\/S \/Span\n/).count
    #expect(spans > 10)
    let italian = whole.matches(of: /\/Lang \(it\)\n/).count
    #expect(italian == spans)
    #expect(whole.matches(of: /\/Lang \(/).count == spans + 1)
    #expect(whole.contains("/Lang (\(language.code))\n"))
  }

  @Test func `a page of one language has nothing to tell apart`() throws {
    let whole = try whole(PaperSample.italian)
    #expect(!whole.contains("/S /Span"))
    #expect(whole.matches(of: /\/Lang \(/).count == 1)
  }
}
