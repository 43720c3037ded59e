import Testing

@testable import Spooling

@Suite struct MediaTypeTests {
  /// The option's value, as a number.
  private func number(_ name: String) throws -> Double {
    let option = try #require(MediaType.plainText.printOptions.first { $0.hasPrefix("\(name)=") })
    return try #require(Double(option.dropFirst(name.count + 1)))
  }

  @Test(arguments: [(595.0, 842.0), (612.0, 792.0)])
  func `eighty columns by sixty-six lines fit the margins of a page`(width: Double, height: Double) throws {
    let text = (width: 80 * 72 / (try number("cpi")), height: 66 * 72 / (try number("lpi")))
    #expect(try number("page-left") + text.width + number("page-right") <= width)
    #expect(try number("page-top") + text.height + number("page-bottom") <= height)
  }

  @Test(arguments: [(MediaType.plainText, "text/plain"), (.pdf, "application/pdf")])
  func `the print system is told what it gets, and the paper`(mediaType: MediaType, name: String) {
    #expect(mediaType.printOptions.contains("document-format=\(name)"))
    #expect(mediaType.printOptions.contains("media=A4"))
  }
}
